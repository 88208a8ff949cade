import type { Block, BlockType } from "@/lib/text/blocks"
import { looksLikeHeading } from "@/lib/text/repairs/headings"
import { listed } from "@/lib/text/repairs/listing"
import { closes, continues } from "@/lib/text/repairs/sentences"

const LONGEST_HEADING = 90
const SHORT_LINE = 60
const SIGNED = /\b(?:1[5-9]|20)\d\d$|^(?:translated|written|edited|interviewed?) /i

/** The blocks of a clean text, parted at two newlines, each with the type its form shows. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let start = 0
  for (const part of text.split("\n\n")) {
    if (part) blocks.push({ type: "paragraph", start, end: start + part.length })
    start += part.length + 2
  }
  const words = blocks.map((block) => text.slice(block.start, block.end))
  const items = listed(words.map((text) => ({ text, gap: true })))
  return blocks.map((block, i) => ({ ...block, type: items[i] ? "item" : typeOf(words, i) }))
}

function typeOf(words: readonly string[], i: number): BlockType {
  const here = words[i]!
  const isLast = !words.slice(i + 1).some((after) => after.length > LONGEST_HEADING && closes(after))
  if (isLast && isSignature(here)) return "note"
  if (here.includes("\n") || (leansOn(here) && words[i + 1]?.includes("\n"))) return "verse"
  if (/^\[\d{1,3}\]\s/.test(here)) return "note"
  if (!looksLikeHeading(here) || continues(words[i + 1] ?? "")) return "paragraph"
  // A heading needs something under it; a short line with nothing but short lines after it signs the text off.
  return isLast ? "note" : "heading"
}

/** Who wrote where and when, in two or three lines. */
function isSignature(words: string): boolean {
  const lines = words.split("\n")
  return (
    lines.length > 1 && lines.length < 4 && lines.some((line) => SIGNED.test(line)) && !/[,;.]\n/.test(words)
  )
}

/** Verse often opens with a line that a blank line parts from the rest. */
function leansOn(line: string): boolean {
  return line.length <= SHORT_LINE && /,$/.test(line)
}
