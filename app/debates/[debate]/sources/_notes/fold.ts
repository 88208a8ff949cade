import { textOf } from "@/lib/annotations/body/text"
import type { Note } from "@/lib/annotations/reading/view"
import type { ReadingBlock } from "@/lib/claims/reading/view"

// Of the page's own type: characters in a line and pixels of a line, in the text and on a card beside it.
const TEXT = { characters: 62, line: 30 }
const CARD = { characters: 34, line: 22, frame: 74 }
const SHORT = 160
// What is said of a link besides the words at its other end.
const SENTENCE = 60

const lines = (characters: number, of: number) => Math.max(1, Math.ceil(characters / of))

function charactersOn(note: Note): number {
  if ("far" in note) return SENTENCE + (note.far.other.words ?? "").length
  const links = note.links.reduce((sum, { to }) => sum + SENTENCE + (to.words ?? "").length, 0)
  return links + (note.thread.body ? textOf(note.thread.body).length : 0)
}

function cardHeight(note: Note): number {
  const characters = charactersOn(note)
  return CARD.frame + (characters > 0 ? CARD.line * lines(characters, CARD.characters) : 0)
}

/**
 * How many of a block's cards stand open: as many as fit beside its words by estimate, so that the text keeps its place.
 * A single short one stands open in any case; never is just one of several folded away.
 */
export function openCards(segments: ReadingBlock["segments"], notes: readonly Note[]): number {
  const characters = segments.reduce((sum, segment) => sum + segment.text.length, 0)
  const beside = TEXT.line * lines(characters, TEXT.characters)
  let fitting = 0
  for (let used = 0; fitting < notes.length; fitting++) {
    used += cardHeight(notes[fitting]!)
    if (used > beside) break
  }
  if (fitting > 0 || notes.length !== 1) return fitting
  return charactersOn(notes[0]!) > SHORT ? 0 : 1
}
