import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import { selfOf } from "../policy"

const written = {
  annotations: {
    select: {
      id: true,
      debateId: true,
      seminarId: true,
      visibility: true,
      kind: true,
      body: true,
      bodyText: true,
      passageId: true,
      claimId: true,
      evidenceId: true,
      questionId: true,
      relationId: true,
      parentId: true,
      externalIri: true,
      createdAt: true,
      editedAt: true,
      deletedAt: true,
      links: { select: { toId: true, kind: true, createdAt: true, deletedAt: true } },
    },
    orderBy: { createdAt: "asc" },
  },
  assessments: { omit: { userId: true }, orderBy: { at: "asc" } },
  diagnoses: { omit: { byId: true }, orderBy: { at: "asc" } },
  proposals: { omit: { byId: true, decidedById: true }, orderBy: { createdAt: "asc" } },
  reactions: { omit: { userId: true }, orderBy: { at: "asc" } },
  reports: { omit: { byId: true, resolvedById: true }, orderBy: { at: "asc" } },
} as const

/** Everything that one's own account holds, ready to become JSON: profile, sessions, memberships, what one follows, what one wrote.
 * Neither the password nor anyone else is in it. */
export async function ownAccount(actor: Actor) {
  const user = await db().user.findFirst({
    where: { id: selfOf(actor), erasedAt: null },
    relationLoadStrategy: "join",
    select: {
      id: true,
      name: true,
      emailNorm: true,
      createdAt: true,
      adminSince: true,
      lettersToMe: true,
      lettersFollowed: true,
      readsUnseenSince: true,
      follows: {
        select: { subjectKind: true, subjectId: true, at: true, endedAt: true },
        orderBy: { at: "asc" },
      },
      sessions: {
        select: { agent: true, createdAt: true, lastSeenAt: true, endedAt: true },
        orderBy: { createdAt: "asc" },
      },
      curates: { select: { debateId: true } },
      memberships: {
        select: { seminarId: true, role: true, pseudonym: true, joinedAt: true, leftAt: true },
        orderBy: { joinedAt: "asc" },
      },
      readMarks: { omit: { userId: true }, orderBy: { at: "asc" } },
      ...written,
    },
  })
  if (!user) throw notFound("account")
  const { id, name, emailNorm: email, createdAt, adminSince, ...rest } = user
  const { lettersToMe, lettersFollowed, readsUnseenSince, ...held } = rest
  const { sessions, curates, memberships, follows, readMarks: leftOff, ...wrote } = held
  const letters = { toMe: lettersToMe, followed: lettersFollowed }
  const profile = { id, name, email, createdAt, administratorSince: adminSince, letters, readsUnseenSince }
  return { profile, sessions, curates, memberships, follows, leftOff, wrote }
}
