import { describe, expect, test } from "vitest"
import { readMarkdown } from "@/lib/sources/formats/markdown"
import { described } from "./described"

describe("the blocks of a Markdown file", () => {
  test.each([
    ["running lines", "One *two*\nthree\\*.\n\nFour", ["paragraph: One two three*.", "paragraph: Four"]],
    ["headings of both kinds", "# A\n\nB\n---\n\nText", ["heading: A", "heading: B", "paragraph: Text"]],
    [
      "quotations and lists",
      "> One\n> two\n\n- a\n- b\n\n1. c",
      ["quote: One two", "item: a", "item: b", "item: c"],
    ],
    ["verse by its line ends", "A line  \nAnd more\\\nAnd three", ["verse: A line\nAnd more\nAnd three"]],
    ["lines as they are written", "Text\n\n    one\n      two", ["paragraph: Text", "verse: one\n  two"]],
    ["HTML in it", "<blockquote>One</blockquote>\n\nTwo<br>three", ["quote: One", "paragraph: Two\nthree"]],
    [
      "links without their addresses",
      "See [this page][1].\n\n[1]: http://example.org",
      ["paragraph: See this page."],
    ],
    [
      "notes, of one word and of two paragraphs",
      "Closed.[^1] Open.[^b] Not one[^c].\n\n[^1]: Ibid.\n[^b]: So he says,\nand *she*.\n\n    And more.\n\nLast.",
      [
        "paragraph: Closed.{[1]} Open.{[b]} Not one[^c].",
        "paragraph: Last.",
        "note: {[1]} Ibid.",
        "note: {[b]} So he says, and she.",
        "note: And more.",
      ],
    ],
  ])("%s", (_, markdown, blocks) => {
    expect(described(readMarkdown(markdown))).toEqual(blocks)
  })

  test("what its block of YAML says", () => {
    const head =
      "---\ntitle: On the harbour\nauthor: [Ann Reader, {name: Bo Writer}]\ndate: 1998\nlang: en\n---\n"
    expect(readMarkdown(`${head}Text`)).toMatchObject({
      text: "Text",
      title: "On the harbour",
      authors: ["Ann Reader", "Bo Writer"],
      published: "1998",
      language: "en",
    })
  })

  test("a rule at the beginning is no such block", () => {
    expect(described(readMarkdown("---\nWords: [of a kind\n---\n\nText"))).toEqual([
      "heading: Words: [of a kind",
      "paragraph: Text",
    ])
  })
})
