import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { markdownOf } from "@/lib/annotations/body/markdown"
import { quotation } from "@/lib/annotations/body/quotation"
import { type Body, body } from "@/lib/annotations/body/schema"
import { textOf } from "@/lib/annotations/body/text"

const HREF = "https://example.org/debates/x/sources/y?words=1.0.9.a%7Cwords%7C%7C%7C#p1"
const bodyWith = (words: string): Body => ({
  type: "doc",
  content: [quotation(words, "Ada Adam, On a memoir, 1990", HREF)],
})

describe("a quotation in a remark", () => {
  test("has the paragraphs of its words, and leads to them", () => {
    const quoted = bodyWith("So it\nended.\n\nThen it began.")
    expect(textOf(quoted)).toBe("So it ended.\n\nThen it began.\n\nAda Adam, On a memoir, 1990")
    expect(markdownOf(quoted, {})).toBe(
      `> So it ended\\.\n>\n> Then it began\\.\n>\n> [Ada Adam, On a memoir, 1990](<${HREF}>)`,
    )
  })

  test("is one that a remark can hold, whatever its words are", () => {
    const words = fc.string({ minLength: 1, maxLength: 200, unit: "grapheme" }).map((some) => `a${some}`)
    fc.assert(fc.property(words, (some) => void expect(body.safeParse(bodyWith(some)).success).toBe(true)))
  })
})
