import type { NoteKind } from "@/lib/annotations/reading/view"
import type { RemarkView } from "@/lib/annotations/view"

const RANK: readonly NoteKind[] = ["question", "mine", "remark", "link"]

/** What a note is called at its letter: "question", "yours", "remark", "link". */
export const NAMES: Record<NoteKind, string> = {
  question: "Question",
  mine: "Yours",
  remark: "Remark",
  link: "Link",
}

/** Of the kinds of notes over some words the one that gives them hue and line; undefined where there are none. */
export function foremost(kinds: Iterable<NoteKind>): NoteKind | undefined {
  const over = new Set(kinds)
  return RANK.find((kind) => over.has(kind))
}

/** How many remarks a thread holds besides its first. */
export function repliesIn({ replies }: RemarkView): number {
  return replies.reduce((sum, reply) => sum + (reply.author ? 1 : 0) + repliesIn(reply), 0)
}
