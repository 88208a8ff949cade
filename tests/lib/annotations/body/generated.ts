import fc from "fast-check"
import type { Block, Body, Inline, ListItem, Mark, MentionKind } from "@/lib/annotations/body/schema"

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ type: "bold" }, { type: "italic" }),
  fc.webUrl().map((href): Mark => ({ type: "link", attrs: { href: new URL(href).href } })),
)
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).map((each) => each.normalize("NFC"))
const visible = text.filter(
  (each) => /[\p{L}\p{N}]/u.test(each) && !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(each),
)
const mention = fc.record({ kind: fc.constantFrom<MentionKind>("claim", "passage", "person"), id: fc.uuid() })

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: visible.map((words): Inline => ({ type: "text", text: words })) },
  fc.tuple(visible, mark).map(([words, one]): Inline => ({ type: "text", text: words, marks: [one] })),
  fc.constant<Inline>({ type: "hardBreak" }),
  mention.map((attrs): Inline => ({ type: "mention", attrs })),
)
const paragraph = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((content): Block => ({ type: "paragraph", content }))

const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 3 })
function blockOf(depth: number): fc.Arbitrary<Block> {
  if (depth === 0) return paragraph
  const below = some(blockOf(depth - 1))
  const items = some(below.map((content): ListItem => ({ type: "listItem", content })))
  return fc.oneof(
    { weight: 3, arbitrary: paragraph },
    items.map((content): Block => ({ type: "bulletList", content })),
    fc
      .tuple(fc.integer({ min: 0, max: 99 }), items)
      .map(([start, content]): Block => ({ type: "orderedList", attrs: { start }, content })),
    below.map((content): Block => ({ type: "blockquote", content })),
  )
}

/** Remarks as the schema leaves them: every node and mark, lists in lists, many scripts; the first words are visible. */
export const aBody: fc.Arbitrary<Body> = fc.tuple(visible, fc.array(blockOf(2), { maxLength: 3 })).map(
  ([text, more]): Body => ({
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text }] }, ...more],
  }),
)
