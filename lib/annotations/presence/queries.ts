import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import type { Present } from "./view"

/**
 * Members of seminars who read sources of these debates now, by name, each once for a source, where they were last: they
 * said so in the last thirty seconds, and are not unseen. One query.
 */
export async function presentIn(debateIds: readonly string[]): Promise<Present[]> {
  return db().$queryRaw<Present[]>`
    SELECT p."userId", u.name, p."debateId", s.slug AS source, p.paragraph, m.seminars
    FROM (
      SELECT DISTINCT ON ("userId", "sourceId") * FROM "Presence"
      WHERE "debateId" = ANY(${[...debateIds]}::uuid[]) AND "seenAt" > now() - interval '30 seconds'
      ORDER BY "userId", "sourceId", "seenAt" DESC
    ) p
    JOIN "User" u ON u.id = p."userId" AND u."readsUnseenSince" IS NULL AND u."erasedAt" IS NULL
    JOIN "Source" s ON s.id = p."sourceId"
    JOIN LATERAL (
      SELECT array_agg(member."seminarId") AS seminars
      FROM "Member" member JOIN "Seminar" seminar ON seminar.id = member."seminarId"
      WHERE member."userId" = p."userId" AND member."debateId" = p."debateId"
        AND member."leftAt" IS NULL AND seminar."deletedAt" IS NULL
    ) m ON m.seminars IS NOT NULL
    ORDER BY u.name, u.id, s.slug`
}

/** Whether others are shown where one reads. */
export async function showsReading(actor: Actor): Promise<boolean> {
  const user = await db().user.findFirst({
    where: { id: selfOf(actor), erasedAt: null },
    select: { readsUnseenSince: true },
  })
  if (!user) throw notFound("account")
  return user.readsUnseenSince === null
}
