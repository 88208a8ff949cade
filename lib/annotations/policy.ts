import type { Actor } from "@/lib/actor"
import { canCurate, canReadDebate, type DebateRow, visibleDebates } from "@/lib/debates/policy"
import type { Prisma } from "@/lib/generated/prisma/client"
import type { AnnotationVisibility } from "@/lib/generated/prisma/enums"
import { leads, membershipIn } from "@/lib/seminars/policy"
import type { WritingView } from "./view"

type AnnotationRow = {
  authorId: string
  debateId: string
  seminarId: string | null
  visibility: AnnotationVisibility
  unlockScope: string | null
  hiddenAt: Date | null
  deletedAt: Date | null
  debate: DebateRow
}

export type Audience = { visibility: AnnotationVisibility; seminarId: string | null }

const isAuthor = (actor: Actor, row: { authorId: string }) =>
  actor.userId !== null && row.authorId === actor.userId

// Commit first: where a seminar reveals after one's own word, others' remarks wait until one has spoken in the scope.
function revealed(actor: Actor, row: AnnotationRow): boolean {
  const membership = membershipIn(actor, row.seminarId)
  if (!membership?.revealsAfterOwn || row.unlockScope === null || leads(actor, row.seminarId)) return true
  return membership.unlocked.includes(row.unlockScope)
}

/**
 * One reads what one wrote oneself; what its author opened to everyone, in a debate one may read; and what was said in
 * one's seminar, once it is revealed. What is hidden stays with its author and those who lead or curate there.
 */
export function canReadAnnotation(actor: Actor, row: AnnotationRow): boolean {
  if (row.deletedAt || !canReadDebate(actor, row.debate)) return false
  if (isAuthor(actor, row)) return true
  const inSeminar = membershipIn(actor, row.seminarId) !== undefined
  if (row.visibility === "ONLY_ME") return false
  if (row.visibility === "SEMINAR" && !(inSeminar && revealed(actor, row))) return false
  return row.hiddenAt === null || leads(actor, row.seminarId) || canCurate(actor, row.debateId)
}

function ofMembership(membership: Actor["memberships"][number]): Prisma.AnnotationWhereInput {
  const { seminarId, role, revealsAfterOwn, unlocked } = membership
  const seminar = { visibility: "SEMINAR" as const, seminarId }
  if (!revealsAfterOwn || role === "INSTRUCTOR" || role === "ASSISTANT") return seminar
  return { ...seminar, OR: [{ unlockScope: null }, { unlockScope: { in: [...unlocked] } }] }
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
  const open = {
    AND: [
      { OR: [{ visibility: "EVERYONE" as const }, ...actor.memberships.map(ofMembership)] },
      notHidden(actor),
    ],
  }
  const own = actor.userId ? [{ authorId: actor.userId }] : []
  return { deletedAt: null, debate: visibleDebates(actor), OR: [...own, open] }
}

/** One changes, withdraws and brings back only what one wrote oneself. */
export function canChangeAnnotation(actor: Actor, row: { authorId: string }): boolean {
  return isAuthor(actor, row)
}

/** One writes for oneself or for everyone once signed in; in a seminar that is not archived as its member, unless one
 * only observes there. */
export function canWriteFor(actor: Actor, debateId: string, to: Audience): boolean {
  if (actor.userId === null) return false
  if (to.visibility !== "SEMINAR") return true
  const membership = membershipIn(actor, to.seminarId)
  if (!membership || membership.debateId !== debateId || membership.archived) return false
  return membership.role !== "OBSERVER"
}

/** Nobody hears a reply who does not hear what it replies to. */
export function staysWithin(reply: Audience, parent: Audience): boolean {
  if (reply.visibility === "ONLY_ME" || parent.visibility === "EVERYONE") return true
  return (
    parent.visibility === "SEMINAR" && reply.visibility === "SEMINAR" && reply.seminarId === parent.seminarId
  )
}

/** Where this actor may write in a debate: the seminars by name, in the order of joining. Null: sign in first. */
export function writingIn(actor: Actor, debateId: string): WritingView {
  if (actor.userId === null) return null
  const open = actor.memberships.filter((each) =>
    canWriteFor(actor, debateId, { visibility: "SEMINAR", seminarId: each.seminarId }),
  )
  const observed = actor.memberships.filter(
    (each) => each.debateId === debateId && (each.role === "OBSERVER" || each.archived),
  )
  const named = (memberships: typeof open) =>
    memberships.map(({ seminarId, seminar: { name } }) => ({ id: seminarId, name }))
  return { seminars: named(open), closed: named(observed) }
}
