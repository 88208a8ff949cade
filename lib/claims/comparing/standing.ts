import type { ClaimRow } from "@/lib/claims/content/rows"

/** Whether the voice says it itself, in its own text or quoted by another; else somebody reports or infers it. */
export function inOwnWords({ basis }: Pick<ClaimRow, "basis">): boolean {
  return basis === "EXPLICIT" || basis === "IMPLIED"
}

/**
 * Whether a claim counts when views are compared: an opponent's inference and a disputed attribution are shown, but nobody is said to
 * agree or to disagree by them.
 */
export function counts(claim: Pick<ClaimRow, "basis" | "attributionDisputed">): boolean {
  return claim.basis !== "IMPUTED" && claim.attributionDisputed === null
}

/** The positions, by id, that are taken by those of the claims that count. */
export function positionsOf(claims: readonly ClaimRow[]): Set<string> {
  return new Set(claims.flatMap((claim) => (claim.positionId && counts(claim) ? [claim.positionId] : [])))
}

/** Whether both take positions, and none in common. */
export function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && [...one].every((position) => !other.has(position))
}
