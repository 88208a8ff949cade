import { db } from "@/lib/db"
import { endsOfMerges, readAs, readAsOne } from "@/lib/debates/into"
import type { FeedEvent } from "@/lib/feed"
import { Prisma } from "@/lib/generated/prisma/client"
import type { LetterPace, NoticeReason } from "@/lib/generated/prisma/enums"
import type { FollowKind } from "../../follows/schema"

/** Somebody whom an event concerns, why, and when letters about such things come to them. */
export type Recipient = { userId: string; reason: NoticeReason; pace: LetterPace; emailNorm: string | null }

/** What an event is about: exactly one of the four ids. */
export type About = {
  debateId: string
  annotationId?: string
  claimId?: string
  editionId?: string
  proposalId?: string
}

/**
 * Whom a remark concerns: those it mentions, whoever it answers, the two sides of a one-to-one talk, those who have spoken
 * in its thread or follow the thread, what it is about, its seminar or its author; each once, for the weightiest reason.
 * Those who were told of it are left out, unless it mentions them since; so is its author, and who does not belong to the
 * seminar it is said to or to neither side.
 * `at`: when it was said or opened, since what one follows later begins later; `mentionsOnly`: it was said before, and
 * may mention others now.
 */
export async function recipientsOfRemark(id: string, at: Date, mentionsOnly: boolean): Promise<Recipient[]> {
  const debateId = Prisma.sql`SELECT "debateId" FROM "Annotation" WHERE id = ${id}::uuid`
  return db().$queryRaw<Recipient[]>`
    WITH RECURSIVE ${endsOfMerges(debateId)}, said AS (
      SELECT a.id, a."debateId", a."seminarId", a."authorId", a.visibility, a."withId", parent."authorId" AS answered,
        parent.visibility = 'WITH_INSTRUCTORS' AS goes_on,
        root.id AS root, root."questionId", p."sourceId", coalesce(root."claimId", e."claimId") AS claim,
        r."fromId", r."toId"
      FROM "Annotation" a
      JOIN "Annotation" root ON root.id = coalesce(a."rootId", a.id)
      LEFT JOIN "Annotation" parent ON parent.id = a."parentId"
      LEFT JOIN "Evidence" e ON e.id = root."evidenceId"
      LEFT JOIN "Relation" r ON r.id = coalesce(root."relationId", e."relationId")
      LEFT JOIN "Passage" p ON p.id = root."passageId"
      WHERE a.id = ${id}::uuid AND a."deletedAt" IS NULL AND a.visibility <> 'ONLY_ME'
    ), about AS (
      SELECT coalesce(ends.into_id, of.id) AS id FROM said,
        unnest(ARRAY[said.claim, said."fromId", said."toId", said."questionId"]) of (id) LEFT JOIN ends ON ends.id = of.id
    ), together AS (
      SELECT id FROM about UNION SELECT ends.id FROM ends JOIN about ON about.id = ends.into_id
    ), concerned ("userId", reason) AS (
      SELECT m."userId", 'MENTION' FROM "Mention" m JOIN said ON said.id = m."annotationId"
      UNION ALL
      SELECT said.answered, 'ANSWER' FROM said WHERE NOT ${mentionsOnly} AND said.answered IS NOT NULL
      UNION ALL
      SELECT m."userId", 'WRITTEN' FROM said JOIN "Member" m ON m."seminarId" = said."seminarId"
        AND (m."userId" = said."withId" OR m.role IN ('INSTRUCTOR', 'ASSISTANT'))
      WHERE NOT ${mentionsOnly} AND said.visibility = 'WITH_INSTRUCTORS' AND said.goes_on IS NOT TRUE
      UNION ALL
      SELECT spoke."userId", 'FOLLOW' FROM (
        SELECT a."authorId" AS "userId" FROM said
        JOIN "Annotation" a ON (a.id = said.root OR a."rootId" = said.root) AND a."deletedAt" IS NULL
          AND a."createdAt" <= ${at}
        UNION
        SELECT m."userId" FROM said JOIN "Member" m ON m."seminarId" = said."seminarId" AND m."joinedAt" <= ${at}
          AND (m."userId" = said."withId" OR m.role IN ('INSTRUCTOR', 'ASSISTANT'))
        WHERE said.visibility = 'WITH_INSTRUCTORS'
        UNION
        SELECT f."userId" FROM said JOIN "Follow" f ON f."endedAt" IS NULL AND f.at <= ${at} AND (
          f."subjectKind" = 'thread' AND f."subjectId" = said.root
          OR f."subjectKind" IN ('claim', 'question') AND f."subjectId" IN (SELECT id FROM together)
          OR f."subjectKind" = 'source' AND f."subjectId" = said."sourceId"
          OR f."subjectKind" = 'seminar' AND f."subjectId" = said."seminarId" AND said.visibility = 'SEMINAR'
          OR f."subjectKind" = 'person' AND f."subjectId" = said."authorId")
      ) spoke, said
      WHERE NOT ${mentionsOnly} AND NOT EXISTS (
        SELECT FROM "Follow" ended WHERE ended."userId" = spoke."userId" AND ended."subjectKind" = 'thread'
          AND ended."subjectId" = said.root AND ended."endedAt" IS NOT NULL)
    ), weighed AS (
      SELECT DISTINCT ON (c."userId") c."userId", c.reason::"NoticeReason" AS reason
      FROM concerned c ORDER BY c."userId", c.reason::"NoticeReason"
    )
    SELECT w."userId", w.reason, u."emailNorm",
      CASE w.reason WHEN 'FOLLOW' THEN u."lettersFollowed" ELSE u."lettersToMe" END AS pace
    FROM weighed w JOIN said ON true JOIN "User" u ON u.id = w."userId" AND u."erasedAt" IS NULL
    WHERE w."userId" <> said."authorId"
      AND (said.visibility = 'EVERYONE' OR EXISTS (
        SELECT FROM "Member" m WHERE m."seminarId" = said."seminarId" AND m."userId" = w."userId" AND m."leftAt" IS NULL
          AND (said.visibility = 'SEMINAR' OR m."userId" = said."withId" OR m.role IN ('INSTRUCTOR', 'ASSISTANT'))))
      AND NOT EXISTS (
        SELECT FROM "Notification" n WHERE n."annotationId" = said.id AND n."userId" = w."userId"
          AND (w.reason = 'FOLLOW' OR n.reason <> 'FOLLOW'))`
}

/** Who followed something, or what is read as one with it, when it changed; but whoever did it. */
export async function followersOf(
  subjectKind: FollowKind,
  subjectId: string,
  { at, actorId }: Pick<FeedEvent, "at" | "actorId">,
): Promise<Recipient[]> {
  const mayMerge = subjectKind === "claim" || subjectKind === "question"
  const all = mayMerge
    ? await readAsOne(db(), subjectKind, await readAs(db(), subjectKind, subjectId))
    : [subjectId]
  const rows = await db().follow.findMany({
    distinct: "userId",
    where: {
      subjectKind,
      subjectId: { in: all },
      at: { lte: at },
      endedAt: null,
      user: { erasedAt: null },
      userId: actorId ? { not: actorId } : undefined,
    },
    select: { userId: true, user: { select: { lettersFollowed: true, emailNorm: true } } },
  })
  return rows.map(({ userId, user }) => ({
    userId,
    reason: "FOLLOW",
    pace: user.lettersFollowed,
    emailNorm: user.emailNorm,
  }))
}

const person = { select: { lettersToMe: true, emailNorm: true } } as const

type Person = { lettersToMe: LetterPace; emailNorm: string | null }

const told = (userId: string, { lettersToMe: pace, emailNorm }: Person): Recipient => ({
  userId,
  reason: "PROPOSAL",
  pace,
  emailNorm,
})

/** The curators of a debate, but whoever did it. */
export async function curatorsOf(
  debateId: string,
  { actorId }: Pick<FeedEvent, "actorId">,
): Promise<Recipient[]> {
  const rows = await db().curator.findMany({
    where: { debateId, user: { erasedAt: null }, userId: actorId ? { not: actorId } : undefined },
    select: { userId: true, user: person },
  })
  return rows.map(({ userId, user }) => told(userId, user))
}

/** Who made a proposal, unless it was they who decided it. */
export async function proposerOf(id: string, { actorId }: Pick<FeedEvent, "actorId">): Promise<Recipient[]> {
  const row = await db().proposal.findFirst({
    where: { id, by: { erasedAt: null } },
    select: { byId: true, by: person },
  })
  return row && row.byId !== actorId ? [told(row.byId, row.by)] : []
}

/** The claim that a piece of evidence bears on; null for one that bears on a link between claims. */
export async function claimOfEvidence(id: string): Promise<string | null> {
  return (await db().evidence.findUnique({ where: { id }, select: { claimId: true } }))?.claimId ?? null
}

/** The question of a claim. */
export async function questionOfClaim(id: string): Promise<string | null> {
  return (await db().claim.findUnique({ where: { id }, select: { questionId: true } }))?.questionId ?? null
}
