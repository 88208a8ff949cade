import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { endsOf } from "@/app/debates/[debate]/check/_check/ends"

describe("the ends of a long stretch", () => {
  test.each([
    ["one two three four five six", 9, ["one two", "five six"]],
    ["one two three four five six", 7, ["one two", "six"]],
    ["abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", 5, ["abcde", "vwxyz"]],
    [
      "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十",
      4,
      ["一二三四", "七八九十"],
    ],
  ] as const)("%s, %i characters each", (words, most, ends) => {
    expect(endsOf(words, most)).toEqual(ends)
  })

  test("are its beginning and its end, and cut no character in two", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 60 }),
        fc.integer({ min: 5, max: 20 }),
        (words, most) => {
          const [head, tail] = endsOf(words, most)
          expect(words.startsWith(head)).toBe(true)
          expect(words.endsWith(tail) || words.trimEnd().endsWith(tail.trimEnd())).toBe(true)
          expect(head.isWellFormed() && tail.isWellFormed()).toBe(true)
        },
      ),
    )
  })
})
