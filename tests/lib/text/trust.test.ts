import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { anchor } from "@/lib/text/anchor"
import { blockAt, type Edition } from "@/lib/text/blocks"
import { describe as described } from "@/lib/text/describe"
import { occurrences } from "@/lib/text/match"
import { codePointOffset, utf16Offset } from "@/lib/text/offsets"
import { manyScripts, together } from "@/tests/lib/text/editions"
import { fraction, rangeIn } from "@/tests/lib/text/generated"

type Range = { start: number; end: number }

/** Letters, accents and digits without case, and nothing else: what a reader would compare. */
function letters(words: string): string {
  const plain = words.normalize("NFC").replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize("NFKC"))
  return [...plain]
    .filter((char) => /[\p{L}\p{M}\p{N}]/u.test(char))
    .join("")
    .toLowerCase()
}

function withoutMarks({ text, noteMarks = [] }: Edition, { start, end }: Range): string {
  return [...text.slice(start, end)].reduce<{ at: number; words: string }>(
    ({ at, words }, char) => {
      const marked = noteMarks.some((mark) => at >= mark.start && at < mark.end)
      return { at: at + char.length, words: marked ? words : words + char }
    },
    { at: start, words: "" },
  ).words
}

function agrees(edition: Edition, range: Range, quote: string): boolean {
  const here = [edition.text.slice(range.start, range.end), withoutMarks(edition, range)]
  // toLowerCase makes of a final Σ what depends on its place in the word.
  return here.some((words) => letters(words).replaceAll("ς", "σ") === letters(quote).replaceAll("ς", "σ"))
}

const CHANGES: ((words: string) => string)[] = [
  (words) => words,
  (words) => words.toUpperCase(),
  (words) => words.replaceAll(" ", "  ").replaceAll("“", '"'),
  (words) => words.normalize("NFD"),
  (words) => words.replace("…", "...").replace("—", " - "),
  (words) => words.replace("de-feat", "de-\nfeat"),
  (words) => words.replace("[1]", ""),
  (words) => words.replace("1921", "1922"),
  (words) => words.replace("un", ""),
  (words) => words.replace("not ", ""),
  (words) => words.replace("not able", "notable"),
  (words) => words.replace("état", "etat"),
  (words) => words.replace("产", "和"),
  (words) => words.slice(1),
  (words) => words.slice(0, -1),
  (words) => `${words} was`,
]
const changes = fc.array(fc.constantFrom(...CHANGES), { maxLength: 2 })
const changed = (words: string, by: ((words: string) => string)[]) =>
  by.reduce((all, change) => change(all), words)

describe("texts in many scripts, with passages that stand twice and marks of notes", () => {
  test("a described range is found again, or asked about where its words with their context stand twice", () => {
    fc.assert(
      fc.property(manyScripts, fraction, fraction, (edition, a, b) => {
        const range = rangeIn(edition.text, a, b)
        const quote = described(edition, range)
        const found = anchor(edition, quote)
        if (quote.exact.trim() === "") expect(found.state).toBe("LOST")
        else if (occurrences(edition.text, quote.prefix + quote.exact + quote.suffix, 2).length === 1)
          expect(found).toEqual({ state: "KEPT", ...range, method: "exact", score: 1 })
        else expect(edition.text.slice(found.start, found.end)).toBe(quote.exact)
      }),
      { numRuns: 1000 },
    )
  })

  test("in code points the range is the same, and comes back", () => {
    fc.assert(
      fc.property(manyScripts, fraction, fraction, ({ text, blocks }, a, b) => {
        const { start, end } = rangeIn(text, a, b)
        const [first, last] = [codePointOffset(text, start), codePointOffset(text, end)]
        const { exact } = described({ text, blocks }, { start, end })
        expect([...text].slice(first, last).join("")).toBe(exact)
        expect([utf16Offset(text, first), utf16Offset(text, last)]).toEqual([start, end])
      }),
    )
  })
})

describe("what is believed", () => {
  test("has the letters and digits of the quotation, whatever was changed in it or stands around it", () => {
    let believed = 0
    fc.assert(
      fc.property(
        manyScripts,
        fraction,
        fraction,
        changes,
        fc.constantFrom("own", "none", "false"),
        (edition, a, b, by, around) => {
          const range = rangeIn(edition.text, a, b)
          const { exact, ...own } = described(edition, range)
          const context = { own, none: {}, false: { prefix: own.suffix, suffix: own.prefix } }[around]
          const quote = changed(exact, by)
          const found = anchor(edition, { exact: quote, ...context })
          if (found.state !== "KEPT") return
          believed++
          expect(agrees(edition, { start: found.start!, end: found.end! }, quote)).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
    expect(believed).toBeGreaterThan(500)
  })

  test("stays on the same words whatever is added elsewhere, and in its place if it was described", () => {
    let believed = 0
    fc.assert(
      fc.property(
        manyScripts,
        manyScripts,
        manyScripts,
        fraction,
        fraction,
        changes,
        (edition, before, after, a, b, by) => {
          const range = rangeIn(edition.text, a, b)
          const quote = described(edition, range)
          const exact = changed(quote.exact, by)
          const found = anchor(edition, { ...quote, exact })
          const larger = together(together(before, edition), after)
          const later = anchor(larger, { ...quote, exact })
          if (found.state !== "KEPT" || later.state !== "KEPT") return
          believed++
          const here = withoutMarks(larger, { start: later.start!, end: later.end! })
          const there = withoutMarks(edition, { start: found.start!, end: found.end! })
          expect(letters(here)).toBe(letters(there))
          const aside = edition.blocks[blockAt(edition.blocks, range.start)]?.setAside
          if (exact === quote.exact && !aside) expect(later.start).toBe(range.start + before.text.length + 2)
        },
      ),
      { numRuns: 1000 },
    )
    expect(believed).toBeGreaterThan(200)
  })
})
