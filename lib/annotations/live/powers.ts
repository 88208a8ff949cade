import type { Actor } from "@/lib/actor"
import type { FeedEvent } from "@/lib/feed"
import { membershipIn } from "@/lib/seminars/policy"

/**
 * Whether an event may have changed what this actor may see: its session, its person, its memberships, its seminars, or
 * what it did itself. Rather once too often: whoever asks then looks the actor up again.
 */
export function mayChangePowers(actor: Actor, sessionId: string, event: FeedEvent): boolean {
  if (actor.userId === null) return false
  if (event.verb === "evidence.assessed" || event.subjectKind === "diagnosis") return false
  const ownDoing = event.actorId === actor.userId
  // One's own word in a seminar may reveal others'.
  if (event.subjectKind === "annotation") return ownDoing && waits(actor)
  if (ownDoing || event.subjectId === actor.userId || event.subjectId === sessionId) return true
  if (event.data.userId === actor.userId) return true
  if (event.subjectKind === "member")
    return actor.memberships.some((membership) => membership.memberId === event.subjectId)
  return event.seminarId !== null && membershipIn(actor, event.seminarId) !== undefined
}

const waits = (actor: Actor) => actor.memberships.some((membership) => membership.revealsAfterOwn)
