import type { Actor } from "@/lib/actor"
import type { Verdict } from "@/lib/generated/prisma/enums"
import { leads, membershipIn } from "@/lib/seminars/policy"

export type Answer = {
  evidenceId: string
  userId: string
  seminarId: string | null
  verdict: Verdict
  reason: string | null
  name: string
}

/** How readers answered "does the quote carry the claim?", each with the newest answer, and one's own among them. */
export type SplitView = {
  counts: Record<Verdict, number>
  own: { verdict: Verdict; reason: string | null } | null
  reasons: { verdict: Verdict; reason: string; name: string; own: boolean }[]
}

const none = (): SplitView => ({
  counts: { YES: 0, IN_PART: 0, NO: 0, SOMEONE_ELSE: 0 },
  own: null,
  reasons: [],
})

// Commit first: where a seminar reveals after one's own word, one answers before one hears the others' answers.
function heard(actor: Actor, answer: Answer, answered: ReadonlySet<string>): boolean {
  if (answer.userId === actor.userId || answer.seminarId === null) return true
  const membership = membershipIn(actor, answer.seminarId)
  if (!membership) return false
  return !membership.revealsAfterOwn || leads(actor, answer.seminarId) || answered.has(answer.evidenceId)
}

/** The split for each piece of evidence, of the answers that this actor may hear. */
export function splitsOf(
  actor: Actor,
  evidenceIds: readonly string[],
  answers: readonly Answer[],
): Map<string, SplitView> {
  const splits = new Map(evidenceIds.map((id) => [id, none()]))
  const answered = new Set(
    answers.filter(({ userId }) => userId === actor.userId).map(({ evidenceId }) => evidenceId),
  )
  for (const answer of answers) {
    const split = splits.get(answer.evidenceId)
    if (!split || !heard(actor, answer, answered)) continue
    const { verdict, reason, name } = answer
    const own = answer.userId === actor.userId
    split.counts[verdict]++
    if (own) split.own = { verdict, reason }
    if (reason) split.reasons.push({ verdict, reason, name, own })
  }
  return splits
}
