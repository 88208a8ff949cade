import type { AnchorRow } from "@/lib/claims/reading/room"
import type { RemarkView } from "../view"
import type { Note, NoteKind } from "./view"

export type PlacedNote = Note & { start: number; end: number }
export type Threads = ReadonlyMap<string, readonly RemarkView[]>

/** The letters of the note at an index from 0: a to z, then aa, ab, as columns of a sheet are named. */
export function letterAt(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last
}

function kindOf({ kind, author }: RemarkView): NoteKind {
  if (kind === "QUESTION") return "question"
  return author?.own ? "mine" : "remark"
}

/**
 * Lays threads, by the passages they speak of, beside the words of one edition, in the order in which the words end.
 * `adrift`: those whose passage has no place in it, with the passage's id.
 */
export function notesOf(
  anchors: readonly AnchorRow[],
  threads: Threads,
): { notes: PlacedNote[]; adrift: { passageId: string; thread: RemarkView }[] } {
  const standing = anchors.filter(({ start, state }) => start !== null && state !== "REFUSED")
  const found = standing.filter(({ passageId }) => threads.has(passageId))
  const notes = found
    .sort((a, b) => a.end! - b.end! || a.start! - b.start! || (a.passageId < b.passageId ? -1 : 1))
    .flatMap(({ passageId, start, end, state }) =>
      threads.get(passageId)!.map((thread) => ({
        kind: kindOf(thread),
        uncertain: state === "UNCERTAIN",
        thread,
        start: start!,
        end: end!,
      })),
    )
    .map((note, index) => ({ letter: letterAt(index), ...note }))
  const here = new Set(found.map(({ passageId }) => passageId))
  const adrift = [...threads]
    .filter(([passageId]) => !here.has(passageId))
    .flatMap(([passageId, all]) => all.map((thread) => ({ passageId, thread })))
  return { notes, adrift }
}

type Range = { start: number; end: number }

/**
 * A note's words as far as they stand in blocks: its end drawn back from the space between two to the end of the one
 * before, so that its letter has a place. `blocks` are in order.
 */
export function drawnIn<T extends Range>(note: T, blocks: readonly Range[]): T {
  const last = blocks.findLast((block) => block.start < note.end)
  return last && note.end > last.end ? { ...note, end: last.end } : note
}
