import type { ReadingBlock, ReadingRoom } from "@/lib/claims/reading/view"
import type { Cards } from "../body/cards"
import type { RemarkView, WritingView } from "../view"

/** What the mark of a remark tells at a glance: whose it is, and whether it asks. */
export type NoteKind = "remark" | "question" | "mine"

/** A thread beside the words it speaks of: its letter stands after them and at its card. */
export type Note = {
  /** a, b, … z, aa */
  letter: string
  kind: NoteKind
  /** the words are an approximate match that nobody has confirmed */
  uncertain: boolean
  thread: RemarkView
}

export type AnnotatedBlock = ReadingBlock & {
  /** threads whose words end in this block, in order of their letters */
  notes: Note[]
}

/** A reading room with what readers say beside the words. */
export type AnnotatedRoom = Omit<ReadingRoom, "blocks"> & {
  sourceId: string
  blocks: AnnotatedBlock[]
  notes: number
  /** threads whose words stand nowhere in this text; `words` only for who may read where they came from */
  adrift: { words: string | null; thread: RemarkView }[]
  cards: Cards
  writing: WritingView
  /** there is a translation that this reader may read beside it */
  translated: boolean
  /** for its curators: the number of the full text, and how many of its passages are to be looked at; null for others */
  curating: { number: number | null; uncertain: number; lost: number } | null
}
