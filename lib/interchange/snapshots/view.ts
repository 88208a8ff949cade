import type { Sheet } from "@/lib/claims/handout/view"
import type { DebateHead } from "@/lib/debates/view"
import type { References } from "@/lib/sources/references/referring"
import type { Run } from "@/lib/sources/references/runs"

/** A snapshot in a list. */
export type SnapshotLine = { slug: string; title: string | null; at: Date }

/** A claim that differs between a snapshot and now; removed ones as the snapshot has them. */
export type ChangedClaim = { slug: string; voice: string; statement: string }

/** What was done since to the claims; and how many things of other kinds differ, by the kind's name. */
export type Changes = {
  added: ChangedClaim[]
  changed: ChangedClaim[]
  removed: ChangedClaim[]
  others: { kind: string; count: number }[]
}

export type SnapshotView = SnapshotLine & {
  /** the debate as it goes on */
  debate: DebateHead
  /** what it was called and about, and its language */
  frozen: { title: string; about: string; language: string; claims: number; voices: number }
  /** every question with its number of claims; `sheet` for those that are shown */
  questions: { slug: string; number: number; ask: string; claims: number; sheet: Sheet | null }[]
  /** to what is shown */
  references: References
  /** how the snapshot itself is cited */
  citation: Run[]
  changes: Changes
}
