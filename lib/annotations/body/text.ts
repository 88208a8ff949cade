import type { Block, Body, Inline, ListItem, Mentioned } from "./schema"

function inlineText(node: Inline): string {
  if (node.type === "text") return node.text
  return node.type === "hardBreak" ? "\n" : "…"
}

function blockText(block: Block | ListItem): string {
  if (block.type === "paragraph") return (block.content ?? []).map(inlineText).join("")
  const between = block.type === "bulletList" || block.type === "orderedList" ? "\n" : "\n\n"
  return block.content.map(blockText).join(between)
}

/** The plain text of a remark, for search and notices: paragraphs by an empty line, items by lines, a mention as “…”. */
export function textOf(body: Body): string {
  return body.content.map(blockText).join("\n\n").trim()
}

function linesOf(paragraph: string): Inline[] {
  return paragraph.split("\n").flatMap((line, at): Inline[] => {
    const words: Inline[] = line === "" ? [] : [{ type: "text", text: line }]
    return at === 0 ? words : [{ type: "hardBreak" }, ...words]
  })
}

/** A remark from what was typed into a plain field: an empty line begins a paragraph, a newline stays one. */
export function bodyOf(text: string): Body {
  const paragraphs = text
    .replace(/\r\n?/g, "\n")
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
  const content: Block[] = paragraphs.map((each) => ({ type: "paragraph", content: linesOf(each) }))
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] }
}

/** The same while one is still writing: the blanks after the last word stay, so that one goes on typing behind them. */
export function bodySoFar(text: string): Body {
  const body = bodyOf(text)
  const [blanks = ""] = /[^\S\r\n]*$/.exec(text) ?? []
  const last = body.content.at(-1)
  if (blanks === "" || text.trim() === "" || last?.type !== "paragraph") return body
  const content = [...(last.content ?? []), { type: "text" as const, text: blanks }]
  return { ...body, content: [...body.content.slice(0, -1), { ...last, content }] }
}

function mentionsInside(node: Block | ListItem | Inline): Mentioned[] {
  if (node.type === "mention") return [node.attrs]
  return "content" in node ? (node.content ?? []).flatMap(mentionsInside) : []
}

/** What a remark mentions, each once, in order. */
export function mentionsIn(body: Body): Mentioned[] {
  const all = body.content.flatMap(mentionsInside)
  return [...new Map(all.map((each) => [`${each.kind}:${each.id}`, each])).values()]
}
