import type { Actor, Membership } from "@/lib/actor"
import { canCurate, canReadDebate, type DebateRow, visibleDebates } from "@/lib/debates/policy"
import type { Prisma } from "@/lib/generated/prisma/client"
import type { AnnotationVisibility } from "@/lib/generated/prisma/enums"
import { leads, membershipIn } from "@/lib/seminars/policy"
import type { WritingView } from "./view"

type AnnotationRow = {
  authorId: string
  debateId: string
  seminarId: string | null
  withId: string | null
  visibility: AnnotationVisibility
  unlockScope: string | null
  hiddenAt: Date | null
  deletedAt: Date | null
  debate: DebateRow
}

/** `withId`: of what is for one member of a seminar and those who lead it, that member's person; else null. */
export type Audience = { visibility: AnnotationVisibility; seminarId: string | null; withId: string | null }

const isAuthor = (actor: Actor, row: { authorId: string }) =>
  actor.userId !== null && row.authorId === actor.userId

// Commit first: where a seminar reveals after one's own word, others' remarks wait until one has spoken in the scope.
function revealed(actor: Actor, row: AnnotationRow): boolean {
  const membership = membershipIn(actor, row.seminarId)
  if (!membership?.revealsAfterOwn || row.unlockScope === null || leads(actor, row.seminarId)) return true
  return membership.unlocked.includes(row.unlockScope)
}

// A talk between one member and those who lead: both sides belong to the seminar, and nobody waits for another's word.
function onEitherSide(
  actor: Actor,
  { seminarId, withId }: { seminarId: string | null; withId: string | null },
) {
  return leads(actor, seminarId) || (withId === actor.userId && membershipIn(actor, seminarId) !== undefined)
}

/**
 * One reads what one wrote oneself; what its author opened to everyone, in a debate one may read; what was said in one's
 * seminar, once it is revealed; and what is between oneself and those who lead it, from either side. What is hidden stays
 * with its author and those who lead or curate there.
 */
export function canReadAnnotation(actor: Actor, row: AnnotationRow): boolean {
  if (row.deletedAt || !canReadDebate(actor, row.debate)) return false
  if (isAuthor(actor, row)) return true
  const inSeminar = membershipIn(actor, row.seminarId) !== undefined
  if (row.visibility === "ONLY_ME") return false
  if (row.visibility === "SEMINAR" && !(inSeminar && revealed(actor, row))) return false
  if (row.visibility === "WITH_INSTRUCTORS" && !onEitherSide(actor, row)) return false
  return row.hiddenAt === null || leads(actor, row.seminarId) || canCurate(actor, row.debateId)
}

function ofMembership(actor: Actor, membership: Membership): Prisma.AnnotationWhereInput[] {
  const { seminarId, revealsAfterOwn, unlocked } = membership
  const seminar = { visibility: "SEMINAR" as const, seminarId }
  const oneToOne = { visibility: "WITH_INSTRUCTORS" as const, seminarId }
  if (leads(actor, seminarId)) return [seminar, oneToOne]
  const waits = { OR: [{ unlockScope: null }, { unlockScope: { in: [...unlocked] } }] }
  return [revealsAfterOwn ? { ...seminar, ...waits } : seminar, { ...oneToOne, withId: actor.userId }]
}

function notHidden(actor: Actor): Prisma.AnnotationWhereInput {
  if (actor.administers) return {}
  const led = actor.memberships.filter((each) => leads(actor, each.seminarId)).map((each) => each.seminarId)
  return {
    OR: [{ hiddenAt: null }, { seminarId: { in: led } }, { debateId: { in: [...actor.curates] } }],
  }
}

/** The same rule as a condition on rows. */
export function visibleAnnotations(actor: Actor): Prisma.AnnotationWhereInput {
  const inSeminars = actor.memberships.flatMap((membership) => ofMembership(actor, membership))
  const open = {
    AND: [{ OR: [{ visibility: "EVERYONE" as const }, ...inSeminars] }, notHidden(actor)],
  }
  const own = actor.userId ? [{ authorId: actor.userId }] : []
  return { deletedAt: null, debate: visibleDebates(actor), OR: [...own, open] }
}

/** One changes, withdraws and brings back only what one wrote oneself. */
export function canChangeAnnotation(actor: Actor, row: { authorId: string }): boolean {
  return isAuthor(actor, row)
}

/** One writes for oneself or for everyone once signed in; in a seminar that is not archived as its member, unless one
 * only observes there. Between one member and those who lead it, only the two sides write. */
export function canWriteFor(actor: Actor, debateId: string, to: Audience): boolean {
  if (actor.userId === null) return false
  if (to.visibility === "ONLY_ME" || to.visibility === "EVERYONE") return true
  if (to.visibility === "WITH_INSTRUCTORS" && !onEitherSide(actor, to)) return false
  const membership = membershipIn(actor, to.seminarId)
  if (!membership || membership.debateId !== debateId || membership.archived) return false
  return membership.role !== "OBSERVER"
}

/** Where this actor may write in a debate: the seminars by name, in the order of joining. Null: sign in first. */
export function writingIn(actor: Actor, debateId: string): WritingView {
  if (actor.userId === null) return null
  const open = actor.memberships.filter((each) =>
    canWriteFor(actor, debateId, { visibility: "SEMINAR", seminarId: each.seminarId, withId: null }),
  )
  const observed = actor.memberships.filter(
    (each) => each.debateId === debateId && (each.role === "OBSERVER" || each.archived),
  )
  const named = (memberships: typeof open) =>
    memberships.map(({ seminarId, seminar: { name } }) => ({ id: seminarId, name }))
  const spoken = named(open).map((each) => ({ ...each, leads: leads(actor, each.id), members: [] }))
  return { seminars: spoken, closed: named(observed) }
}
