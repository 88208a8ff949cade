import { z } from "zod"
import { href } from "./href"
import { tooLarge } from "./size"

export type Mark = { type: "bold" } | { type: "italic" } | { type: "link"; attrs: { href: string } }
export type MentionKind = "claim" | "passage" | "person"
export type Mentioned = { kind: MentionKind; id: string }

type TextNode = { type: "text"; text: string; marks?: Mark[] }
type HardBreak = { type: "hardBreak" }
type MentionNode = { type: "mention"; attrs: Mentioned }
export type Inline = TextNode | HardBreak | MentionNode

export type Paragraph = { type: "paragraph"; content?: Inline[] }
export type ListItem = { type: "listItem"; content: Block[] }
type BulletList = { type: "bulletList"; content: ListItem[] }
type OrderedList = { type: "orderedList"; attrs?: { start: number }; content: ListItem[] }
type Blockquote = { type: "blockquote"; content: Block[] }
export type Block = Paragraph | BulletList | OrderedList | Blockquote

/** The words of a remark, as the editor's document. */
export type Body = { type: "doc"; content: Block[] }

const STRANGE = "This holds something that a remark cannot hold. Paste it as plain text."

// What nobody can see, nobody can take out: it is dropped. Newlines stay; overrides of direction could show other words.
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu
const words = z
  .string()
  .transform((text) =>
    text.replace(/\r\n?/g, "\n").replace(/\t/g, " ").replace(INVISIBLE, "").normalize("NFC"),
  )

const mark = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("italic") }),
  z.strictObject({ type: z.literal("link"), attrs: z.strictObject({ href }) }),
])
const marks = z.array(mark).refine((all) => new Set(all.map(({ type }) => type)).size === all.length, STRANGE)

const text = z.strictObject({ type: z.literal("text"), text: words, marks: marks.optional() })

// The editor lays emphasis over breaks and mentions too, where it says nothing.
const hardBreak = z
  .strictObject({ type: z.literal("hardBreak"), marks: marks.optional() })
  .transform((): HardBreak => ({ type: "hardBreak" }))
const mentioned = z.strictObject({ kind: z.enum(["claim", "passage", "person"]), id: z.uuid() })
const mention = z
  .strictObject({ type: z.literal("mention"), attrs: mentioned, marks: marks.optional() })
  .transform(({ attrs }): MentionNode => ({ type: "mention", attrs }))

const inline = z
  .array(z.discriminatedUnion("type", [text, hardBreak, mention]))
  .transform((nodes): Inline[] => nodes.filter((node) => node.type !== "text" || node.text !== ""))

const paragraph = z
  .strictObject({ type: z.literal("paragraph"), content: inline.optional() })
  .transform(
    ({ content }): Paragraph => (content?.length ? { type: "paragraph", content } : { type: "paragraph" }),
  )

const blocks = z.array(z.lazy(() => block)).min(1)
const items = z.array(z.strictObject({ type: z.literal("listItem"), content: blocks })).min(1)
const start = z.strictObject({ start: z.int().min(0).max(9999) })

const block: z.ZodType<Block, Block> = z.lazy(() =>
  z.discriminatedUnion("type", [
    paragraph,
    z.strictObject({ type: z.literal("bulletList"), content: items }),
    z.strictObject({ type: z.literal("orderedList"), attrs: start.optional(), content: items }),
    z.strictObject({ type: z.literal("blockquote"), content: blocks }),
  ]),
)

const doc = z.strictObject({ type: z.literal("doc"), content: blocks })

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u
const says = (node: Block | ListItem | Inline): boolean => {
  if (node.type === "text") return VISIBLE.test(node.text)
  if (node.type === "mention") return true
  return "content" in node && (node.content ?? []).some(says)
}

/**
 * What a reader wrote, from outside: the document with its text in NFC and its links whole, or one plain sentence.
 * What is too large is refused before anything is parsed.
 */
export const body = z.custom<Body>().transform((input, context): Body => {
  const refuse = (message: string) => {
    context.addIssue({ code: "custom", message })
    return z.NEVER
  }
  const large = tooLarge(input)
  if (large) return refuse(large)
  const parsed = doc.safeParse(input, { error: () => STRANGE })
  if (!parsed.success) return refuse(parsed.error.issues[0]!.message)
  if (!parsed.data.content.some(says)) return refuse("Write something first.")
  const grown = tooLarge(parsed.data)
  return grown ? refuse(grown) : parsed.data
})
