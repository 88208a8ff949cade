import type { ReadingBlock, ReadingRoom } from "@/lib/claims/reading/view"
import type { Found } from "@/lib/claims/terms/matching"
import type { Cards } from "../body/cards"
import type { FarEnd, LinkView } from "../links/view"
import type { RemarkView, WritingView } from "../view"
import type { NoteTone, Tone } from "./filters/tones"
import type { FilterView } from "./filters/view"
import type { Placing } from "./placing"

/** What the mark of a remark tells at a glance: whose it is, and whether it asks; or that a link leads to the words. */
export type NoteKind = "remark" | "question" | "mine" | "link"

/** The sign of a thread after the words it speaks of, or of a link after those it leads to. */
export type NoteMark = {
  /** names the note on its page: the block's number and the letter, as in "12b" */
  key: string
  /** a, b, … z, aa: within its block */
  letter: string
  tone: NoteKind
  /** its tone where colours say something else than its kind */
  look?: NoteTone
  /** of the thread's first remark; of a link its fragment */
  id: string
  /** the words are an approximate match that nobody has confirmed */
  uncertain: boolean
}

/** A thread beside the words it speaks of, with what these are linked to; or a link beside the words it leads to. */
export type Note = NoteMark & ({ thread: RemarkView; links: readonly LinkView[] } | { far: FarEnd })

/** A block of the text; `terms`: where disputed terms stand in it, in order (offsets in the edition's text). */
export type RoomBlock = ReadingBlock & { numbered: boolean; terms: readonly Found[] }

/** A stretch of the text as it comes to the page. */
export type RoomSlice = {
  index: number
  setAside: string | null
  /** where it begins in the edition's text, in UTF-16 code units */
  start: number
  blocks: RoomBlock[]
  /** the signs of all threads that speak of words in it, by key */
  signs: ReadonlyMap<string, NoteMark>
  /** the ids of all passages in evidence, by number */
  passages: ReadonlyMap<number, string>
  /** the tones of passages where colours say what they serve, by number */
  tones: ReadonlyMap<number, Tone>
  /** the threads whose words end in it, in order; null where they are not sent with it: `later` says how many they are */
  notes: Note[] | null
  /** the ids of all threads and links whose words end in it, in order, where `notes` may be some of them; null with `notes` */
  order: readonly string[] | null
  later: { count: number; first: string } | null
}

/** A reading room with what readers say beside the words. */
export type AnnotatedRoom = Omit<ReadingRoom, "blocks"> & {
  sourceId: string
  /** where this reader left off in the text, as an offset in it (UTF-16); null where one did not, or in another edition */
  leftOff: number | null
  slices: RoomSlice[]
  /** UTF-16 code units */
  length: number
  headings: { start: number; text: string }[]
  /** every thread that stands in the text and is not left out by a filter, in the order of their words */
  placings: Placing[]
  filters: FilterView
  /** disputed terms of the debate stand in the text */
  hasTerms: boolean
  /** threads whose words stand nowhere in this text; `words` only for who may read where they came from */
  adrift: { words: string | null; thread: RemarkView; links: readonly LinkView[] }[]
  /** links that lead to words that stand nowhere in this text */
  adriftEnds: FarEnd[]
  cards: Cards
  writing: WritingView
  /** there is a translation that this reader may read beside it */
  translated: boolean
  /** for its curators: the number of the full text, and how many of its passages are to be looked at; null for others */
  curating: { number: number | null; uncertain: number; lost: number } | null
}

/** Slices made anew, with what their remarks mention. `parts`: by index those of which only some notes come, beside the blocks
 * in which something was said. */
export type SlicesAnew = { slices: RoomSlice[]; cards: Cards; parts: ReadonlySet<number> }
