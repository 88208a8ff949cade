import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { body } from "@/lib/annotations/body/schema"
import { bodyOf } from "@/lib/annotations/body/text"
import { aBody } from "./generated"

const ID = "01890a5d-ac96-774b-bcce-b302099a8057"
const doc = (...content: unknown[]) => ({ type: "doc", content })
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content })
const text = (words: string, ...marks: unknown[]) => ({
  type: "text",
  text: words,
  ...(marks.length && { marks }),
})
const link = (href: unknown, more = {}) => ({ type: "link", attrs: { href, ...more } })
const list = (inside: unknown) => ({ type: "bulletList", content: [{ type: "listItem", content: [inside] }] })
const says = (input: unknown) => {
  const parsed = body.safeParse(input)
  return parsed.success ? null : parsed.error.issues.map(({ message, path }) => [message, path.join(".")])
}
const STRANGE = [["This holds something that a remark cannot hold. Paste it as plain text.", ""]]

describe("what a remark may hold", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(aBody, (given) => {
        expect(body.parse(given)).toEqual(given)
      }),
    )
  })

  test.each([
    ["HTTPS://Example.org/Ä b", "https://example.org/%C3%84%20b"],
    ["  http://example.org ", "http://example.org/"],
    ["mailto:ann@example.org", "mailto:ann@example.org"],
  ])("the link %s is kept as %s", (typed, kept) => {
    expect(body.parse(doc(paragraph(text("here", link(typed)))))).toEqual(
      doc(paragraph(text("here", link(kept)))),
    )
  })

  test("characters are put in one form, and what nobody sees is dropped", () => {
    const given = doc(
      paragraph(text("e\u0301\u202Et\u0000\ta\r\nt\uD800"), text("\u0007"), { type: "hardBreak" }),
    )
    expect(body.parse(given)).toEqual(doc(paragraph(text("ét a\nt"), { type: "hardBreak" })))
  })

  test("emphasis over a break or a mention is dropped", () => {
    const mention = { type: "mention", attrs: { kind: "claim", id: ID } }
    const bold = { marks: [{ type: "bold" }] }
    const given = doc(paragraph({ ...mention, ...bold }, { type: "hardBreak", ...bold }))
    expect(body.parse(given)).toEqual(doc(paragraph(mention, { type: "hardBreak" })))
  })
})

describe("what is refused", () => {
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["words alone", "Hello"],
    ["a list", []],
    ["HTML", "<p>Hello</p>"],
    ["no content", { type: "doc" }],
    ["another node", doc({ type: "image", attrs: { src: "https://example.org/a.png" } })],
    ["a code block", doc({ type: "codeBlock", content: [text("a")] })],
    ["text without a paragraph", doc(text("Hello"))],
    ["a list without items", doc({ type: "bulletList", content: [] })],
    ["a paragraph as an item", doc({ type: "bulletList", content: [paragraph(text("a"))] })],
    ["an unknown attribute", doc({ ...paragraph(text("a")), attrs: { style: "color:red" } })],
    ["a class on a link", doc(paragraph(text("a", link("https://example.org", { class: "x" }))))],
    ["an unknown mark", doc(paragraph(text("a", { type: "textStyle" })))],
    ["a mark twice", doc(paragraph(text("a", { type: "bold" }, { type: "bold" })))],
    ["text that is none", doc(paragraph({ type: "text", text: { toString: "a" } }))],
    ["a mention of nothing", doc(paragraph({ type: "mention", attrs: { kind: "claim", id: "../x" } }))],
    ["a mention of another kind", doc(paragraph({ type: "mention", attrs: { kind: "secret", id: ID } }))],
    [
      "a mention with words of its own",
      doc(paragraph({ type: "mention", attrs: { kind: "claim", id: ID, label: "x" } })),
    ],
    ["a start that is no number", doc({ type: "orderedList", attrs: { start: "1" }, content: [] })],
    ["a key that is a prototype's", JSON.parse('{"type":"doc","content":[],"__proto__":{"a":1}}')],
  ])("%s", (_, given) => {
    expect(says(given)).toEqual(STRANGE)
  })

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//example.org",
    "/account",
    "https://",
    "https://bank.example@evil.example/",
    "",
  ])("the link %j", (href) => {
    expect(says(doc(paragraph(text("a", link(href)))))).toEqual([
      ["A link begins with https://, http:// or mailto:. Write it whole.", ""],
    ])
  })

  test("a link of 2001 characters", () => {
    const [[message]] = says(doc(paragraph(text("a", link(`https://e.org/${"a".repeat(2000)}`)))))! as [
      [string],
    ]
    expect(message).toMatch(/longer than 2000/)
  })

  test.each([
    ["nothing", ""],
    ["spaces", " \u00a0\n\u200b "],
    ["control characters", "\u0000\u202E"],
  ])("%s where words should be", (_, words) => {
    expect(says(doc(paragraph(text(words))))).toEqual([["Write something first.", ""]])
    expect(says(bodyOf(words))).toEqual([["Write something first.", ""]])
  })
})

describe("how much a remark may hold", () => {
  const nested = (levels: number) => {
    let inside: unknown = paragraph(text("a"))
    for (let i = 0; i < levels; i++) inside = list(inside)
    return doc(inside)
  }

  test("20,000 characters, and not one more", () => {
    expect(says(doc(paragraph(text("a".repeat(20_000)))))).toBeNull()
    const [[message]] = says(doc(paragraph(text("a".repeat(20_000))), paragraph(text("b"))))! as [[string]]
    expect(message).toMatch(/^A remark has at most 20,000 characters\./)
  })

  test("three lists inside one another, not four", () => {
    expect(says(nested(3))).toBeNull()
    expect(says(nested(4))![0]![0]).toMatch(/at most three lists/)
  })

  test("5,000 parts", () => {
    const breaks = (count: number) => doc(paragraph(text("a"), ...Array(count).fill({ type: "hardBreak" })))
    expect(says(breaks(4_998))).toBeNull()
    expect(says(breaks(4_999))![0]![0]).toMatch(/5,000 parts/)
  })

  test("what is far too large is not looked into", () => {
    const unread = new Proxy(
      { type: "paragraph" },
      { get: () => expect.unreachable("one of too many was read") },
    )
    expect(says(doc(...Array(5_001).fill(unread)))![0]![0]).toMatch(/5,000 parts/)
    expect(says(doc(paragraph(text("a", ...Array(4).fill(unread)))))![0]![0]).toMatch(/5,000 parts/)
    let deep: unknown = unread
    for (let i = 0; i < 100_000; i++) deep = { type: "blockquote", content: [deep] }
    expect(says(doc(deep))![0]![0]).toMatch(/at most three lists/)
  })

  test("characters that grow when they are put in one form count as grown", () => {
    const grows = "\u0958".repeat(15_000)
    expect(says(doc(paragraph(text(grows))))![0]![0]).toMatch(/20,000 characters/)
  })

  test("whatever is sent, the answer is a remark that stays as it is or one sentence", () => {
    const junk = fc.letrec((tie) => ({
      node: fc.record(
        {
          type: fc.constantFrom("doc", "paragraph", "text", "bulletList", "listItem", "mention", "x"),
          text: fc.oneof(fc.string({ unit: "binary" }), fc.anything()),
          content: fc.oneof(fc.array(tie("node"), { maxLength: 3 }), fc.anything()),
          marks: fc.anything(),
          attrs: fc.anything(),
        },
        { requiredKeys: ["type"] },
      ),
    })).node
    fc.assert(
      fc.property(fc.oneof(junk, fc.anything()), (given) => {
        const parsed = body.safeParse(given)
        if (parsed.success) expect(body.parse(parsed.data)).toEqual(parsed.data)
        else expect(parsed.error.issues).toHaveLength(1)
      }),
    )
  })
})
