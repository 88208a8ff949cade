import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { visibleDebates } from "@/lib/debates/policy"
import type { Prisma } from "@/lib/generated/prisma/client"
import { visibleSeminars } from "@/lib/seminars/policy"
import { visibleAnnotations } from "../policy"
import type { FollowKind } from "./schema"

type Found = { debateId: string | null } | null
type Find = (tx: Db, actor: Actor, id: string) => Promise<Found>

const select = { debateId: true } as const

const standing = (actor: Actor) => ({ deletedAt: null, debate: visibleDebates(actor) })

const FIND: Record<FollowKind, Find> = {
  source: (tx, actor, id) => tx.source.findFirst({ where: { id, ...standing(actor) }, select }),
  claim: (tx, actor, id) => tx.claim.findFirst({ where: { id, ...standing(actor) }, select }),
  question: (tx, actor, id) => tx.question.findFirst({ where: { id, ...standing(actor) }, select }),
  seminar: (tx, actor, id) =>
    tx.seminar.findFirst({ where: { AND: [{ id }, visibleSeminars(actor)] }, select }),
  thread: (tx, actor, id) =>
    tx.annotation.findFirst({ where: { AND: [inThread(id), visibleAnnotations(actor)] }, select }),
  person: async (tx, actor, id) => {
    const person = await tx.user.findFirst({
      where: { AND: [{ id }, visiblePeople(actor)] },
      select: { id: true },
    })
    return person && { debateId: null }
  },
}

/** The remarks of the thread that a remark begins. */
export function inThread(id: string): Prisma.AnnotationWhereInput {
  return { OR: [{ id, parentId: null }, { rootId: id }] }
}

/** Other people with whom one shares a seminar, or of whom one may read something. */
export function visiblePeople(actor: Actor): Prisma.UserWhereInput {
  const shared = actor.memberships.map((membership) => membership.seminarId)
  return {
    ...(actor.userId ? { id: { not: actor.userId } } : {}),
    erasedAt: null,
    OR: [
      { memberships: { some: { seminarId: { in: shared }, leftAt: null } } },
      { annotations: { some: visibleAnnotations(actor) } },
    ],
  }
}

/** The debate of what is to be followed, null for a person's; nothing where this actor may not see it. */
export function findSubject(tx: Db, actor: Actor, kind: FollowKind, id: string): Promise<Found> {
  return FIND[kind](tx, actor, id)
}
