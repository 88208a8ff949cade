import type { Sign, Turn } from "@/lib/claims/comparing/view"
import type { Ground, SilenceView, Speaker, When } from "@/lib/claims/view"
import type { DebateHead } from "@/lib/debates/view"
import type { Bearing, RelationKind } from "@/lib/generated/prisma/enums"
import type { References } from "@/lib/sources/references/referring"

/** A passage on paper. `cited`: which of the references stands after it; null where none does. */
export type SheetPassage = {
  id: string
  bearing: Bearing
  exact: string
  speakers: Speaker[]
  note: string | null
  cited: number | null
}

/** A claim on paper, with the number by which a class speaks of it. `cited` as for a passage: where passages are left out. */
export type SheetClaim = {
  number: number
  /** empty where names are hidden: addresses are made of them */
  slug: string
  position: string | null
  ground: Ground
  when: When | null
  statement: string
  disputed: string | null
  passages: SheetPassage[]
  cited: number | null
}

/** What one claim does to another, by their numbers; `stated`: the text itself says so, else the curators see it. */
export type SheetLink = { from: number; to: number; kind: RelationKind; reason: string; stated: boolean }

/** One question on paper. */
export type Sheet = {
  slug: string
  number: number
  ask: string
  why: string
  /** whether the order of the positions says something */
  scale: boolean
  positions: { label: string; gloss: string; takers: { name: string; ground: Ground; number: number }[] }[]
  sides: { slug: string; name: string; standing: string; claims: SheetClaim[] }[]
  silences: ({ name: string } & SilenceView)[]
  unread: string[]
  links: SheetLink[]
  /** what can be said of the voices that are compared; empty where none are */
  signs: Sign[]
}

export type Handout = {
  debate: DebateHead
  sheets: Sheet[]
  /** null where names are hidden, and not told */
  references: References | null
  /** who stands behind which letter; null where names are shown, or not told */
  key: { letter: string; name: string }[] | null
}

/** A point of fact on which two voices at least differ, on paper. */
export type SheetFact = { point: string; versions: { name: string; says: string }[] }

/** Voices compared, for paper: a page of their questions, and on the first the facts on which they differ. */
export type ComparisonHandout = Handout & { names: string[]; facts: SheetFact[]; turn: Turn }
