import { describe, expect, test } from "vitest"
import { clean } from "@/lib/text/clean"
import { damaged, sound } from "./damage/cases"
import { measure } from "./damage/measure"
import type { Scores } from "./damage/score"

// None of the seeds that the rules were made with. More of them: DISPUTATIO_DAMAGED=2000.
const FIRST = 7_000_000
const COUNT = Number(process.env.DISPUTATIO_DAMAGED ?? 400)
const seeds = Array.from({ length: COUNT }, (_, i) => FIRST + i)

const LEAST_RECALL: Record<string, number> = {
  "blank-line": 0.9,
  boilerplate: 0.9,
  heading: 0.95,
  hyphenation: 0.95,
  item: 0.97,
  "line-break": 0.99,
  mojibake: 0.99,
  "note-mark": 0.95,
  "page-furniture": 0.9,
  "paragraph-break": 0.93,
  "pasted-twice": 0.85,
  "pull-quote": 0.7,
  quote: 0.9,
  spacing: 0.97,
  verse: 0.9,
}

describe("damage never seen before", () => {
  const scores: Scores = new Map()
  for (const seed of seeds) measure(scores, damaged(seed))

  test.each(Object.entries(LEAST_RECALL))("%s: of a hundred mends ninety-nine are right", (kind, recall) => {
    const { made, right, due, met } = scores.get(kind)!
    console.log(`${kind}: ${right} of ${made} right, ${met} of ${due} mended`)
    expect(right / made).toBeGreaterThanOrEqual(0.99)
    expect(met / due).toBeGreaterThanOrEqual(recall)
  })

  test("cleaned, it is clean", () => {
    for (const seed of seeds.slice(0, 80)) {
      const { text } = clean(damaged(seed).material)
      expect(clean(text)).toMatchObject({ text, changes: [] })
    }
  })
})

test("what nobody damaged stays as it is, to the letter", () => {
  for (const seed of seeds.slice(0, 80)) {
    const text = sound(seed)
    expect(clean(text)).toMatchObject({ text, changes: [] })
  }
})
