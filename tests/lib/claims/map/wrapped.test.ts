import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { wrapped } from "@/lib/claims/map/wrapped"

const measure = (words: string) => words.length

describe("words on lines", () => {
  test.each([
    ["", 10, 2, []],
    ["one two", 10, 2, ["one two"]],
    ["one two three", 8, 2, ["one two", "three"]],
    ["one two three four", 8, 2, ["one two", "three …"]],
    ["one two threefold four", 8, 2, ["one two", "threefo…"]],
    ["incomprehensible", 8, 2, ["incompr…"]],
    ["one two three", 7, 1, ["one tw…"]],
  ])("%s in %i, at most %i", (words, width, most, expected) => {
    expect(wrapped(words, "13px serif", width, most, measure)).toEqual(expected)
  })

  test("fit, are as many as allowed, and say when something is missing", () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 20 }),
        fc.integer({ min: 3, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (words, width, most) => {
          const lines = wrapped(words, "13px serif", width, most, measure)
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
          if (!lines.join("").includes("…")) expect(lines.join(" ")).toBe(words)
        },
      ),
    )
  })
})
