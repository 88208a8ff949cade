import type { ReadingBlock } from "@/lib/claims/reading/view"
import type { DebateHead } from "@/lib/debates/view"
import type { BlockType } from "@/lib/generated/prisma/enums"
import type { Correction } from "@/lib/sources/alignments/schema"
import type { TranslationHead } from "@/lib/sources/alignments/view"
import type { SourceHead } from "@/lib/sources/view"

/** A block of the original: with its evidence marked. */
export type OriginalBlock = Pick<ReadingBlock, "type" | "paragraph" | "segments"> & { ordinal: number }

export type TranslatedBlock = { ordinal: number; type: BlockType; paragraph: number | null; text: string }

/** Blocks that say the same, side by side; on one side there may be none. */
export type BesideRow = {
  /** its number among all rows, from 0 */
  row: number
  original: OriginalBlock[]
  translation: TranslatedBlock[]
  /** how a curator may correct it; none for others */
  corrections: Correction[]
}

/** Rows of a translation beside its original, a page of them. */
export type SideBySide = {
  original: { id: string; language: string | null }
  translation: TranslationHead
  rows: BesideRow[]
  /** how many rows there are on all pages */
  all: number
  page: number
  pages: number
  /** headings of the original and the pages on which they stand; none where all is one page */
  chapters: { title: string; page: number; row: number }[]
  /** blocks that were set aside as not the text, and are left out here */
  leftOut: number
  /** a curator has corrected what lengths tell */
  corrected: boolean
  version: number
}

export type Beside = {
  debate: DebateHead
  source: SourceHead
  translations: TranslationHead[]
  /** null where there is no translation, or nothing to lay it beside */
  texts: SideBySide | null
  /** the source has its full text here */
  hasOriginal: boolean
  can: { correct: boolean }
}
