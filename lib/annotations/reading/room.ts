import { once } from "@/lib/cache"
import type { OpenedSource } from "@/lib/claims/reading/queries"
import { readingBlocks } from "@/lib/claims/reading/room"
import type { TermsInBlocks } from "@/lib/claims/terms/in-blocks"
import type { Beside } from "./beside"
import type { Sight } from "./filters/sight"
import type { PlacedNote } from "./notes"
import type { Slice } from "./slices"
import type { Note, NoteMark, RoomSlice } from "./view"

/**
 * Slices of an opened source with the notes and terms in them. `beside`: for the slice at an index what stands beside its words, or
 * null where that comes later; the last, what the address lets one see.
 */
export function roomSlices(
  { text, blocks, entries, numbered, terms }: Place,
  slices: readonly Slice[],
  notes: readonly PlacedNote[],
  beside: (slice: number) => Beside | null,
  { block: seen, tones }: Sight,
): RoomSlice[] {
  const byBlock = inBlocks(notes)
  const passages = new Map(entries.map(({ number, passageId }) => [number, passageId]))
  const shown = keptBlocks({ text, blocks, entries, numbered, terms }, slices, notes, seen)
  return slices.map(({ index, from, to, setAside }, nth) => {
    const here = Array.from({ length: to - from }, (_, at) => byBlock.get(from + at) ?? []).flat()
    const read = beside(index)
    return {
      index,
      setAside,
      start: blocks[from]!.start,
      blocks: shown[nth]!,
      signs: signsOf(notes),
      passages,
      tones,
      notes: read && here.flatMap(({ note }) => noteOf(note, read)),
      order: read && here.map(({ note }) => note.id),
      later: read || here.length === 0 ? null : { count: here.length, first: here[0]!.note.id },
    }
  })
}

const signsOf = once((notes: readonly PlacedNote[]) => new Map(notes.map(({ id, note }) => [id, note])))

const inBlocks = once((notes: readonly PlacedNote[]) => {
  const byBlock = new Map<number, PlacedNote[]>()
  for (const note of notes) {
    const here = byBlock.get(note.block)
    if (here) here.push(note)
    else byBlock.set(note.block, [note])
  }
  return byBlock
})

type Place = Pick<OpenedSource, "text" | "blocks" | "entries" | "numbered"> & { terms: TermsInBlocks }
type Shown = RoomSlice["blocks"][]

const known = new WeakMap<readonly PlacedNote[], Pick<Place, "entries" | "terms"> & { shown: Shown }>()

// The blocks of each slice; for the same notes, passages and terms the same ones, so that the HTML made of them can be kept too.
function keptBlocks(
  place: Place,
  slices: readonly Slice[],
  notes: readonly PlacedNote[],
  seen: Sight["block"],
): Shown {
  const before = known.get(notes)
  if (before?.entries === place.entries && before.terms === place.terms) return before.shown
  const { text, blocks, entries, numbered, terms } = place
  const first = slices[0]?.from ?? 0
  const all = readingBlocks(text, blocks, entries, notes, { from: first, to: slices.at(-1)?.to ?? 0 })
  const shown = slices.map(({ from, to }) =>
    all.slice(from - first, to - first).map((block, at) => {
      const index = from + at
      return { ...seen(block), numbered: numbered[index]!, terms: terms.get(index) ?? [] }
    }),
  )
  known.set(notes, { entries, terms, shown })
  return shown
}

function noteOf(note: NoteMark, { threads, links, ends }: Beside): Note[] {
  const [thread, far] = [threads.get(note.id), ends.get(note.id)]
  if (thread) return [{ ...note, thread, links: links.get(note.id) ?? [] }]
  return far ? [{ ...note, far }] : []
}
