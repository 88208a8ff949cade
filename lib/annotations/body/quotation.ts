import type { Block, Inline, Paragraph } from "./schema"

/** Words of a source as a quotation in a remark: their paragraphs, and below them where they are from, as a link to them. */
export function quotation(words: string, from: string, href: string): Block {
  const source: Inline = { type: "text", text: from, marks: [{ type: "link", attrs: { href } }] }
  const paragraphs = words
    .split(/\n{2,}/)
    .map((each) => each.replace(/\s+/g, " ").trim())
    .filter((each) => each !== "")
  return {
    type: "blockquote",
    content: [...paragraphs.map((text) => paragraph({ type: "text", text })), paragraph(source)],
  }
}

const paragraph = (line: Inline): Paragraph => ({ type: "paragraph", content: [line] })
