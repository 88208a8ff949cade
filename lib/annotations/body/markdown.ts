import { type Cards, cardKey, labelOf } from "./cards"
import type { Block, Body, Inline, ListItem, Mark } from "./schema"

// CommonMark 0.31 §2.4: any ASCII punctuation may be escaped, and what is escaped stands for itself.
const escaped = (text: string) => text.replace(/[\\`*_{}[\]()<>#+\-.!|~&]/g, "\\$&")
const address = (href: string) => `<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>`

// Emphasis does not hold where a space stands inside its edge (§6.2), so spaces move out of it.
function within(sign: string, words: string): string {
  const [, before, inner, after] = /^(\s*)(.*?)(\s*)$/s.exec(words)!
  return inner === "" ? words : `${before}${sign}${inner}${sign}${after}`
}

function marked(words: string, marks: Mark[]): string {
  const has = (type: Mark["type"]) => marks.some((mark) => mark.type === type)
  const italic = has("italic") ? within("*", words) : words
  const bold = has("bold") ? within("**", italic) : italic
  const link = marks.find((mark) => mark.type === "link")
  return link ? `[${bold}](${address(link.attrs.href)})` : bold
}

function inline(node: Inline, cards: Cards): string {
  if (node.type === "hardBreak") return "\\\n"
  if (node.type === "text") return marked(escaped(node.text).replace(/\n+/g, "\\\n"), node.marks ?? [])
  const href = cards[cardKey(node.attrs)]?.href
  const label = escaped(labelOf(node.attrs, cards).replace(/\s+/g, " "))
  return href ? `[${label}](${address(href)})` : label
}

const indented = (text: string, by: string) => text.replace(/\n(?=[^\n])/g, `\n${by}`)

function item(node: ListItem, sign: string, cards: Cards): string {
  return sign + indented(blocks(node.content, cards), " ".repeat(sign.length))
}

function block(node: Block, cards: Cards): string {
  if (node.type === "paragraph") {
    const words = (node.content ?? []).map((each) => inline(each, cards)).join("")
    return words.replace(/^[^\S\n]+/gm, "").replace(/(\\\n|\s)+$/, "")
  }
  if (node.type === "blockquote") return blocks(node.content, cards).replace(/^/gm, "> ").replace(/ +$/gm, "")
  const start = node.type === "orderedList" ? (node.attrs?.start ?? 1) : null
  return node.content
    .map((each, at) => item(each, start === null ? "- " : `${start + at}. `, cards))
    .join("\n")
}

const blocks = (nodes: Block[], cards: Cards): string => nodes.map((node) => block(node, cards)).join("\n\n")

/** A remark in Markdown (CommonMark): its own signs escaped, mentions as links to what their cards show now. */
export function markdownOf(body: Body, cards: Cards): string {
  return blocks(body.content, cards)
}
