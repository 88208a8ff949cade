import type { Actor } from "@/lib/actor"
import { canCurate, canReadDebate, type DebateRow, visibleDebates } from "@/lib/debates/policy"
import type { Prisma } from "@/lib/generated/prisma/client"
import type { AnnotationVisibility } from "@/lib/generated/prisma/enums"
import { leads, membershipIn } from "@/lib/seminars/policy"
import { canReadAnnotation, visibleAnnotations } from "../policy"

/** Whose words: a debate's own (`seminarId` null), or a seminar's. */
export type Vocabulary = { debateId: string; seminarId: string | null }

type TagRow = Vocabulary & {
  byId: string | null
  keptAt: Date | null
  deletedAt: Date | null
  debate: DebateRow
  annotations: { annotation: Parameters<typeof canReadAnnotation>[1] }[]
}

type Remark = { visibility: AnnotationVisibility; seminarId: string | null }

/** Curators keep the words of a debate; those who lead a seminar keep its words, as long as it is not archived. */
export function canKeepTags(actor: Actor, { debateId, seminarId }: Vocabulary): boolean {
  if (seminarId === null) return canCurate(actor, debateId)
  return leads(actor, seminarId) && !membershipIn(actor, seminarId)!.archived
}

/**
 * A word of a debate is read by whoever reads the debate, that of a seminar by its members. Where the seminar reveals after
 * one's own word, one that another member added is read by those who may read a remark with it.
 */
export function canReadTag(actor: Actor, row: TagRow): boolean {
  if (row.deletedAt || !canReadDebate(actor, row.debate)) return false
  if (row.seminarId === null) return true
  const membership = membershipIn(actor, row.seminarId)
  if (!membership) return false
  if (!membership.revealsAfterOwn || leads(actor, row.seminarId) || row.keptAt) return true
  return (
    row.byId === actor.userId ||
    row.annotations.some(({ annotation }) => canReadAnnotation(actor, annotation))
  )
}

/** The same rule as a condition on rows. */
export function visibleTags(actor: Actor): Prisma.TagWhereInput {
  const waits = actor.memberships.filter((each) => each.revealsAfterOwn && !leads(actor, each.seminarId))
  const plain = actor.memberships.filter((each) => !waits.includes(each))
  const known = [
    { keptAt: { not: null } },
    { byId: actor.userId },
    { annotations: { some: { annotation: visibleAnnotations(actor) } } },
  ]
  return {
    deletedAt: null,
    debate: visibleDebates(actor),
    OR: [
      { seminarId: null },
      { seminarId: { in: plain.map((each) => each.seminarId) } },
      { seminarId: { in: waits.map((each) => each.seminarId) }, OR: known },
    ],
  }
}

/**
 * On a remark stand only words that all who may read it know: those of the debate and of the seminar it is said in, and on
 * one's private remark those of one's seminars. What it bears besides is kept and comes back with its readers.
 */
export function showsTag(actor: Actor, remark: Remark, seminarId: string | null): boolean {
  if (seminarId === null || seminarId === remark.seminarId) return true
  return remark.visibility === "ONLY_ME" && membershipIn(actor, seminarId) !== undefined
}

/** The same rule as a condition on the uses of tags. */
export function shownUses(actor: Actor): Prisma.AnnotationTagWhereInput {
  const own = actor.memberships.map(({ seminarId }) => ({
    tag: { seminarId },
    annotation: { OR: [{ seminarId }, { visibility: "ONLY_ME" as const }] },
  }))
  return { OR: [{ tag: { seminarId: null } }, ...own] }
}
