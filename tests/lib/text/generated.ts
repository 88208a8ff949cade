import fc from "fast-check"
import type { Edition } from "@/lib/text/blocks"

const WORDS = [
  ...[
    "the",
    "The",
    "party",
    "was",
    "not",
    "able",
    "notable",
    "un",
    "avoidable",
    "unavoidable",
    "a",
    "de-feat",
  ],
  ...[
    "state,",
    "“state”",
    "workers’",
    "émigré",
    "e\u0301tat",
    "Красный",
    "ёлка",
    "שלום",
    "שָׁלוֹם",
    "سلام",
    "𝒳",
    "👩‍🚀",
    "党",
    "1921",
    "…",
  ],
]

/** Short texts of few words, so that much stands twice, with accents, other scripts and characters beyond the BMP. */
export const repetitive = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(" ").normalize("NFC"))

/** An edition of one to four such blocks, some set aside. */
export const edition: fc.Arbitrary<Edition> = fc
  .array(fc.tuple(repetitive, fc.boolean()), { minLength: 1, maxLength: 4 })
  .map((parts) => {
    const text = parts.map(([words]) => words).join("\n\n")
    let start = 0
    const blocks = parts.map(([words, aside]) => {
      const block = { type: "paragraph" as const, start, end: start + words.length }
      start = block.end + 2
      return aside ? { ...block, setAside: "pasted-twice" as const } : block
    })
    return { text, blocks }
  })

/** A range of a text that is not empty and cuts no character in two, from two numbers between 0 and 1. */
export function rangeIn(text: string, a: number, b: number): { start: number; end: number } {
  const borders = [0]
  for (const char of text) borders.push(borders.at(-1)! + char.length)
  const first = Math.floor(a * (borders.length - 1))
  const last = first + 1 + Math.floor(b * (borders.length - 1 - first))
  return { start: borders[first]!, end: borders[last]! }
}

export const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
