import type { MarginEntry } from "@/lib/claims/reading/view"
import type { DebateHead } from "@/lib/debates/view"
import type { AnchorState, EditionKind } from "@/lib/generated/prisma/enums"
import type { Difference } from "@/lib/text/differences"

/** How many passages of a text were kept, moved, and so on. */
export type Counts = { kept: number; moved: number; uncertain: number; refused: number; lost: number }

/** What became of a text: readers are given it, or one after it; its passages are being looked for, or could not be; or it
 * was taken back. */
export type Stage = "given" | "before" | "looking" | "failed" | "taken-back"

/** A text of a source in the list of its editions. */
export type EditionLine = {
  id: string
  number: number
  kind: EditionKind
  language: string | null
  stage: Stage
  /** when it came, and when it was taken back; ISO */
  at: string
  takenBackAt: string | null
  by: string | null
  takenBackBy: string | null
  /** format and name of the file, how much was mended of each kind, and how many kinds or places the curator refused */
  made: { from: string; fileName: string | null; mended: [kind: string, count: number][]; refused: number }
  /** null for a translation, whose passages are not looked for */
  counts: Counts | null
  /** while they are looked for: how many of them so far */
  looking: { done: number; total: number } | null
}

/** The editions of a source, the newest first. */
export type EditionsPage = {
  debate: DebateHead
  source: { id: string; slug: string; title: string }
  editions: EditionLine[]
}

/** Words in a text, with what stands around them. */
export type Shown = { before: string; words: string; after: string; paragraph: number | null }

/** What became of one passage. */
export type Outcome = {
  anchorId: string
  passageId: string
  state: AnchorState
  quote: string
  /** where it stands or is proposed; `differences` between the quotation and the words there */
  place: (Shown & { differences: Difference[] }) | null
  /** where it stood in the text before */
  from: Shown | null
  /** somebody has said so; `undo`: it can be taken back here */
  decided: { by: string | null; undo: boolean } | null
  uses: MarginEntry["uses"]
  /** how many remarks on it this reader may see */
  remarks: number
}

/** What became of the passages in one edition, those first that want a decision; a page of 50. */
export type OutcomesPage = {
  debate: DebateHead
  source: { slug: string; title: string }
  edition: EditionLine
  outcomes: Outcome[]
  page: number
  pages: number
}
