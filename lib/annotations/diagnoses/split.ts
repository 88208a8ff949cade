import type { Actor } from "@/lib/actor"
import type { DiagnosisGround } from "@/lib/generated/prisma/enums"
import { leads, membershipIn } from "@/lib/seminars/policy"
import { type Counts, countsOf, GROUNDS, leadingIn } from "./grounds"
import { pairKey } from "./pair"

/** What one person says of a pair of claims. */
export type Said = {
  claimAId: string
  claimBId: string
  byId: string
  seminarId: string | null
  ground: DiagnosisGround
  reason: string
  name: string
}

/** A reason as readers see it: whose, and whether it is one's own. */
export type ReasonView = { reason: string; name: string; own: boolean }

/** What readers say a disagreement rests on: the grounds that were named, most often first, each with every reason. */
export type SplitView = {
  total: number
  grounds: { ground: DiagnosisGround; count: number; reasons: ReasonView[] }[]
  /** the ground that leads clearly; null while none does */
  leading: DiagnosisGround | null
  own: { ground: DiagnosisGround; reason: string; seminarId: string | null } | null
}

const keyOf = ({ claimAId, claimBId }: Said) => pairKey(claimAId, claimBId)

/** What this actor may hear of it. Commit first: where a seminar reveals after one's own word, one speaks on a pair before one
 * hears the others on it. */
export function heardBy(actor: Actor, said: readonly Said[]): Said[] {
  const spoken = new Set(said.filter(({ byId }) => byId === actor.userId).map(keyOf))
  return said.filter((each) => {
    if (each.byId === actor.userId || each.seminarId === null) return true
    const membership = membershipIn(actor, each.seminarId)
    if (!membership) return false
    return !membership.revealsAfterOwn || leads(actor, each.seminarId) || spoken.has(keyOf(each))
  })
}

/** The grounds named, most often first; as often, in the order in which they are asked. */
export function named(counts: Counts): DiagnosisGround[] {
  return GROUNDS.filter((ground) => counts[ground] > 0).toSorted((a, b) => counts[b] - counts[a])
}

/** The split of what was said of one pair, of what this actor may hear. */
export function splitOf(actor: Actor, heard: readonly Said[]): SplitView {
  const counts = countsOf(heard)
  const mine = heard.find(({ byId }) => byId === actor.userId)
  return {
    total: heard.length,
    grounds: named(counts).map((ground) => ({
      ground,
      count: counts[ground],
      reasons: heard
        .filter((each) => each.ground === ground)
        .map(({ reason, name, byId }) => ({ reason, name, own: byId === actor.userId })),
    })),
    leading: leadingIn(counts),
    own: mine ? { ground: mine.ground, reason: mine.reason, seminarId: mine.seminarId } : null,
  }
}
