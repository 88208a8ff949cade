import type { Note, RoomSlice } from "../view"
import type { Beside, PaperBlock, PaperNote } from "./view"

/** Words of the text by what the room calls them: the number of a passage in evidence, or the key of a note. */
export type WordsOf = (name: number | string) => string

/**
 * The blocks of a text on paper, with one series of numbers for all that stands beside it: evidence and remarks in the order
 * in which their words end, evidence first. `slices`: one for each block. What has no sign in the words is numbered after
 * those that have, at the end of its block. A block that was set aside is left out unless something is said of it.
 */
export function onPaper(slices: readonly RoomSlice[], wordsOf: WordsOf): PaperBlock[] {
  let last = 0
  return slices.flatMap((slice) => {
    const block = numbered(slice, wordsOf, last)
    last += block.notes.length
    return block.setAside !== null && block.notes.length === 0 ? [] : [block]
  })
}

function numbered({ blocks, notes, signs, tones }: RoomSlice, wordsOf: WordsOf, last: number): PaperBlock {
  const { type, start, setAside, paragraph, numbered: begins, segments, entries } = blocks[0]!
  const waiting = new Map<number | string, Beside>([
    ...entries.map(
      ({ number, uses, uncertain }) => [number, { uses, uncertain, words: wordsOf(number) }] as const,
    ),
    ...(notes ?? []).map((note) => [note.key, besideWords(note, wordsOf(note.key))] as const),
  ])
  const taken: PaperNote[] = []
  const take = (name: number | string): number[] => {
    const note = waiting.get(name)
    if (!note) return []
    waiting.delete(name)
    taken.push({ ...note, number: last + taken.length + 1 })
    return [last + taken.length]
  }
  const run = segments.map(({ text, passages, ends, others, otherEnds }) => {
    const over = others.flatMap((key) => signs.get(key) ?? []).map(({ tone, look = tone }) => look)
    const served = passages.flatMap((number) => tones.get(number) ?? [])
    const marked = passages.length + others.length > 0
    const look = marked ? { tones: [...over, ...served], evidence: passages.length > 0 } : null
    return { text, look, ends: [...ends, ...otherEnds].flatMap(take) }
  })
  const rest = [...waiting.keys()].flatMap(take)
  const tail = rest.length > 0 ? [{ text: "", look: null, ends: rest }] : []
  return {
    type,
    start,
    setAside,
    paragraph: begins ? paragraph : null,
    segments: [...run, ...tail],
    notes: taken,
  }
}

function besideWords(note: Note, words: string): Beside {
  const { uncertain } = note
  return "far" in note
    ? { far: note.far, uncertain, words }
    : { thread: note.thread, links: note.links, uncertain, words }
}
