import type { Mark } from "@/lib/text/segment"
import type { Placing } from "./placing"
import type { NoteKind, NoteMark } from "./view"

type Range = { start: number; end: number }

/** The letters of the note at an index from 0: a to z, then aa, ab, as columns of a sheet are named. */
export function letterAt(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last
}

/** What the mark of a thread tells at a glance. */
export function kindOf({ kind, author }: Pick<Placing, "kind" | "author">): NoteKind {
  if (kind === "QUESTION") return "question"
  return author?.own ? "mine" : "remark"
}

// The last block that begins before an offset.
function blockBefore(blocks: readonly Range[], offset: number): number {
  let [low, high] = [0, blocks.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle]!.start < offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The words of a thread in an edition: its mark, the sign after them, and the index of the block in which they end. */
export type PlacedNote = Mark & { block: number; note: NoteMark }

/**
 * Lays threads beside the words of an edition, in the order in which the words end; the letters begin anew with each
 * block, so that a new remark changes those of its own block only. Words that end between two blocks end with the first.
 */
export function notesIn(blocks: readonly Range[], placings: readonly Placing[]): PlacedNote[] {
  const ends = placings.map((placing) => {
    const block = blockBefore(blocks, placing.end)
    return { placing, block, end: Math.min(placing.end, blocks[block]!.end) }
  })
  ends.sort(
    (a, b) => a.end - b.end || a.placing.start - b.placing.start || (a.placing.id < b.placing.id ? -1 : 1),
  )
  const used = new Map<number, number>()
  return ends.map(({ placing, block, end }) => {
    const at = used.get(block) ?? 0
    used.set(block, at + 1)
    const letter = letterAt(at)
    const key = `${block + 1}${letter}`
    const { id, start, uncertain } = placing
    return { id: key, start, end, block, note: { key, letter, tone: kindOf(placing), id, uncertain } }
  })
}
