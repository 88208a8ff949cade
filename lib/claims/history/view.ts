import type { ActKind } from "@/lib/acts"
import type { DebateHead } from "@/lib/debates/view"
import type { WrittenKind } from "@/lib/rows"

export type Verb = "added" | "changed" | "removed" | "restored" | "merged" | "unmerged"

/** What a field of a row was and became, in words; null: nothing. A place among its like has no words. */
export type FieldChange = { field: string; was: string | null; became: string | null }

/** A row as history names it, also one that was removed; `href`: its page, null where it has none in sight. */
export type Named = { name: string; href: string | null }

/** `event`: its own number */
export type WriteView = Named & { event: string; verb: Verb; kind: WrittenKind; changes: FieldChange[] }

/** What somebody did, as one step. */
export type HistoryEntry = {
  /** the number of its event, by which it is undone and found */
  event: string
  /** what several writes are together; null for a single one */
  as: ActKind | null
  /** null: the installation itself */
  by: { name: string; self: boolean } | null
  /** ISO 8601, UTC */
  at: string
  writes: WriteView[]
  /** writes that are not shown */
  more: number
  /** whether it still stands, was undone, or something was changed since */
  state: "stands" | "undone" | "changed since"
  can: { undo: boolean }
}

export type History = {
  debate: DebateHead
  /** whose history it is; null for the whole debate's */
  of: (Named & { kind: WrittenKind }) | null
  /** newest first */
  entries: HistoryEntry[]
  /** the number before which to go on; null at the beginning */
  earlier: string | null
}
