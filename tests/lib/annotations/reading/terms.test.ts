import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { termsMarked } from "@/lib/annotations/reading/terms"
import type { Segment } from "@/lib/claims/reading/view"
import { findTerms, formsOf } from "@/lib/claims/terms/matching"

const forms = formsOf([
  { slug: "state", name: "workers’ state", forms: [] },
  { slug: "total", name: "totalitarian", forms: [] },
])

const START = 70
const run = (text: string, over: Partial<Segment> = {}): Segment => {
  return { text, passages: [], starts: [], ends: [], others: [], otherEnds: [], ...over }
}
const spokenOf = (text: string) => run(text, { others: ["1a"] })
const inEvidence = (text: string, ...passages: number[]) => run(text, { passages })

function marked(segments: readonly Segment[]) {
  const text = segments.map((segment) => segment.text).join("")
  const found = findTerms(text, forms).map(({ start, end, slug }) => {
    return { start: start + START, end: end + START, slug }
  })
  return termsMarked(segments, START, found)
}

/** Where terms are marked, the words of each in brackets, segments parted by a stroke. */
const shown = (segments: readonly Segment[]) =>
  marked(segments)
    .map((runs) => runs.map(({ text, term }) => (term ? `[${text}]` : text)).join(""))
    .join("|")

describe("a term is marked", () => {
  test.each([
    ["where it stands", [run("A workers’ state.")], "A [workers’ state]."],
    ["once", [run("totalitarian, totalitarian")], "[totalitarian], totalitarian"],
    ["beside another", [run("totalitarian workers’ state")], "[totalitarian] [workers’ state]"],
    ["within evidence", [run("a "), inEvidence("workers’ state", 1)], "a |[workers’ state]"],
    [
      "rather where nobody speaks of it",
      [spokenOf("totalitarian"), run(", totalitarian")],
      "totalitarian|, [totalitarian]",
    ],
    [
      "rather where only one passage is in evidence",
      [inEvidence("totalitarian", 1, 2), inEvidence(", totalitarian", 2)],
      "totalitarian|, [totalitarian]",
    ],
    ["among words spoken of, if nowhere else", [spokenOf("so totalitarian")], "so [totalitarian]"],
    [
      "rather whole than cut",
      [spokenOf("a workers’"), run(" state, "), spokenOf("a workers’ state")],
      "a workers’| state, |a [workers’ state]",
    ],
    ["cut, if it stands nowhere whole", [spokenOf("a workers’"), run(" state")], "a [workers’]|[ state]"],
    ["nowhere in nothing", [], ""],
  ])("%s", (_, segments, expected) => expect(shown(segments)).toBe(expected))
})

const word = fc.constantFrom("workers’ ", "state ", "totalitarian ", "the ", "— ")
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(""))
const segments = fc.array(
  fc.oneof(
    words.map(run),
    words.map(spokenOf),
    words.map((text) => inEvidence(text, 1)),
  ),
)

test("marking leaves the words as they are, and marks each term that stands there once", () => {
  fc.assert(
    fc.property(segments, (all) => {
      const runs = marked(all)
      expect(runs.map((each) => each.map(({ text }) => text).join(""))).toEqual(all.map(({ text }) => text))
      const text = all.map((segment) => segment.text).join("")
      for (const slug of ["state", "total"]) {
        const here = runs.flat().filter(({ term }) => term === slug)
        const stands = findTerms(text, forms).some((found) => found.slug === slug)
        const [one] = findTerms(here.map((each) => each.text).join(""), forms)
        expect(one?.slug).toBe(stands ? slug : undefined)
      }
    }),
  )
})
