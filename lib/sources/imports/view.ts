import type { Spot, StretchView } from "./preview/page"
import type { Tally } from "./preview/tally"

type Named = { slug: string; title: string }

/** A text on its way in, wherever it is on it. */
type ImportHead = {
  id: string
  /** null: it was pasted */
  fileName: string | null
  /** bytes */
  size: number
  at: Date
  by: string | null
}

/** How far it is. `readers`: who may read the full text of its source. */
export type ImportState =
  | { state: "reading"; done: number; total: number | null }
  | { state: "failed"; problem: string }
  | { state: "read" }
  | { state: "made"; edition: number }
  | { state: "given-up" }

export type ImportLine = ImportHead & ImportState

/** One kind of what is proposed, and where it first comes; `fixed`: a text cannot do without it. */
export type KindView = Tally & { fixed: boolean; first: Spot | null }

/** A page of a text as it came in beside what it becomes. */
export type Preview = {
  version: number
  kinds: KindView[]
  page: number
  pages: number
  stretches: StretchView[]
  /** blocks that are the text proper, and characters of the whole */
  blocks: number
  characters: number
}

/** What becomes of the passages of a source in this text, found beforehand and not written down. */
export type Foreseen = { kept: number; uncertain: number; lost: number }

/** What the text is to be made: the next text of a source, or the first of one that is still to be recorded. */
export type Outlook =
  | {
      source: Named & { opens: string | null; closes: string | null }
      same: boolean
      problem: string | null
      foreseen: Foreseen | null
      /** what the file says of its language, or "" */
      language: string
    }
  | { source: null; guess: SourceGuess; voices: { id: string; name: string }[] }

/** What the file says of itself, for the form that records a source. */
export type SourceGuess = {
  title: string
  /** the voices of the debate that it names as its authors, and the names of its other authors */
  voiceIds: string[]
  newVoices: string[]
  issued: string
  language: string
}

export type ImportPage = {
  debate: Named & { language: string }
  source: Named | null
  text: ImportLine
  preview: Preview | null
  outlook: Outlook | null
}
