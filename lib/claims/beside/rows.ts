import { type BlockRow, type Placed, readingBlocks } from "@/lib/claims/reading/room"
import { admitted } from "@/lib/sources/alignments/corrected"
import type { Pair } from "@/lib/text/align"
import type { BesideRow, SideBySide } from "./view"

type Text = { text: string; blocks: readonly BlockRow[] }

/** So many rows stand on a page: a chapter or two. */
export const ROWS = 200

/** The page, from 1, on which the row stands that has a block of the translation; 1 where none has. */
export function pageOf(pairs: readonly Pair[], translated: number): number {
  const row = pairs.findIndex(([, theirs]) => theirs.includes(translated))
  return row < 0 ? 1 : Math.floor(row / ROWS) + 1
}

/** The rows of a page, from 1, with the evidence marked in the original. */
export function rowsOn(
  page: number,
  pairs: readonly Pair[],
  original: Text & { entries: readonly Placed[] },
  translation: Text,
  mayCorrect: boolean,
): BesideRow[] {
  const first = (page - 1) * ROWS
  const shown = pairs.slice(first, first + ROWS)
  const ours = shown.flatMap(([here]) => here)
  const rows = ours.map((ordinal) => original.blocks[ordinal]!)
  const marked = readingBlocks(original.text, rows, original.entries)
  const block = new Map(ours.map((ordinal, index) => [ordinal, { ...marked[index]!, ordinal }]))
  return shown.map(([here, there], index) => ({
    row: first + index,
    original: here.map((ordinal) => {
      const { type, paragraph, segments } = block.get(ordinal)!
      return { ordinal, type, paragraph, segments }
    }),
    translation: there.map((ordinal) => {
      const { type, paragraph, start, end } = translation.blocks[ordinal]!
      return { ordinal, type, paragraph, text: translation.text.slice(start, end) }
    }),
    corrections: mayCorrect ? admitted(pairs, first + index) : [],
  }))
}

/** Where the headings of the original stand, where there are several pages. */
export function chaptersOf(pairs: readonly Pair[], { text, blocks }: Text): SideBySide["chapters"] {
  if (pairs.length <= ROWS) return []
  return pairs.flatMap(([here], row) =>
    here
      .map((ordinal) => blocks[ordinal]!)
      .filter(({ type }) => type === "HEADING")
      .map(({ start, end }) => ({ title: text.slice(start, end), page: Math.floor(row / ROWS) + 1, row })),
  )
}
