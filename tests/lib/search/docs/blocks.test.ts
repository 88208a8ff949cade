import { describe, expect, test } from "vitest"
import { newId } from "@/lib/ids"
import { docsOfText } from "@/lib/search/docs/blocks"

const of = { debateId: newId(), sourceId: newId(), editionId: newId(), readers: "SEMINARS" as const }

describe("the blocks of a full text in the index", () => {
  test("a heading leads to the paragraph after it, what comes last to the source", () => {
    const text = "Title One Two End"
    const blocks = [
      { ordinal: 0, start: 0, end: 5, paragraph: null },
      { ordinal: 1, start: 6, end: 9, paragraph: 1 },
      { ordinal: 2, start: 10, end: 13, paragraph: 2 },
      { ordinal: 3, start: 14, end: 17, paragraph: null },
    ]
    const docs = docsOfText({ ...of, text, blocks })
    expect(docs.map((doc) => [doc.text, doc.fragment])).toEqual([
      ["Title", "p1"],
      ["One", "p1"],
      ["Two", "p2"],
      ["End", null],
    ])
    for (const doc of docs)
      expect(doc).toMatchObject({ visibility: "TEXT", readers: "SEMINARS", sourceId: of.sourceId })
    expect(docsOfText({ ...of, text, blocks }).map((doc) => doc.rowId)).toEqual(docs.map((doc) => doc.rowId))
    expect(new Set(docs.map((doc) => doc.rowId)).size).toBe(4)
  })

  test.each([
    ["words", "a word and ".repeat(6000)],
    ["no spaces", "х".repeat(65_000)],
    ["signs of two units", "𝔸".repeat(30_000)],
  ])("a very long block is cut, and nothing is lost: %s", (_, text) => {
    const blocks = [{ ordinal: 0, start: 0, end: text.length, paragraph: 7 }]
    const docs = docsOfText({ ...of, text, blocks })
    expect(docs.length).toBeGreaterThan(2)
    expect(docs.map((doc) => doc.text).join("")).toBe(text)
    for (const doc of docs) expect([doc.fragment, doc.text.isWellFormed()]).toEqual(["p7", true])
  })
})
