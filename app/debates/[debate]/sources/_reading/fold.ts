import { groundAfter } from "@/lib/claims/ground"
import type { MarginEntry, ReadingBlock } from "@/lib/claims/reading/view"

// Of the page's own type: characters in a line, pixels of a line, in the text and in the margin beside it.
const TEXT = { characters: 62, line: 30 }
const MARGIN = { characters: 29, line: 18, gap: 12 }
const FEWEST = 2

const lines = (characters: number, of: number) => Math.max(1, Math.ceil(characters / of))

function entryHeight({ uses }: MarginEntry): number {
  const shown = uses.slice(0, 2)
  const length = ({ claim }: MarginEntry["uses"][number]) =>
    claim.voice.short.length + (claim.position ?? "").length + groundAfter(claim.ground).length + 24
  return MARGIN.gap + shown.reduce((sum, use) => sum + MARGIN.line * lines(length(use), MARGIN.characters), 0)
}

/** How many entries stand open in the margin: as many as fit beside their paragraph by estimate, and two at least. */
export function openEntries({ segments, entries }: Pick<ReadingBlock, "segments" | "entries">): number {
  const characters = segments.reduce((sum, segment) => sum + segment.text.length, 0)
  const beside = TEXT.line * lines(characters, TEXT.characters)
  let fitting = 0
  for (let used = 0; fitting < entries.length; fitting++) {
    used += entryHeight(entries[fitting]!)
    if (used > beside) break
  }
  const open = Math.max(fitting, FEWEST)
  return entries.length - open <= 1 ? entries.length : open
}
