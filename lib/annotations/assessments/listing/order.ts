import type { SplitView } from "../split"

/** How far a passage is read: readers differ, only in part, not read by two, checked; or a curator has said how it stands. */
export type Standing = "disputed" | "in-part" | "unread" | "checked" | "settled"

/** Where a passage stands in the curators' list. */
export function standingOf({ fidelity, settled, counts }: SplitView): Standing {
  if (fidelity === "checked") return "checked"
  if (settled !== null) return "settled"
  if (fidelity === "disputed") return "disputed"
  return counts.IN_PART > 0 ? "in-part" : "unread"
}

const ORDER: readonly Standing[] = ["disputed", "in-part", "unread", "settled", "checked"]

/** Those about which readers differ first, then those that say it only in part, then those not read by two; the rest last. Within
 * each the order stays. */
export function inOrderOfNeed<T extends { standing: Standing }>(all: readonly T[]): T[] {
  return ORDER.flatMap((standing) => all.filter((each) => each.standing === standing))
}
