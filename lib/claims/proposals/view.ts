import type { ClaimLine } from "@/lib/claims/view"
import type { DebateHead } from "@/lib/debates/view"
import type { What } from "./schema"

export type ProposalState = "open" | "accepted" | "amended" | "declined" | "withdrawn"

/** What a field said when the proposer read it, says now, and is to say; names for ids, the very words for texts, and the constant
 * for a choice. `accepted`: as the curators put it. Null: nothing. */
export type Difference = {
  field: string
  read: string | null
  now: string | null
  proposed: string | null
  accepted: string | null
}

/** What a proposal is about, as it stands in the debate: its words and where it stands; null for what is gone. */
export type Subject = { text: string; href: string } | null

export type ProposalLine = {
  id: string
  what: What
  state: ProposalState
  /** name of the proposer */
  by: string
  own: boolean
  /** ISO 8601, UTC */
  at: string
  about: Subject
  /** what is proposed, in a line */
  says: string
}

export type ProposalView = ProposalLine & {
  debate: DebateHead
  version: number
  /** why it is proposed */
  reason: string | null
  differences: Difference[]
  /** what was proposed about said something else then than it says now, or is gone */
  changed: "no" | "elsewhere" | "here" | "gone"
  /** of the row that it corrects, as it stands; null for something new */
  seen: number | null
  /** the words of new evidence, and where they stand */
  passage: { exact: string; source: string; href: string } | null
  decided: { by: string | null; at: string; why: string | null; href: string | null } | null
  /** claims that say nearly what a new claim is to say */
  close: ClaimLine[]
  /** what it asks for, by field, as the form of the curators begins */
  values: Record<string, unknown>
  can: { decide: boolean; withdraw: boolean }
}

/** Which proposals are shown: those that wait, those decided or taken back, or all. */
export type Show = "open" | "decided" | "all"

export type Proposals = {
  show: Show
  debate: DebateHead
  lines: ProposalLine[]
  /** how many wait for the curators, of those that one may see */
  open: number
  curating: boolean
  /** where the next page begins; null on the last */
  next: string | null
}
