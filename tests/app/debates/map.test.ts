import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { firstView } from "@/app/debates/[debate]/map/_graph/first-view"
import { fieldsOf, mapChoiceIn, mapHref } from "@/app/debates/[debate]/map/_map/address"
import { KINDS } from "@/lib/claims/relations/kinds"

const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 4 })

describe("the address of a map", () => {
  test("says what the map shows, and is read back", () => {
    const choices = fc.record({
      voices: slugs,
      questions: slugs,
      kinds: fc.subarray([...KINDS]),
      claim: fc.constant("a-claim"),
      steps: fc.constantFrom(1 as const, 2 as const),
      unlinked: fc.boolean(),
    })
    fc.assert(
      fc.property(choices, (choice) => {
        const { searchParams } = new URL(mapHref("http://localhost/debates/d", choice))
        expect(mapChoiceIn(searchParams)).toEqual(choice)
      }),
    )
  })

  test.each([
    [{}, "/d/map"],
    [{ steps: 2 as const }, "/d/map"],
    [{ questions: ["one"], kinds: ["REBUTS" as const] }, "/d/map?question=one&kind=rebuts"],
  ])("is no longer than needed", (choice, expected) => {
    expect(mapHref("/d", choice)).toBe(expected)
  })

  test("may name a field once or often", () => {
    const fields = fieldsOf({ voice: ["a", "b"], kind: "limits", claim: undefined })
    expect(mapChoiceIn(fields)).toMatchObject({ voices: ["a", "b"], claim: null, steps: 1, unlinked: false })
  })
})

describe("where one looks at first", () => {
  const question = { slug: "q", number: 1, ask: "?", x: 0, y: 0, width: 600, height: 400 }
  const map = (width: number, height: number) => ({
    width,
    height,
    questions: [question],
    nodes: [{} as never],
  })
  const window = { width: 1000, height: 500 }

  test.each([
    ["a small map stands in the middle as it is", map(400, 300), { x: 300, y: 12, zoom: 1 }],
    ["all of a map whose names can then be read", map(1952, 900), { x: 12, y: 12, zoom: 0.5 }],
    ["the first question of a larger one", map(20_000, 9000), { x: 12, y: 12, zoom: 1 }],
  ])("%s", (_, given, expected) => {
    expect(firstView(given, window)).toEqual(expected)
  })
})
