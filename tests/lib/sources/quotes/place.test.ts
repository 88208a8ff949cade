import fc from "fast-check"
import { expect, test } from "vitest"
import { placeOf } from "@/lib/sources/quotes/place"

const text = "One two three.\n\nFour five six seven."
const edition = {
  text,
  blocks: [
    { type: "paragraph" as const, start: 0, end: 14 },
    { type: "paragraph" as const, start: 16, end: text.length },
  ],
}
const numbers = [{ paragraph: 1 }, { paragraph: null }]
const place = (words: string) =>
  placeOf(edition, numbers, text.indexOf(words), text.indexOf(words) + words.length)

test("words with what stands around them in their paragraph", () => {
  expect(place("two")).toEqual({ before: "One ", words: "two", after: " three.", paragraph: 1, block: 0 })
  expect(place("five six")).toMatchObject({ before: "Four ", after: " seven.", paragraph: null, block: 1 })
  expect(place("three.\n\nFour")).toMatchObject({ before: "One two ", after: " five six seven.", block: 0 })
})

test("long paragraphs are cut between words, and never within a character", () => {
  const anyWords = fc.string({ unit: fc.constantFrom("a", " ", "é", "𝒳", "漢"), maxLength: 800 })
  fc.assert(
    fc.property(anyWords, fc.string({ minLength: 1, unit: "grapheme" }), anyWords, (before, words, after) => {
      const whole = before + words + after
      const blocks = [{ type: "paragraph" as const, start: 0, end: whole.length }]
      const at = before.length
      const found = placeOf({ text: whole, blocks }, numbers, at, at + words.length)
      expect(found.words).toBe(words)
      expect(before.endsWith(found.before.replace(/^… /, ""))).toBe(true)
      expect(after.startsWith(found.after.replace(/ …$/, ""))).toBe(true)
      expect(found.before.isWellFormed() && found.after.isWellFormed()).toBe(true)
      expect(found.before.length).toBeLessThan(170)
    }),
  )
})
