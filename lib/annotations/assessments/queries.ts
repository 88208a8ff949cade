import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { type Answer, type SplitView, splitsOf } from "./split"

/** How readers answered "does the quote carry the claim?" for each of these, as far as this actor may hear. One query. */
export async function splits(actor: Actor, evidenceIds: readonly string[]): Promise<Map<string, SplitView>> {
  if (evidenceIds.length === 0) return new Map()
  const seminars = actor.memberships.map((membership) => membership.seminarId)
  const answers = await db().$queryRaw<Answer[]>`
    SELECT DISTINCT ON (a."evidenceId", a."userId")
      a."evidenceId", a."userId", a."seminarId", a.verdict, a.reason, u.name
    FROM "Assessment" a JOIN "User" u ON u.id = a."userId"
    WHERE a."evidenceId" = ANY(${[...evidenceIds]}::uuid[])
      AND (a."userId" = ${actor.userId}::uuid OR a."seminarId" IS NULL OR a."seminarId" = ANY(${seminars}::uuid[]))
    ORDER BY a."evidenceId", a."userId", a.id DESC`
  return splitsOf(actor, evidenceIds, answers)
}
