import fc from "fast-check"
import { expect, test } from "vitest"
import { codePointOffset, codePointOffsets, splitsPair, utf16Offset } from "@/lib/text/offsets"
import { fraction, rangeIn, repetitive } from "@/tests/lib/text/generated"

test("an offset goes to code points and back", () => {
  fc.assert(
    fc.property(repetitive, fraction, fraction, (text, a, b) => {
      const { start } = rangeIn(text, a, b)
      expect(codePointOffset(text, start)).toBe(Array.from(text.slice(0, start)).length)
      expect(utf16Offset(text, codePointOffset(text, start))).toBe(start)
    }),
  )
})

test("many offsets of one text are what each would be by itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const point = codePointOffsets(text)
      for (let i = 0; i <= text.length + 2; i++) expect(point(i)).toBe(codePointOffset(text, i))
    }),
  )
})

test.each([
  ["a𝒳b", 0, 0],
  ["a𝒳b", 1, 1],
  ["a𝒳b", 2, 1],
  ["a𝒳b", 3, 2],
  ["a𝒳b", 99, 3],
])("in %s UTF-16 offset %i is code point %i", (text, utf16, points) => {
  expect(codePointOffset(text, utf16)).toBe(points)
})

test("only the middle of a pair splits it", () => {
  expect([0, 1, 2, 3, 4].map((offset) => splitsPair("a𝒳b", offset))).toEqual([
    false,
    false,
    true,
    false,
    false,
  ])
})
