import type { Pair } from "@/lib/text/align"

/** A translation that a source has. `language` is a BCP 47 tag; `number` that of the edition. */
export type TranslationHead = { id: string; number: number; language: string | null }

/** Which blocks of a translation stand beside which of its original. */
export type AlignmentView = {
  pairs: readonly Pair[]
  /** a curator has corrected what lengths tell */
  corrected: boolean
  /** what a correction names as known; 0 before the first */
  version: number
}
