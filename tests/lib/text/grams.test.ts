import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { candidates } from "@/lib/text/candidates"
import { GRAM, gramsOf, occurrencesBy, STRIDE } from "@/lib/text/grams"
import { occurrences } from "@/lib/text/match"

const letters = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom("a", "b", "𝒳"), { minLength, maxLength }).map((units) => units.join(""))

describe("the index of short strings", () => {
  test("finds words wherever plain search finds them", () => {
    fc.assert(
      fc.property(letters(0, 400), letters(1, 14), (text, words) => {
        expect(occurrencesBy(gramsOf(text), text, words, 1000)).toEqual(occurrences(text, words, 1000))
      }),
      { numRuns: 500 },
    )
  })

  test("finds each stretch of a text that has it once", () => {
    const text = Array.from({ length: 3000 }, (_, i) => `${i * 7919}w`).join(" ")
    const grams = gramsOf(text)
    for (let start = 0; start + 30 < text.length; start += 97)
      for (const length of [GRAM + STRIDE - 1, 12, 30]) {
        const words = text.slice(start, start + length)
        expect(occurrencesBy(grams, text, words, 1000)).toEqual(occurrences(text, words, 1000))
      }
  })

  test("stops at the most asked for", () => {
    const text = "soviets and factories ".repeat(50)
    expect(occurrencesBy(gramsOf(text), text, "and factories", 3)).toEqual(
      occurrences(text, "and factories", 3),
    )
  })

  test.each(["", "a", "abcde", "abcdef", "abcdefg"])("of %j is no trouble", (text) => {
    expect(occurrencesBy(gramsOf(text), text, "abcdef", 9)).toEqual(text.length >= 6 ? [0] : [])
  })
})

describe("candidates", () => {
  const numbers = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => `w${(from + i) * 7919}`).join(" ")
  const text = numbers(0, 5000)
  const grams = gramsOf(text)

  test("begin with the region that has most of the words, whatever was changed in them", () => {
    for (let from = 0; from < 4900; from += 83) {
      const words = numbers(from, from + 12)
      const sought = words.replaceAll("3", "x").replace("w", "ww")
      const [first] = candidates(grams, sought, 15, 1000)
      const start = text.indexOf(words)
      expect(first!.from).toBeLessThanOrEqual(start)
      expect(first!.to).toBeGreaterThanOrEqual(start + words.length)
    }
  })

  test("are none for words of which nothing stands there, or too short to have a short string", () => {
    expect(candidates(grams, "qqqqqqqqqqqqqqq", 3, 1000)).toEqual([])
    expect(candidates(grams, "w7919", 3, 1000)).toEqual([])
  })
})
