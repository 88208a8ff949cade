import { textOf } from "@/lib/annotations/body/text"
import type { PaperBlock, PaperNote } from "@/lib/annotations/reading/paper/view"
import type { RemarkView } from "@/lib/annotations/view"

// Of the page's own type on paper: characters in a line and points of a line, in the text and in the notes beside it.
const TEXT = { characters: 62, line: 17.5 }
const NOTE = { characters: 36, line: 11.5, head: 2 }
// So much white may stand below a paragraph, in points.
const WHITE = 90
/** Of the words that a note speaks of, so many characters are quoted. */
export const QUOTED = 90

const lines = (characters: number, of: number) => Math.ceil(characters / of)

function remarkLines({ body, replies }: RemarkView): number {
  const words = body ? lines(textOf(body).length, NOTE.characters) : 0
  return NOTE.head + words + replies.reduce((sum, reply) => sum + remarkLines(reply), 0)
}

function noteLines(note: PaperNote): number {
  const quoted = lines(Math.min(note.words.length, QUOTED), NOTE.characters)
  if ("uses" in note) return quoted + note.uses.length * NOTE.head
  if ("far" in note) return quoted + NOTE.head + lines(note.far.other.words?.length ?? 0, NOTE.characters)
  const links = note.links.reduce(
    (sum, { to }) => sum + NOTE.head + lines(to.words?.length ?? 0, NOTE.characters),
    0,
  )
  return quoted + links + remarkLines(note.thread)
}

/** Whether the notes of a block have room beside it, by estimate; where they have not they stand below it. */
export function fitBeside({ segments, notes }: Pick<PaperBlock, "segments" | "notes">): boolean {
  const characters = segments.reduce((sum, { text }) => sum + text.length, 0)
  const beside = TEXT.line * Math.max(1, lines(characters, TEXT.characters)) + WHITE
  return NOTE.line * notes.reduce((sum, note) => sum + noteLines(note), 0) <= beside
}
