import type { Verdict } from "@/lib/generated/prisma/enums"

/** What one reader says now: does the quote carry the claim? */
export type Reading = { userId: string; verdict: Verdict }

/** checked: two readers apart from its makers find that the quote carries the claim, and nobody doubts it; disputed: readers
 * differ, or one says no. */
export type Fidelity = "checked" | "disputed" | "open"

const ENOUGH = 2

/** How a piece of evidence stands by its readings, the newest of each person. `makers`: whoever made or changed it; their
 * yes counts for nothing, their doubt does. */
export function fidelityOf(readings: readonly Reading[], makers: ReadonlySet<string>): Fidelity {
  const others = readings.filter(({ userId }) => !makers.has(userId))
  const differ = new Set(others.map(({ verdict }) => verdict)).size > 1
  const denied = readings.some(({ verdict }) => verdict === "NO" || verdict === "SOMEONE_ELSE")
  if (differ || denied) return "disputed"
  const doubted = readings.some(({ verdict }) => verdict !== "YES")
  return others.length >= ENOUGH && !doubted ? "checked" : "open"
}
