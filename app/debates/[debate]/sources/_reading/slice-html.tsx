import { createHash } from "node:crypto"
import { withIn } from "@/app/_ui/query"
import { markup } from "@/app/_web/fragment"
import type { RoomSlice } from "@/lib/annotations/reading/view"
import styles from "./block.module.css"
import { openEntries } from "./fold"
import { attributes, escaped } from "./html"
import { Margin } from "./margin"
import { type Over, wordsHtml } from "./words"

const CLASSES: Partial<Record<RoomSlice["blocks"][number]["type"], string>> = {
  QUOTE: styles.quote,
  VERSE: styles.verse,
  ITEM: styles.item,
  NOTE: styles.note,
}

/**
 * The blocks of a slice as HTML: each with its number, and the claims its passages serve beside it. A string and not
 * elements, since a book has tens of thousands of marks. `base`: the path of the debate; `query`: what
 * the address asks to see, from its question mark on; `marksTerms`: whether disputed terms are marked.
 */
export function sliceHtml(slice: RoomSlice, base: string, query = "?", marksTerms = true): string {
  const { signs, passages, tones } = slice
  const over = { signs, passages, tones, isLater: () => slice.notes === null, query, marksTerms }
  return slice.blocks.map((block) => blockHtml(block, over, base)).join("")
}

type Made = { html: string; sum: string }

const known = new WeakMap<RoomSlice["blocks"], Map<string, Made>>()

/** The same with the sum of its HTML; kept as long as the blocks are the same ones, as they are while nobody says anything. */
export function madeOnce(slice: RoomSlice, base: string, query: string, marksTerms: boolean): Made {
  const way = `${base} ${slice.notes === null} ${marksTerms} ${query}`
  const ways = known.get(slice.blocks) ?? new Map<string, Made>()
  const before = ways.get(way)
  if (before) return before
  const html = sliceHtml(slice, base, query, marksTerms)
  const made = { html, sum: sumOfHtml(html) }
  known.set(slice.blocks, ways.set(way, made))
  return made
}

/** Tells the HTML of a slice from another, so that words that have not changed stay as they are on the page: what
 * letters and links ask the server for makes no difference. */
export const sumOfHtml = (html: string): string =>
  createHash("sha256")
    .update(html.replace(/href="\?[^#"]*/g, 'href="'))
    .digest("base64")
    .slice(0, 12)

function blockHtml(block: RoomSlice["blocks"][number], over: Over, base: string): string {
  const { type, start, paragraph, entries, numbered } = block
  const tag = type === "HEADING" ? "h2" : type === "QUOTE" ? "blockquote" : "p"
  const own = attributes({
    class: [styles.words, CLASSES[type]].filter(Boolean).join(" "),
    id: numbered ? `p${paragraph}` : type === "HEADING" ? `h${start}` : undefined,
    "data-start": start,
  })
  const number = numbered
    ? `<a class="${styles.number}" href="#p${paragraph}" aria-label="Paragraph ${paragraph}">¶${paragraph}</a>`
    : ""
  const margin =
    entries.length > 0 && markup(<Margin entries={entries} open={openEntries(block)} base={base} />)
  return [
    `<div class="${styles.block}"><${tag}${own}>${number}${wordsHtml(block, over)}</${tag}>`,
    margin && `<div class="${styles.evidence}">${margin}</div>`,
    numbered && writeHtml(paragraph!, over.query),
    "</div>",
  ]
    .filter(Boolean)
    .join("")
}

// Without scripts one cannot select: a link asks for a form about the whole paragraph.
const writeHtml = (paragraph: number, query: string) =>
  `<noscript><p class="${styles.write}"><a href="${escaped(withIn(query, "write", paragraph))}#p${paragraph}">Write about paragraph ${paragraph}</a></p></noscript>`
