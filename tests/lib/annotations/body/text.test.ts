import fc from "fast-check"
import { expect, test } from "vitest"
import { body } from "@/lib/annotations/body/schema"
import { bodyOf, bodySoFar, mentionsIn, textOf } from "@/lib/annotations/body/text"
import { aBody } from "./generated"

const CLAIM = { kind: "claim" as const, id: "01890a5d-ac96-774b-bcce-b302099a8057" }
const words = (text: string) => ({ type: "text" as const, text })

test.each([
  ["One line", "One line"],
  ["  One\n two  ", "One\n two"],
  ["One\r\n\r\nTwo\n \n\n\nThree\nfour", "One\n\nTwo\n\nThree\nfour"],
  ["", ""],
])("what was typed as %j reads %j", (typed, text) => {
  expect(textOf(bodyOf(typed))).toBe(text)
})

test("the text of a list has a line for each item, a quotation its own paragraph, a mention a sign", () => {
  const item = (text: string) => ({
    type: "listItem" as const,
    content: [{ type: "paragraph" as const, content: [words(text)] }],
  })
  const paragraph = {
    type: "paragraph" as const,
    content: [words("see "), { type: "mention" as const, attrs: CLAIM }],
  }
  const list = { type: "orderedList" as const, attrs: { start: 3 }, content: [item("one"), item("two")] }
  const remark = {
    type: "doc" as const,
    content: [paragraph, list, { type: "blockquote" as const, content: [paragraph] }],
  }
  expect(textOf(remark)).toBe("see …\n\none\ntwo\n\nsee …")
  expect(mentionsIn(remark)).toEqual([CLAIM])
})

test("text survives being made a remark, and the remark is one", () => {
  const line = fc.string({ unit: "grapheme", minLength: 1 }).map((text) => body.safeParse(bodyOf(text)))
  fc.assert(
    fc.property(line, (parsed) => {
      fc.pre(parsed.success)
      const text = textOf(parsed.data)
      expect(textOf(body.parse(bodyOf(text)))).toBe(text)
    }),
  )
})

test("every word of a remark is in its text", () => {
  fc.assert(
    fc.property(aBody, (remark) => {
      const text = textOf(remark)
      for (const [, said] of JSON.stringify(remark).matchAll(/"text":("(?:[^"\\]|\\.)*")/g)) {
        expect(text).toContain((JSON.parse(said!) as string).trim())
      }
    }),
  )
})

test.each([
  ["A", ["A"]],
  ["A ", ["A", " "]],
  ["A\n\nB  ", ["B", "  "]],
  ["A\n", ["A"]],
  ["  ", []],
])("of what was typed so far, %j, the blanks after the last word stay", (typed, last) => {
  const paragraph = bodySoFar(typed).content.at(-1)!
  const words = "content" in paragraph ? (paragraph.content ?? []) : []
  expect(words.map((each) => "text" in each && each.text)).toEqual(last)
})
