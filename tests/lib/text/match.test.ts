import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { approximate, occurrences } from "@/lib/text/match"

test("occurrences overlap and stop at the most asked for", () => {
  expect(occurrences("aaaa", "aa", 9)).toEqual([0, 1, 2])
  expect(occurrences("aaaa", "aa", 2)).toEqual([0, 1])
  expect(occurrences("aaaa", "", 9)).toEqual([])
})

/** The plain table of edit distances (Sellers 1980): the fewest errors with which a pattern stands in a text. */
function fewest(text: string, pattern: string, bound: boolean): number {
  let row = Array.from({ length: text.length + 1 }, (_, i) => (bound ? i : 0))
  for (let p = 1; p <= pattern.length; p++) {
    const next = [p]
    for (let t = 1; t <= text.length; t++) {
      const same = row[t - 1]! + (pattern[p - 1] === text[t - 1] ? 0 : 1)
      next.push(Math.min(same, row[t]! + 1, next[t - 1]! + 1))
    }
    row = next
  }
  return bound ? row.at(-1)! : Math.min(...row)
}

const letters = (minLength: number, maxLength: number) => {
  return fc.array(fc.constantFrom("a", "b", "c"), { minLength, maxLength }).map((units) => units.join(""))
}

describe("approximate", () => {
  test("finds what the plain table finds, at a place with as many errors", () => {
    fc.assert(
      fc.property(letters(0, 120), fc.oneof(letters(1, 12), letters(28, 70)), (text, pattern) => {
        const found = approximate(text, pattern, pattern.length)[0]!
        expect(found.errors).toBe(fewest(text, pattern, false))
        expect(fewest(text.slice(found.start, found.end), pattern, true)).toBe(found.errors)
      }),
      { numRuns: 300 },
    )
  })

  test("finds nothing beyond the errors allowed, nor an empty pattern", () => {
    expect(approximate("the soviets and and factory", "soviets and factory", 4)).toMatchObject([
      { errors: 4 },
    ])
    expect(approximate("the soviets and and factory", "soviets and factory", 3)).toEqual([])
    expect(approximate("text", "", 9)).toEqual([])
  })

  test("finds each place with the fewest errors, and only in its region", () => {
    const text = "one soviet, a sowjet, one soviets and a sovjet"
    const errors = (places: { start: number; end: number }[]) =>
      places.map(({ start, end }) => text.slice(start, end))
    expect(errors(approximate(text, "soviet", 2))).toEqual(["soviet", "soviet"])
    expect(errors(approximate(text, "soviet", 2, { from: 12, to: 20 }))).toEqual(["sowjet"])
    expect(errors(approximate(text, "sovjet", 2, { from: 0, to: 20 }))).toEqual(["soviet", "sowjet"])
  })

  test("seeks no pattern beyond its bound", () => {
    expect(approximate("a".repeat(10), "a".repeat(20_000), 20_000)).toEqual([])
  })
})
