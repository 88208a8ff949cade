import fc from "fast-check"
import { expect, test } from "vitest"
import { beginningOf } from "@/lib/annotations/latest/beginning"

const long = "word ".repeat(100)

test.each([
  ["", ""],
  ["Not so.\n\nAt all.", "Not so. At all."],
  ["a".repeat(240), "a".repeat(240)],
  ["a".repeat(241), `${"a".repeat(239)}…`],
  [long, `${"word ".repeat(47)}word…`],
  [`${"word, ".repeat(100)}`, `${"word, ".repeat(39)}word…`],
])("the beginning of %j is %j", (text, beginning) => expect(beginningOf(text)).toBe(beginning))

test("it is never longer than 240 characters, nor cut within one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), (text) => {
      const beginning = beginningOf(text)
      expect(beginning.length).toBeLessThanOrEqual(240)
      expect(beginning.isWellFormed()).toBe(true)
    }),
  )
})
