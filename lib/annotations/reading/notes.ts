import type { Mark } from "@/lib/text/segment"
import type { FarEnd } from "../links/view"
import type { Placing } from "./placing"
import type { Thread } from "./placings/queries"
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

/** What is laid over words: a thread, or a link that leads to them. */
type Laid = Range & Pick<NoteMark, "id" | "tone" | "uncertain">

const threadOver = (placing: Placing): Laid => ({ ...placing, tone: kindOf(placing) })

const linkOver = ({ fragment, place }: FarEnd): Laid[] =>
  place ? [{ ...place, id: fragment, tone: "link" }] : []

/** The words of a note in an edition: its mark, the sign after them, and the index of the block in which they end. */
export type PlacedNote = Mark & { block: number; note: NoteMark }

/**
 * Lays threads, and links that lead there, beside the words of an edition, in the order in which the words end; the letters
 * begin anew with each block, so that a new remark changes those of its own block only. Words that end between two blocks
 * end with the first.
 */
export function notesIn(
  blocks: readonly Range[],
  placings: readonly Placing[],
  links: readonly FarEnd[] = [],
): PlacedNote[] {
  const ends = [...placings.map(threadOver), ...links.flatMap(linkOver)].map((laid) => {
    const block = blockBefore(blocks, laid.end)
    return { laid, block, end: Math.min(laid.end, blocks[block]!.end) }
  })
  ends.sort((a, b) => a.end - b.end || a.laid.start - b.laid.start || (a.laid.id < b.laid.id ? -1 : 1))
  const used = new Map<number, number>()
  return ends.map(({ laid, block, end }) => {
    const at = used.get(block) ?? 0
    used.set(block, at + 1)
    const letter = letterAt(at)
    const key = `${block + 1}${letter}`
    const { id, start, tone, uncertain } = laid
    return { id: key, start, end, block, note: { key, letter, tone, id, uncertain } }
  })
}

const known = new WeakMap<readonly Thread[], { blocks: readonly Range[]; notes: PlacedNote[] }>()

/** The same for threads as they are read, kept as long as these are, where no links lead there. */
export function keptNotes(
  blocks: readonly Range[],
  threads: readonly Thread[],
  links: readonly FarEnd[],
): PlacedNote[] {
  const before = known.get(threads)
  if (before?.blocks === blocks && links.length === 0) return before.notes
  const notes = notesIn(blocks, threads.filter(stands), links)
  if (links.length === 0) known.set(threads, { blocks, notes })
  return notes
}

/** Whether the words of a thread stand in the edition. */
export const stands = (thread: Thread): thread is Thread & Placing =>
  thread.start !== null && thread.end !== null

/** The ids of the threads among notes; the others are ends of links. */
export const threadsIn = (notes: readonly PlacedNote[]) =>
  notes.filter(({ note }) => note.tone !== "link").map(({ note }) => note.id)
