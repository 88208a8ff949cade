import { expect, test } from "vitest"
import { groupsOf, linesOf } from "@/lib/text/repairs/lines"
import { closes, continues } from "@/lib/text/repairs/sentences"
import { isVerse } from "@/lib/text/repairs/verse"
import { layoutOf } from "@/lib/text/repairs/wrapping"

test.each([
  ["the end.", true],
  ["“Who/whom?”", true],
  ["begins”. [25]", true],
  ["organs of the state.3", true],
  ["lines:", true],
  ["and so on…", true],
  ["from protests in 1936", false],
  ["and then,", false],
  ["(Cole, p.", false],
  ["as S.", false],
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
    { start: 3, end: 6, text: "one", gap: true, border: false, indent: 2 },
    { start: 8, end: 11, text: "two", gap: false, border: false, indent: 0 },
    { start: 14, end: 19, text: "three", gap: true, border: false, indent: 0 },
  ])
})

test("verse and unbroken paragraphs show no width at which a text is wrapped", () => {
  const verse = linesOf(
    "Thou who broughtest man to birth,\nThou who fructifiest the earth ...\nSun of hearts,\nO Thou",
  )
  expect(layoutOf([verse]).width).toBeUndefined()
  expect(isVerse(verse, undefined, true)).toBe(true)
  expect(layoutOf(groupsOf(linesOf(`${"word ".repeat(90)}\n${"word ".repeat(80)}`))).width).toBeUndefined()
})
