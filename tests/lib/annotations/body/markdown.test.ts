import fc from "fast-check"
import { expect, test } from "vitest"
import { markdownOf } from "@/lib/annotations/body/markdown"
import type { Block, Body, Inline, Mark } from "@/lib/annotations/body/schema"
import { bodyOf } from "@/lib/annotations/body/text"
import { aBody } from "./generated"

const ID = "01890a5d-ac96-774b-bcce-b302099a8057"
const text = (words: string, ...marks: Mark[]): Inline => ({
  type: "text",
  text: words,
  ...(marks.length && { marks }),
})
const paragraph = (...content: Inline[]): Block => ({ type: "paragraph", content })
const doc = (...content: Block[]): Body => ({ type: "doc", content })
const item = (...content: Block[]) => ({ type: "listItem" as const, content })
const claim: Inline = { type: "mention", attrs: { kind: "claim", id: ID } }
const link: Mark = { type: "link", attrs: { href: "https://example.org/a>b" } }

test.each<[string, Body, string]>([
  ["signs", bodyOf("# *not* [a](b) <b>\n1. no"), "\\# \\*not\\* \\[a\\]\\(b\\) \\<b\\>\\\n1\\. no"],
  [
    "emphasis",
    doc(paragraph(text("a"), text(" b ", { type: "bold" }, { type: "italic" }), text("c"))),
    "a ***b*** c",
  ],
  ["a link", doc(paragraph(text("here", link))), "[here](<https://example.org/a%3Eb>)"],
  ["a line of its own", doc(paragraph(text("a"), { type: "hardBreak" }, text("b"))), "a\\\nb"],
  ["a break at the end", doc(paragraph(text("a"), { type: "hardBreak" })), "a"],
  [
    "a quotation",
    doc({ type: "blockquote", content: [paragraph(text("a")), paragraph(text("b"))] }),
    "> a\n>\n> b",
  ],
  [
    "lists in lists",
    doc({
      type: "orderedList",
      attrs: { start: 9 },
      content: [
        item(paragraph(text("a")), { type: "bulletList", content: [item(paragraph(text("b")))] }),
        item(paragraph(text("c"))),
      ],
    }),
    "9. a\n\n   - b\n10. c",
  ],
  ["a mention", doc(paragraph(claim)), "[Serge: an error \\(1937\\)](</debates/serge/claims/x>)"],
])("%s", (_, remark, markdown) => {
  const card = {
    kind: "claim" as const,
    label: "Serge: an error (1937)",
    detail: "…",
    href: "/debates/serge/claims/x",
  }
  expect(markdownOf(remark, { [`claim:${ID}`]: card })).toBe(markdown)
})

test("a mention of what may not be seen says so, and not which", () => {
  expect(markdownOf(doc(paragraph(claim)), {})).toBe("a claim that is no longer here")
})

test("no sign of a reader is left to make structure of its own", () => {
  fc.assert(
    fc.property(aBody, (remark) => {
      const plain = JSON.parse(JSON.stringify(remark), (key, value) =>
        key === "marks" ? undefined : value,
      ) as Body
      const signs = markdownOf(plain, {}).replace(/\\[^\n]/g, "")
      expect(signs).not.toMatch(/[*_`[\]<{}#|~&]/)
    }),
  )
})
