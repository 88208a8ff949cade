import fc from "fast-check"
import { expect, test } from "vitest"
import { keptTerms, termsInBlocks } from "@/lib/claims/terms/in-blocks"
import { findTerms, formsOf } from "@/lib/claims/terms/matching"

const terms = [
  { slug: "workers-state", name: "workers’ state", forms: [] },
  { slug: "totalitarian", name: "totalitarian", forms: ["totalitarianism"] },
]
const forms = formsOf(terms)

// Paragraphs with an empty line between them, as an edition's blocks stand in its text.
function edition(paragraphs: readonly string[]) {
  let at = 0
  const blocks = paragraphs.map((words) => {
    const start = at
    at += words.length + 2
    return { start, end: start + words.length }
  })
  return { text: paragraphs.join("\n\n"), blocks }
}
const found = (paragraphs: readonly string[]) => {
  const { text, blocks } = edition(paragraphs)
  const places = [...termsInBlocks(text, blocks, forms)]
  return places.map(([block, all]) => [block, ...all.map(({ start, end }) => text.slice(start, end))])
}

test.each([
  [
    "by block",
    ["A workers’ state.", "", "Totalitarian."],
    [
      [0, "workers’ state"],
      [2, "Totalitarian"],
    ],
  ],
  ["as often as they stand", ["totalitarian totalitarianism"], [[0, "totalitarian", "totalitarianism"]]],
  ["in no block if they run from one into the next", ["of workers’", "state power"], []],
  ["in an empty text", [], []],
])("terms are found %s", (_, paragraphs, expected) => expect(found(paragraphs)).toEqual(expected))

const word = fc.constantFrom("workers’", "state", "totalitarian", "the", "—", "é", "")
const paragraphs = fc.array(
  fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")),
  { maxLength: 8 },
)

test("what is found in blocks is what is found in the text, but for what runs over their edges", () => {
  fc.assert(
    fc.property(paragraphs, (all) => {
      const { text, blocks } = edition(all)
      const places = termsInBlocks(text, blocks, forms)
      const within = findTerms(text, forms).filter(({ start, end }) =>
        blocks.some((block) => block.start <= start && end <= block.end),
      )
      expect([...places.values()].flat()).toEqual(within)
      for (const [at, here] of places)
        for (const { start, end } of here) {
          expect(start).toBeGreaterThanOrEqual(blocks[at]!.start)
          expect(end).toBeLessThanOrEqual(blocks[at]!.end)
        }
    }),
  )
})

test("they are the same ones until the words of a term change", () => {
  const { text, blocks } = edition(["A workers’ state.", "Totalitarian."])
  const first = keptTerms(text, blocks, forms)
  expect(keptTerms(text, blocks, formsOf(terms))).toBe(first)
  const renamed = formsOf([{ slug: "workers-state", name: "state", forms: [] }])
  expect([...keptTerms(text, blocks, renamed).keys()]).toEqual([0])
})
