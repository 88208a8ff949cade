import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { checkQuote } from "@/lib/text/quote-check"
import { editionOf } from "@/tests/lib/text/editions"
import { fraction, rangeIn } from "@/tests/lib/text/generated"
import { edition, text } from "@/tests/lib/text/quoted"

describe("whatever is asked", () => {
  const asked = fc.oneof(
    fc.tuple(fraction, fraction).map(([a, b]) => {
      const { start, end } = rangeIn(text, a, b)
      return text.slice(start, end)
    }),
    fc
      .array(fc.constantFrom(...text.split(/\s+/), "…", "[…]", "not"), { minLength: 1, maxLength: 12 })
      .map((words) => words.join(" ")),
  )
  const letters = (words: string) =>
    words
      .replace("[1]", "")
      .replace(/[^\p{L}\p{N}]/gu, "")
      .toLowerCase()

  test("what is found stands there, and the differences give both back", () => {
    const verdicts = new Set<string>()
    fc.assert(
      fc.property(asked, (quote) => {
        const { verdict, start, end, found, differences, others } = checkQuote(edition, quote)
        verdicts.add(verdict)
        if (verdict === "not-found") {
          expect([start, end, found, differences, others]).toEqual([null, null, null, [], []])
          return
        }
        const joined = (kind: string) =>
          differences
            .filter((part) => ["same", kind].includes(part.kind))
            .map(({ words }) => words)
            .join("")
        expect(text.slice(start!, end!)).toBe(found)
        expect(joined("added")).toBe(found)
        expect(joined("missing")).toBe(quote.trim())
        expect(verdict === "verbatim").toBe(found === quote.trim())
        if (verdict === "punctuation") expect(letters(found!)).toBe(letters(quote))
      }),
      { numRuns: 1000 },
    )
    expect([...verdicts].sort()).toEqual(["not-found", "punctuation", "verbatim", "words"])
  })

  test("a page of a book with one other word is found", () => {
    const page = Array.from({ length: 1500 }, (_, i) => `word${(i * 7919) % 1009}`)
    const long = editionOf("Before.", page.join(" "), "After.")
    const checked = checkQuote(long, page.with(700, "other").join(" "))
    expect(checked.verdict).toBe("words")
    expect(checked.differences.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "missing", words: "other" },
      { kind: "added", words: page[700] },
    ])
  })
})
