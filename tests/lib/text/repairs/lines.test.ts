import { expect, test } from "vitest"
import { closes, continues, isVerse, linesOf, wrapWidth } from "@/lib/text/repairs/lines"

test.each([
  ["the end.", true],
  ["“Who/whom?”", true],
  ["begins”. [25]", true],
  ["organs of the state.3", true],
  ["lines:", true],
  ["and so on…", true],
  ["from protests in 1936", false],
  ["and then,", false],
  [`a figure of .${"1".repeat(5000)} and`, false],
])("whether %j closes a sentence: %s", (line, answer) => {
  expect(closes(line)).toBe(answer)
})

test.each([
  ["become topical", true],
  ["=> released", true],
  [", and then", true],
  ["Then it fell", false],
  ["… the collaborator", false],
  ["— Donald Filtzer", false],
])("whether %j continues one: %s", (line, answer) => {
  expect(continues(line)).toBe(answer)
})

test("lines know where they stand and whether a blank line parts them", () => {
  expect(linesOf("\n  one \ntwo\n \nthree")).toEqual([
    { start: 3, end: 6, text: "one", gap: true },
    { start: 8, end: 11, text: "two", gap: false },
    { start: 14, end: 19, text: "three", gap: true },
  ])
})

test("verse and unbroken paragraphs show no width at which a text is wrapped", () => {
  const verse = linesOf(
    "Thou who broughtest man to birth,\nThou who fructifiest the earth ...\nSun of hearts,\nO Thou",
  )
  expect(wrapWidth([verse])).toBeUndefined()
  expect(isVerse(verse, undefined)).toBe(true)
  expect(wrapWidth([linesOf(`${"word ".repeat(90)}\n${"word ".repeat(80)}`)])).toBeUndefined()
})
