import type { Actor, Membership } from "@/lib/actor"
import type { Prisma } from "@/lib/generated/prisma/client"

type SeminarRow = { id: string; deletedAt: Date | null }

/** The actor's membership of a seminar, if there is one. */
export function membershipIn(actor: Actor, seminarId: string | null): Membership | undefined {
  return actor.memberships.find((membership) => membership.seminarId === seminarId)
}

/** Instructors and their assistants lead a seminar. */
export function leads(actor: Actor, seminarId: string | null): boolean {
  const role = membershipIn(actor, seminarId)?.role
  return role === "INSTRUCTOR" || role === "ASSISTANT"
}

/** Its instructors direct a seminar: who belongs to it and how, its code, name and rules. An administrator may too, so
 * that none is left without. */
export function canDirect(actor: Actor, seminarId: string): boolean {
  return actor.administers || membershipIn(actor, seminarId)?.role === "INSTRUCTOR"
}

/** A seminar is seen by its members, and by administrators. */
export function canReadSeminar(actor: Actor, seminar: SeminarRow): boolean {
  return seminar.deletedAt === null && (actor.administers || membershipIn(actor, seminar.id) !== undefined)
}

/** The same rule as a condition on rows. */
export function visibleSeminars(actor: Actor): Prisma.SeminarWhereInput {
  if (actor.administers) return { deletedAt: null }
  return { deletedAt: null, id: { in: actor.memberships.map((membership) => membership.seminarId) } }
}

/** Who belongs to a seminar is seen by whoever sees the seminar. */
export function canReadMember(actor: Actor, member: { seminar: SeminarRow }): boolean {
  return canReadSeminar(actor, member.seminar)
}

/** The same rule as a condition on rows. */
export function visibleMembers(actor: Actor): Prisma.MemberWhereInput {
  return { seminar: visibleSeminars(actor) }
}
