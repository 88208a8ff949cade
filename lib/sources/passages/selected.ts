import { anchor } from "@/lib/text/anchor"
import { blockAt, type Edition } from "@/lib/text/blocks"
import { describe } from "@/lib/text/describe"
import { splitsPair } from "@/lib/text/offsets"
import { wordRange } from "@/lib/text/words"

type Range = { start: number; end: number }
type Words = Range & { exact: string }
type Stored = { kind: string; edition: Edition; blocks: readonly (Range & { paragraph: number | null })[] }

/** The range without the white space at its ends, and with no character cut in two; undefined if nothing is left. */
export function trimmed(text: string, { start, end }: Range): Range | undefined {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = end - words.length + words.trimEnd().length
  if (from >= to) return undefined
  return { start: splitsPair(text, from) ? from - 1 : from, end: splitsPair(text, to) ? to + 1 : to }
}

/**
 * Where the words selected in `seen` stand in `current`, which is the same edition or the one in its place. They are
 * believed at their own place if they are there, else where `anchor` is sure of them; undefined where it is not.
 */
export function placeOf(seen: Edition, current: Edition, { start, end, exact }: Words): Range | undefined {
  const stood = seen.text.slice(start, end) === exact
  if (seen === current && stood) return trimmed(current.text, { start, end })
  const place = stood ? trimmed(seen.text, { start, end }) : undefined
  const found = anchor(current, place ? describe(seen, place) : { exact: exact.trim() })
  return found.state === "KEPT" ? trimmed(current.text, { start: found.start!, end: found.end! }) : undefined
}

/** Words in a place of an edition as a quotation: their context, and a locator if they stand in one numbered paragraph. */
export function quotationAt(stored: Stored, range: Range) {
  return { ...describe(stored.edition, range), locator: locatorOf(stored, range) }
}

function locatorOf({ kind, edition, blocks }: Stored, { start, end }: Range): string | null {
  const block = blocks[blockAt(edition.blocks, start)]
  if (!block || block.paragraph === null || end > block.end) return null
  // Words are counted in the whole paragraph, which excerpts do not have.
  if (kind === "EXCERPTS") return String(block.paragraph)
  const [first, last] = wordRange(edition.text, block.start, block.end, start, end)
  return `${block.paragraph}/${first}-${last}`
}
