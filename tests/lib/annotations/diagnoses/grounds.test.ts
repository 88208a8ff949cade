import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Counts, countsOf, GROUNDS, leadingIn } from "@/lib/annotations/diagnoses/grounds"

const counts = (given: Partial<Counts>): Counts => ({ ...countsOf([]), ...given })

describe("a ground leads clearly", () => {
  test.each<[string, Partial<Counts>, string | null]>([
    ["not while nobody has spoken", {}, null],
    ["not with two voices", { FACT: 2 }, null],
    ["with three alone", { FACT: 3 }, "FACT"],
    ["with half of all, twice the next", { VALUE: 4, FACT: 2, CAUSE: 2 }, "VALUE"],
    ["not with less than half", { VALUE: 4, FACT: 2, CAUSE: 2, SCOPE: 1 }, null],
    ["not with less than twice the next", { VALUE: 5, FACT: 3 }, null],
    ["not where two are level", { VALUE: 3, FACT: 3 }, null],
  ])("%s", (_, given, expected) => expect(leadingIn(counts(given))).toBe(expected))

  test("only ever one that more name than any other, and one dissenter too many unseats it", () => {
    const votes = fc.array(
      fc.constantFrom(...GROUNDS).map((ground) => ({ ground })),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(votes, (named) => {
        const of = countsOf(named)
        const first = leadingIn(of)
        if (!first) return
        const others = GROUNDS.filter((ground) => ground !== first)
        expect(Math.max(...others.map((ground) => of[ground])) * 2).toBeLessThanOrEqual(of[first])
        expect(leadingIn({ ...of, [others[0]!]: of[first] })).toBe(null)
      }),
    )
  })
})
