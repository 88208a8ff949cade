import type { ClaimRow, QuestionRow } from "@/lib/claims/content/rows"

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

/** The positions, by id, that stand beside their question's scale ("described, not judged"): they oppose no other. */
export function besideScale(questions: readonly QuestionRow[]): Set<string> {
  return new Set(
    questions.flatMap(({ positions }) => positions.filter(({ offScale }) => offScale).map(({ id }) => id)),
  )
}

/** Whether both take positions and none in common, those beside a scale left out. */
export function areApart(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  beside: ReadonlySet<string>,
): boolean {
  const takes = (positions: ReadonlySet<string>) => [...positions].some((each) => !beside.has(each))
  return takes(one) && takes(other) && [...one].every((each) => !other.has(each))
}
