import type { ClaimLine, ClaimRef, PassageView, SilenceView, VoiceColumn } from "@/lib/claims/view"
import type { DebateHead, VoiceName } from "@/lib/debates/view"
import type { RelationKind } from "@/lib/generated/prisma/enums"
import type { How, Outcome } from "./collisions"
import type { Tie } from "./premises"

/** A link between two claims, each with whose it is and how we know it. */
export type LinkView = {
  id: string
  kind: RelationKind
  from: ClaimRef
  to: ClaimRef
  scope: string | null
  reason: string
  stated: boolean
}

/** A claim with the words in which it is said. */
export type ClaimWithWords = ClaimLine & { evidence: PassageView[] }

export type QuestionName = { slug: string; number: number; ask: string }

/** One voice on one question; without claims and silences nobody has looked. */
export type VoiceSide = { voice: VoiceName; claims: ClaimWithWords[]; silences: SilenceView[] }

/** What can be said of voices on a question, each of two of them at least. */
export const SIGNS = ["agree", "differ", "grant", "silent", "unread"] as const
export type Sign = (typeof SIGNS)[number]

export type AlignedQuestion = QuestionName & {
  kind: string
  signs: Sign[]
  /** positions that one of them takes, with every claim that takes it; `common`: two voices take it */
  positions: { slug: string; label: string; takers: ClaimRef[]; common: boolean }[]
  /** links between claims of two of them that concern this question */
  links: LinkView[]
  sides: VoiceSide[]
}

/** Where a sign stands: the question, and the page of the comparison on which it is. */
export type SignPlace = { number: number; ask: string; page: number }

export type Turn = { page: number; pages: number }

/** Before voices are chosen. */
export type ChoiceView = {
  debate: DebateHead
  voices: VoiceColumn[]
  premises: PremiseView[]
  /** how many there are in all */
  allPremises: number
}

export type ComparedView = {
  debate: DebateHead
  voices: VoiceName[]
  summary: Record<Sign, SignPlace[]>
  /** questions on which one of them says something, on all pages */
  all: number
  /** questions on which none of them does */
  without: number
  questions: AlignedQuestion[]
  turn: Turn
  premises: PremiseView[]
  /** how many there are in all */
  allPremises: number
}

/** A claim of one voice in order of date, and how it stands to the one before at another date. */
export type DatedClaim = ClaimWithWords & {
  /** against the last claim of an earlier date that takes a position; null for the first, the undated and those that take none */
  since: { date: string; same: boolean } | null
}

export type DatedQuestion = QuestionName & {
  claims: DatedClaim[]
  /** links among these claims of one voice */
  links: LinkView[]
  /** dates at which the voice speaks on other questions, and on this not */
  gaps: string[]
  changed: boolean
}

export type DatesView = {
  debate: DebateHead
  voice: VoiceName
  /** all dates at which the voice holds something, in words and in order */
  dates: string[]
  changed: SignPlace[]
  again: SignPlace[]
  once: SignPlace[]
  silent: QuestionName[]
  unread: QuestionName[]
  questions: DatedQuestion[]
  turn: Turn
}

export type PremiseSideView = {
  question: QuestionName
  claims: [ClaimLine, ClaimLine]
  link: LinkView | null
}

export type PremiseView = {
  voices: [VoiceName, VoiceName]
  premise: PremiseSideView
  verdict: PremiseSideView
  tie: Tie["how"]
  by: LinkView | null
}

export type BesideView = {
  claim: ClaimWithWords
  how: How
  link: LinkView | null
  together: boolean | null
}

export type ReportView = {
  claim: ClaimWithWords
  own: BesideView[]
  others: BesideView[]
  outcome: Outcome
}

export type PremisesView = {
  debate: DebateHead
  /** those among whose pairs was looked; none: all */
  voices: VoiceName[]
  premises: PremiseView[]
  all: number
  turn: Turn
}

export type ReportsView = {
  debate: DebateHead
  all: number
  /** how many say otherwise than the holder's own words, or than another report of the same time */
  colliding: number
  reports: ReportView[]
  turn: Turn
}
