import type { DebateHead, VoiceName } from "@/lib/debates/view"
import type {
  Attitude,
  Basis,
  Bearing,
  Confidence,
  RelationKind,
  SilenceKind,
} from "@/lib/generated/prisma/enums"

/** How we know that the voice holds it; `lib/claims/ground.ts` puts it into words. */
export type Ground = {
  kind: "own" | "implied" | "quoted" | "reported" | "imputed"
  basis: Basis
  /** who reports or infers it; null for the voice's own words */
  reporter: VoiceName | null
  attitude: Attitude | null
  /** through whose text the words are known, when neither the voice nor the reporter wrote it */
  quotedBy: VoiceName | null
}

/** As of when: "1942–43" and "Memoirs of a Revolutionary", or "1921" and "as told in 1942–43". */
export type When = { date: string; detail: string | null }

/** Other claims that rest on the same words. */
export type SamePassage = {
  /** short names of other voices in the same row of the table */
  voices: string[]
  /** how many other claims of the same voice in the same row */
  own: number
  /** other questions under which the words serve, by number */
  questions: { number: number; slug: string }[]
}

export type ClaimLine = {
  slug: string
  voice: VoiceName
  question: { slug: string; number: number; ask: string }
  /** label of the position; null: takes none of the positions */
  position: { slug: string; label: string } | null
  statement: string
  ground: Ground
  /** null where the date of the voice's own text holds */
  when: When | null
  disputed: string | null
  passages: number
  same: SamePassage | null
}

/** Who speaks in a passage, outermost first: Gray › quoting Serge › on Trotsky. */
export type Speaker = { voice: VoiceName; how: "speaks" | "quoting" | "on" }

export type PassageView = {
  evidenceId: string
  bearing: Bearing
  exact: string
  /** words before and after, from an attached full text that this reader may read; empty otherwise */
  before: string
  after: string
  source: { slug: string; title: string }
  /** number of the paragraph in the full text */
  paragraph: number | null
  /** address of the words in the reading room, without the path of the debate */
  anchor: string
  speakers: Speaker[]
  note: string | null
  /** other claims that use these words, or words that overlap them */
  alsoIn: { claim: ClaimRef; speakers: Speaker[] }[]
}

/** A claim named in passing: also then with how we know it, so that what is reported is not taken for what is held. */
export type ClaimRef = {
  slug: string
  voice: VoiceName
  position: string | null
  ground: Ground
  question: { slug: string; number: number }
}

export type RelationView = {
  id: string
  kind: RelationKind
  /** from: this claim acts on the other; to: the other acts on this one */
  direction: "from" | "to"
  other: ClaimLine
  scope: string | null
  reason: string
  stated: boolean
  /** the words in which the text makes the link */
  passages: PassageView[]
}

export type ClaimView = ClaimLine & {
  id: string
  version: number
  work: { slug: string; title: string } | null
  /** the date shown in the record: as-of, else the date of the text */
  asOf: string
  confidence: Confidence | null
  caution: string | null
  scope: string | null
  evidence: PassageView[]
  relations: RelationView[]
  /** claims that were merged into it, as they were worded, and the links between those that are one now */
  merged: (ClaimLine & { id: string })[]
  within: (RelationView & { from: string })[]
  /** others with the same position, without this claim */
  alsoTaking: ClaimLine[]
  /** neighbours in the order of the table, for going on reading */
  previous: ClaimRef | null
  next: ClaimRef | null
  can: { edit: boolean }
}

export type SilenceView = { kind: SilenceKind; note: string | null; where: string | null }

export type Cell = { voice: string; claims: ClaimLine[]; silences: SilenceView[] }

export type VoiceColumn = VoiceName & {
  /** "review, 1997", "1890–1947, under discussion" */
  standing: string
  claims: number
  chosen: boolean
}

export type ComparisonRow = {
  slug: string
  number: number
  ask: string
  positions: number
  scale: boolean
  cells: Cell[]
}

export type Comparison = {
  /** another one whenever anything in it changes: for keeping what is made of it */
  key: string
  debate: DebateHead
  /** all voices in order, the chosen ones marked */
  voices: VoiceColumn[]
  rows: ComparisonRow[]
}

export type FactDisputeView = { point: string; versions: { voice: VoiceName; says: string }[] }

export type PositionView = {
  slug: string
  label: string
  gloss: string
  offScale: boolean
  takers: ClaimLine[]
}

export type QuestionView = {
  id: string
  debate: DebateHead
  slug: string
  number: number
  ask: string
  kind: string
  why: string
  scale: boolean
  /** questions that were merged into it, as they were asked */
  merged: { id: string; slug: string; ask: string; why: string }[]
  positions: PositionView[]
  /** claims that take none of the positions */
  unplaced: ClaimLine[]
  /** each voice with claims on it, in order, with their passages */
  sides: { voice: VoiceName; standing: string; claims: (ClaimLine & { evidence: PassageView[] })[] }[]
  silences: { voice: VoiceName; kind: SilenceKind; note: string | null; where: string | null }[]
  unread: VoiceName[]
  previous: { slug: string; number: number; ask: string } | null
  next: { slug: string; number: number; ask: string } | null
}

export type VoiceView = {
  debate: DebateHead
  voice: VoiceName & { standing: string; note: string | null }
  works: { slug: string; title: string; date: string | null; note: string | null }[]
  sources: { slug: string; title: string; role: string; published: string }[]
  questions: { slug: string; number: number; ask: string; claims: ClaimLine[]; silences: SilenceView[] }[]
  /** claims of others that this voice reports or infers */
  reports: ClaimLine[]
}
