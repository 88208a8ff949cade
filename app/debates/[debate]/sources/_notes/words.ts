import type { NoteTone } from "@/lib/annotations/reading/filters/tones"
import type { NoteKind } from "@/lib/annotations/reading/view"
import type { RemarkView } from "@/lib/annotations/view"

type Look = NoteTone | NoteKind

const RANK: readonly Look[] = "question mine remark t1 t2 t3 t4 t5 t6 t0 link".split(" ") as Look[]

/** What a note is called at its letter: "question", "yours", "remark", "link". */
export const NAMES: Record<NoteKind, string> = {
  question: "Question",
  mine: "Yours",
  remark: "Remark",
  link: "Link",
}

/** Of the tones of what lies over some words the one that gives them hue and line; undefined where there are none. */
export function foremost(tones: Iterable<Look>): Look | undefined {
  const over = new Set(tones)
  return RANK.find((tone) => over.has(tone))
}

/** How many remarks a thread holds besides its first. */
export function repliesIn({ replies }: RemarkView): number {
  return replies.reduce((sum, reply) => sum + (reply.author ? 1 : 0) + repliesIn(reply), 0)
}
