import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { excerpts, type Quotation } from "@/lib/text/excerpts"
import { wordRange } from "@/lib/text/words"
import { fraction, rangeIn, repetitive } from "@/tests/lib/text/generated"

function shown(...quotations: [string, number?, [number, number]?][]): string {
  const built = excerpts(
    quotations.map(([exact, paragraph, words], i) => ({ id: `q${i}`, exact, paragraph, words })),
  )
  quotations.forEach(([exact], i) => {
    const place = built.places.get(`q${i}`)!
    expect(built.text.slice(place.start, place.end)).toBe(exact)
  })
  expect(built.blocks.map((block) => built.text.slice(block.start, block.end)).join("\n\n")).toBe(built.text)
  return built.text
}

describe("what stands between quotations", () => {
  test("words left out are marked, at the head of a paragraph too", () => {
    expect(shown(["The first was", 1, [1, 3]], ["secret police", 1, [9, 10]])).toBe(
      "The first was […] secret police",
    )
    expect(shown(["secret police", 1, [9, 10]])).toBe("[…] secret police")
  })

  test("neighbours are joined by a space after a mark, and not where one may be left out", () => {
    expect(shown(["not a Marxist", 1, [4, 6]], ["He was,", 1, [1, 2]], ["but;", 1, [3, 3]])).toBe(
      "He was, but; not a Marxist",
    )
    expect(shown(["mounting insurrection", 1, [1, 2]], ["they could", 1, [3, 4]])).toBe(
      "mounting insurrection […] they could",
    )
  })

  test("what overlaps or contains another is one run of words", () => {
    expect(shown(["was the first known", 2, [1, 4]], ["known attempt to", 2, [4, 6]])).toBe(
      "was the first known attempt to",
    )
    expect(shown(["the first", 2, [2, 3]], ["was the first known", 2, [1, 4]])).toBe("was the first known")
    expect(shown(["very, very, very", 1, [1, 3]], ["very, very", 1, [2, 3]])).toBe("very, very, very")
  })

  test("two parts of one word meet at a mark, and are not joined where letters may be missing", () => {
    expect(shown(["a human being", 1, [1, 3]], [".", 1, [3, 3]])).toBe("a human being.")
    expect(shown(["(", 1, [1, 1]], ["a human", 1, [1, 2]])).toBe("(a human")
    expect(shown(["free being", 1, [1, 2]], ["well-free", 1, [1, 1]])).toBe("well-free being")
    expect(shown(["a be", 1, [1, 2]], ["g free", 1, [2, 3]])).toBe("a be […] g free")
  })

  test("paragraphs come in their order, those not known last and as given", () => {
    const quotations: Quotation[] = [
      { id: "z", exact: "unknown two" },
      { id: "a", exact: "ninth", paragraph: 9 },
      { id: "b", exact: "known two, and more", paragraph: 2, words: [1, 4] },
      { id: "y", exact: "two" },
      { id: "x", exact: "unknown one" },
    ]
    const built = excerpts(quotations)
    expect(built.text.split("\n\n")).toEqual(["known two, and more", "ninth", "unknown two", "unknown one"])
    expect(built.paragraphs).toEqual([2, 9, undefined, undefined])
    expect(built.places.get("y")).toEqual({
      start: built.text.indexOf("two", 28),
      end: built.text.indexOf("two", 28) + 3,
    })
  })

  test("of no quotations comes an empty text", () => {
    expect(excerpts([])).toEqual({ text: "", blocks: [], places: new Map(), paragraphs: [] })
  })
})

/** Quotations taken from paragraphs, with the numbers of the words they truly touch. */
const quoted = fc
  .tuple(
    fc.array(repetitive, { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(fc.nat(2), fraction, fraction), { maxLength: 12 }),
  )
  .map(([paragraphs, ranges]) =>
    ranges.flatMap(([n, a, b], i) => {
      const number = n % paragraphs.length
      const text = paragraphs[number]!
      const { start, end } = rangeIn(text, a, b)
      const exact = text.slice(start, end).trim()
      const from = text.indexOf(exact, start)
      if (exact === "") return []
      const words = wordRange(text, 0, text.length, from, from + exact.length)
      return [{ id: `q${i}`, exact, paragraph: number + 1, words }]
    }),
  )

test("each quotation stands verbatim at its place, in the order of the text", () => {
  fc.assert(
    fc.property(quoted, (quotations) => {
      const { text, places, blocks, paragraphs } = excerpts(quotations)
      expect(places.size).toBe(quotations.length)
      for (const { id, exact, paragraph } of quotations) {
        const place = places.get(id)!
        expect(text.slice(place.start, place.end)).toBe(exact)
        const block = blocks[paragraphs.indexOf(paragraph)]!
        expect(place.start >= block.start && place.end <= block.end).toBe(true)
      }
      for (const one of quotations)
        for (const other of quotations)
          if (
            one.paragraph < other.paragraph ||
            (one.paragraph === other.paragraph && one.words[0] < other.words[0])
          )
            expect(places.get(one.id)!.start).toBeLessThanOrEqual(places.get(other.id)!.start)
      expect(excerpts([...quotations].reverse()).text.length).toBe(text.length)
    }),
    { numRuns: 500 },
  )
})
