import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { type Answer, type Settled, type SplitView, splitsOf } from "./split"
import { type Kept, type Wordings, wordingsOf } from "./wording"

/** How readers answered "does the quote carry the claim?" for each of these, as far as this actor may hear. One query;
 * where somebody has answered, three. */
export async function splits(actor: Actor, evidenceIds: readonly string[]): Promise<Map<string, SplitView>> {
  if (evidenceIds.length === 0) return new Map()
  const seminars = actor.memberships.map((membership) => membership.seminarId)
  const answers = await db().$queryRaw<Answer[]>`
    SELECT a."evidenceId", a."userId", a."seminarId", a.verdict, a.reason, a.at, u.name
    FROM "Assessment" a JOIN "User" u ON u.id = a."userId"
    WHERE a."evidenceId" = ANY(${[...evidenceIds]}::uuid[])
      AND (a."userId" = ${actor.userId}::uuid OR a."seminarId" IS NULL OR a."seminarId" = ANY(${seminars}::uuid[]))
    ORDER BY a."evidenceId", a.id DESC`
  const answered = [...new Set(answers.map(({ evidenceId }) => evidenceId))]
  const [kept, settled] = await Promise.all([wordings(answered), settledAmong(answered)])
  return splitsOf(actor, evidenceIds, answers, kept, settled)
}

async function settledAmong(ids: readonly string[]): Promise<Settled[]> {
  if (ids.length === 0) return []
  return db().$queryRaw<Settled[]>`
    SELECT id AS "evidenceId", "settledAt" AS at, "settledWhy" AS why
    FROM "Evidence" WHERE id = ANY(${[...ids]}::uuid[]) AND "settledAt" IS NOT NULL`
}

/** What readers judge in these pieces of evidence, as it stands and as it was: they, their claims (with those that they were
 * merged into) and links. One query. */
export async function wordings(evidenceIds: readonly string[]): Promise<Wordings> {
  if (evidenceIds.length === 0) return new Map()
  const kept = await db().$queryRaw<Kept[]>`
    WITH RECURSIVE about AS (
      SELECT id, "claimId", "relationId" FROM "Evidence" WHERE id = ANY(${[...evidenceIds]}::uuid[])
    ), held (id) AS (
      SELECT "claimId" FROM about WHERE "claimId" IS NOT NULL
      UNION
      SELECT c."mergedIntoId" FROM "Claim" c JOIN held ON held.id = c.id WHERE c."mergedIntoId" IS NOT NULL
    )
    SELECT e.id, NULL::timestamptz AS at, e."createdById" AS "byId", jsonb_build_object(
      'passageId', e."passageId", 'bearing', e.bearing, 'claimId', e."claimId", 'relationId', e."relationId",
      'speakers', (SELECT jsonb_agg(jsonb_build_object('voiceId', s."voiceId") ORDER BY s.ordinal)
        FROM "EvidenceSpeaker" s WHERE s."evidenceId" = e.id)) AS state
    FROM "Evidence" e JOIN about ON about.id = e.id
    UNION ALL
    SELECT c.id, NULL, NULL, jsonb_build_object('statement', c.statement, 'voiceId', c."voiceId", 'basis', c.basis,
      'reporterId', c."reporterId", 'mergedIntoId', c."mergedIntoId")
    FROM "Claim" c JOIN held ON held.id = c.id
    UNION ALL
    SELECT r.id, NULL, NULL, jsonb_build_object('kind', r.kind, 'reason', r.reason, 'fromId', r."fromId", 'toId', r."toId")
    FROM "Relation" r WHERE r.id IN (SELECT "relationId" FROM about)
    UNION ALL
    SELECT v."subjectId", v.at, v."byId", v.before FROM "Revision" v
    WHERE v."subjectKind" = 'evidence' AND v."subjectId" IN (SELECT id FROM about)
      OR v."subjectKind" = 'claim' AND v."subjectId" IN (SELECT id FROM held)
      OR v."subjectKind" = 'relation' AND v."subjectId" IN (SELECT "relationId" FROM about)`
  return wordingsOf(kept)
}
