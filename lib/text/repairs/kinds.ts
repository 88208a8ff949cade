import type { Block, BlockType } from "@/lib/text/blocks"
import { closes, isItem } from "@/lib/text/repairs/lines"

const LONGEST_HEADING = 90
const SHORT_LINE = 60

/** The blocks of a clean text, parted at two newlines, each with the type its form shows. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let start = 0
  for (const part of text.split("\n\n")) {
    if (part) blocks.push({ type: "paragraph", start, end: start + part.length })
    start += part.length + 2
  }
  const words = blocks.map((block) => text.slice(block.start, block.end))
  return blocks.map((block, i) => ({ ...block, type: typeOf(words, i) }))
}

function typeOf(words: readonly string[], i: number): BlockType {
  const here = words[i]!
  if (here.includes("\n") || (leansOn(here) && words[i + 1]?.includes("\n"))) return "verse"
  if (isItem(here)) return "item"
  if (/^\[\d{1,3}\]\s/.test(here)) return "note"
  if (!looksLikeHeading(here)) return "paragraph"
  // A heading needs something under it; a short line with nothing but short lines after it signs the text off.
  return words.slice(i + 1).some((after) => after.length > LONGEST_HEADING && closes(after))
    ? "heading"
    : "note"
}

/** Verse often opens with a line that a blank line parts from the rest. */
function leansOn(line: string): boolean {
  return line.length <= SHORT_LINE && /,$/.test(line)
}

function looksLikeHeading(words: string): boolean {
  if (words.length > LONGEST_HEADING || !/^["“‘'(]?[\p{Lu}\p{Lo}\p{N}]/u.test(words)) return false
  if (/[.,;!…]["”’)]?$/u.test(words) || /\.\s/.test(words)) return false
  if (/[:?]["”’)]?$/u.test(words)) return isTitleCase(words)
  return true
}

function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu)
  return long?.every((word) => /^\p{Lu}/u.test(word)) ?? false
}
