import type { MarginEntry, ReadingBlock, ReadingRoom } from "@/lib/claims/reading/view"
import type { FarEnd, LinkView } from "../../links/view"
import type { RemarkView } from "../../view"
import type { NoteTone, Tone } from "../filters/tones"
import type { FilterView } from "../filters/view"
import type { AnnotatedRoom, NoteKind } from "../view"

/** How words look over which notes lie: their tones, and whether some are in evidence. */
export type Look = { tones: readonly (NoteTone | NoteKind | Tone)[]; evidence: boolean }

/** A run of the words on paper: null where nothing lies over it; `ends` are the numbers of the notes whose words end with it. */
export type PaperSegment = { text: string; look: Look | null; ends: number[] }

/** What stands beside words, whole: what readers say of them, a link that leads to them, or the claims they serve. */
export type Beside = { words: string; uncertain: boolean } & (
  | { thread: RemarkView; links: readonly LinkView[] }
  | { far: FarEnd }
  | { uses: MarginEntry["uses"] }
)

/** A note of a text on paper; notes are numbered in the order in which their words end. */
export type PaperNote = Beside & { number: number }

/** A block of the text with the notes whose words end in it. */
export type PaperBlock = Pick<ReadingBlock, "type" | "start" | "setAside"> & {
  /** the number of the paragraph that begins here; null where none does */
  paragraph: number | null
  segments: PaperSegment[]
  notes: PaperNote[]
}

/** A source to print. */
export type Paper = Pick<ReadingRoom, "debate" | "source" | "citations" | "edition" | "fullTextWithheld"> &
  Pick<AnnotatedRoom, "adrift" | "adriftEnds" | "cards"> & {
    blocks: PaperBlock[]
    /** what was asked for, in words and counts */
    filters: FilterView
  }
