import type { OpenedSource } from "@/lib/claims/reading/queries"
import { readingBlocks } from "@/lib/claims/reading/room"
import type { RemarkView } from "../view"
import type { PlacedNote } from "./notes"
import type { Slice } from "./slices"
import type { Note, RoomSlice } from "./view"

type Threads = ReadonlyMap<string, RemarkView>

/**
 * Slices of an opened source with the notes in them. `threads`: for the slice at an index its threads by their first
 * remark, or null where they come later.
 */
export function roomSlices(
  { text, blocks, entries, numbered }: OpenedSource,
  slices: readonly Slice[],
  notes: readonly PlacedNote[],
  threads: (slice: number) => Threads | null,
): RoomSlice[] {
  const byBlock = new Map<number, PlacedNote[]>()
  for (const note of notes) {
    const here = byBlock.get(note.block)
    if (here) here.push(note)
    else byBlock.set(note.block, [note])
  }
  const signs = new Map(notes.map(({ id, note }) => [id, note]))
  const passages = new Map(entries.map(({ number, passageId }) => [number, passageId]))
  const first = slices[0]?.from ?? 0
  const all = readingBlocks(text, blocks, entries, notes, { from: first, to: slices.at(-1)?.to ?? 0 })
  return slices.map(({ index, from, to, setAside }) => {
    const shown = all.slice(from - first, to - first)
    const here = Array.from({ length: to - from }, (_, at) => byBlock.get(from + at) ?? []).flat()
    const read = threads(index)
    return {
      index,
      setAside,
      start: blocks[from]!.start,
      blocks: shown.map((block, at) => ({ ...block, numbered: numbered[from + at]! })),
      signs,
      passages,
      notes: read && withThreads(here, read),
      later: read || here.length === 0 ? null : { count: here.length, first: here[0]!.note.id },
    }
  })
}

const withThreads = (notes: readonly PlacedNote[], threads: Threads): Note[] =>
  notes.flatMap(({ note }) => {
    const thread = threads.get(note.id)
    return thread ? { ...note, thread } : []
  })
