import type { ActKind } from "@/lib/acts"
import type { HistoryEntry, Verb, WriteView } from "@/lib/claims/history/view"
import { NAMES } from "@/lib/debates/curated"

const ACTS: Record<ActKind, string> = {
  "claim-merged": "merged two claims",
  "claim-split": "made a claim out of another",
  "claim-cited": "cited words",
  "claim-uncited": "took back what was cited",
  "question-merged": "merged two questions",
  "question-split": "made a question out of another",
  "position-merged": "merged two positions",
  "put-in-order": "put a list in another order",
  "pack-imported": "brought in a pack",
  undone: "undid a change",
}

const VERBS: Record<Verb, string> = {
  added: "added",
  changed: "changed",
  removed: "removed",
  restored: "brought back",
  merged: "merged",
  unmerged: "parted",
}

const DONE: Record<Verb, string> = {
  added: "Added",
  changed: "Changed",
  removed: "Removed",
  restored: "Brought back",
  merged: "Merged into another",
  unmerged: "Parted again",
}

const kindOf = ({ kind }: WriteView) => (kind === "debate" ? "debate" : NAMES[kind])

/** Who did what, in a sentence without its full stop: "Cora merged two claims". */
export function didWhat({ as, by, writes }: HistoryEntry): string {
  const who = by === null ? "This installation" : by.self ? "You" : by.name
  const [first] = writes
  return `${who} ${as ? ACTS[as] : `${VERBS[first!.verb]} ${/^[aeiou]/.test(kindOf(first!)) ? "an" : "a"} ${kindOf(first!)}`}`
}

/** What was done to one row: "Changed: claim". */
export function doneTo(write: WriteView): string {
  return `${DONE[write.verb]}: ${kindOf(write)}`
}

const when = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" })

/** When it was done: "22 November 2026 at 17:31". */
export function at(iso: string): string {
  return when.format(new Date(iso))
}
