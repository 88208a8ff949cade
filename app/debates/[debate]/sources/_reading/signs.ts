import type { AnnotatedBlock, Note } from "@/lib/annotations/reading/view"
import { idsIn } from "./starts"

/** What the signs in a text stand for: passages' ids by numeral, notes by letter. */
export type Signs = { passages: ReadonlyMap<number, string>; notes: ReadonlyMap<string, Note> }

/** The signs of a text, from its blocks. */
export function signsIn(blocks: readonly AnnotatedBlock[]): Signs {
  const notes = blocks.flatMap((block) => block.notes.map((note) => [note.letter, note] as const))
  return { passages: idsIn(blocks), notes: new Map(notes) }
}
