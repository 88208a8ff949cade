import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { overlap, type Quoted, quotedIn, stretchesOf, voicesOf } from "@/lib/claims/uses/stretches"
import { aloneUses, debateUses, passageUses, questionUses, sourceUses } from "@/lib/claims/uses/uses"
import { readPack } from "@/lib/interchange/pack/read"
import { contentOfPack } from "@/tests/support/content"

const read = readPack(readFileSync("seed/victor-serge.debate.yaml", "utf8"))
if ("errors" in read) throw new Error("The pack cannot be read.")
const serge = contentOfPack(read.pack)

const aPassage = fc.record({
  sourceId: fc.constantFrom("review", "memoirs"),
  start: fc.nat(60),
  length: fc.integer({ min: 1, max: 12 }),
  placed: fc.boolean(),
})
const passages = fc.array(aPassage, { maxLength: 30 }).map((given) =>
  given.map(
    ({ sourceId, start, length, placed }, at): Quoted => ({
      ...{ id: `${at}`, sourceId, exact: "Words.", locator: null, uses: [] },
      range: placed ? { start, end: start + length } : null,
    }),
  ),
)

/** The same by brute force: what is reached from a passage over overlaps. */
function reachedFrom(first: Quoted, all: readonly Quoted[]): Set<string> {
  const reached = new Set([first])
  for (const each of reached) for (const other of all) if (overlap(each, other)) reached.add(other)
  return new Set([...reached].map(({ id }) => id))
}

describe("stretches of a text", () => {
  test("are what overlaps, directly or by way of another, each passage in one of them", () => {
    fc.assert(
      fc.property(passages, (all) => {
        const stretches = [...stretchesOf(all).values()].flat()
        expect(stretches.flatMap((stretch) => stretch.passages)).toHaveLength(all.length)
        for (const { passages: here } of stretches)
          expect(new Set(here.map(({ id }) => id))).toEqual(reachedFrom(here[0]!, all))
      }),
    )
  })

  test("stand in the order of the text, what has no place last", () => {
    fc.assert(
      fc.property(passages, (all) => {
        for (const stretches of stretchesOf(all).values()) {
          const starts = stretches.map((each) => each.passages[0]!.range?.start ?? 1000)
          expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        }
      }),
    )
  })
})

const ALL = [0, 10_000] as const

describe("who uses what in the debate on Serge", () => {
  const evidence = serge.claims.flatMap((claim) => claim.evidence)

  test("every piece of evidence is used once in its source, in the order of the text", () => {
    const all = serge.sources.map(({ slug }) => sourceUses(serge, slug, ...ALL)!)
    const uses = all
      .flatMap(({ stretches }) => stretches.shown.flatMap((each) => each.passages))
      .flatMap((p) => p.uses)
    expect(uses).toHaveLength(evidence.length)
    for (const { stretches } of all) {
      const paragraphs = stretches.shown.flatMap(({ passages: [first] }) => first!.paragraph ?? [])
      expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b))
    }
  })

  test("a passage is shown with every claim that uses it or words of it, as the table says it is shared", () => {
    for (const each of evidence) {
      const { passage, overlapping } = passageUses(serge, each.passage.id)!
      const users = new Set(
        [passage, ...overlapping].flatMap(({ uses }) => uses.map(({ claim }) => claim.slug)),
      )
      for (const { claim } of serge.same.get(each.id) ?? []) expect(users).toContain(claim.slug)
    }
    expect(passageUses(serge, "none")).toBe(undefined)
  })

  test("what is shared and what one voice alone uses are all that is used", () => {
    const { voices, shared, sources } = debateUses(serge, ...ALL)
    const alone = voices.flatMap(({ voice }) => aloneUses(serge, voice.slug, ...ALL)!.stretches.shown)
    const all = [...stretchesOf(quotedIn(serge).values()).values()].flat()
    expect(alone.length + shared.total).toBe(all.length)
    expect(voices.reduce((sum, each) => sum + each.alone, 0)).toBe(alone.length)
    expect(sources.reduce((sum, each) => sum + each.stretches, 0)).toBe(all.length)
    expect(shared.shown.map((each) => each.voices.length)).toEqual(
      all
        .map((each) => voicesOf(each).size)
        .filter((size) => size > 1)
        .toSorted((a, b) => b - a),
    )
    expect(aloneUses(serge, "nobody")).toBe(undefined)
  })

  test("of many stretches some are shown, and the others further on", () => {
    const whole = sourceUses(serge, "gray-2012", ...ALL)!.stretches
    const second = sourceUses(serge, "gray-2012", 3, 4)!.stretches
    expect(second).toEqual({ shown: whole.shown.slice(3, 7), from: 3, total: whole.shown.length })
    expect(sourceUses(serge, "gray-2012", 999)!.stretches.shown).toEqual([])
  })

  test("the sides of a question are its positions that are taken, with the sources of their claims", () => {
    for (const { slug, id } of serge.questions) {
      const { sides, shared } = questionUses(serge, slug)!
      const claims = serge.claims.filter((claim) => claim.questionId === id)
      expect(sides.reduce((sum, side) => sum + side.claims, 0)).toBe(claims.length)
      const sources = new Set(claims.flatMap((claim) => claim.evidence.map((each) => each.passage.sourceId)))
      expect(new Set(sides.flatMap((side) => side.sources.map((source) => source.slug)))).toEqual(sources)
      for (const { passages: here } of shared.shown)
        expect(
          new Set(here.flatMap(({ uses }) => uses.map(({ claim }) => claim.position?.slug))).size,
        ).toBeGreaterThan(1)
    }
    expect(questionUses(serge, "none")).toBe(undefined)
  })
})
