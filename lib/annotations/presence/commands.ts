import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { db, inTransaction } from "@/lib/db"
import { AppError, allow, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { visibleEditions } from "@/lib/sources/policy"
import * as input from "./schema"

const MOST_PAGES = 12

/**
 * Says where one reads now, for thirty seconds. Returns whether others are shown it: nothing is kept of who reads unseen.
 * Too soon again, or on a thirteenth page, it is passed over. No event: it concerns nobody later.
 */
export async function readHere(actor: Actor, given: input.ReadHere): Promise<{ shown: boolean }> {
  const { tab, editionId, paragraph } = input.readHere.parse(given)
  const userId = selfOf(actor)
  const edition = await db().edition.findFirst({
    where: { AND: [{ id: editionId }, visibleEditions(actor)] },
    select: {
      sourceId: true,
      debateId: true,
      blocks: { where: { paragraph: paragraph ?? -1 }, select: { ordinal: true }, take: 1 },
    },
  })
  if (!edition) throw notFound("text")
  const { sourceId, debateId, blocks } = edition
  if (paragraph !== null && blocks.length === 0)
    throw new AppError("invalid", "This text has no such paragraph.")
  const among = actor.memberships.some((membership) => membership.debateId === debateId)
  allow(among, "Only members of a seminar on this debate see each other.")
  return { shown: await kept({ userId, tab, debateId, sourceId, paragraph }) }
}

type Line = { userId: string; tab: string; debateId: string; sourceId: string; paragraph: number | null }

// One statement: many readers say this all the time. What others left lying is taken away with it, a few at a time.
async function kept({ userId, tab, debateId, sourceId, paragraph }: Line): Promise<boolean> {
  const [row] = await db().$queryRaw<{ shown: boolean }[]>`
    WITH me AS (
      SELECT id, "readsUnseenSince" IS NULL AS shown FROM "User" WHERE id = ${userId}::uuid AND "erasedAt" IS NULL
    ), swept AS (
      DELETE FROM "Presence" WHERE ("userId", tab) IN (
        SELECT "userId", tab FROM "Presence"
        WHERE "seenAt" < now() - interval '1 minute' AND "userId" <> ${userId}::uuid
        LIMIT 20 FOR UPDATE SKIP LOCKED)
    ), written AS (
      INSERT INTO "Presence" AS kept ("userId", tab, "debateId", "sourceId", paragraph, "seenAt")
      SELECT me.id, ${tab}, ${debateId}::uuid, ${sourceId}::uuid, ${paragraph}::int, now() FROM me
      WHERE me.shown AND ${MOST_PAGES} > (
        SELECT count(*) FROM "Presence" other WHERE other."userId" = me.id AND other.tab <> ${tab}
          AND other."seenAt" > now() - interval '30 seconds')
      ON CONFLICT ("userId", tab) DO UPDATE SET
        "debateId" = excluded."debateId", "sourceId" = excluded."sourceId", paragraph = excluded.paragraph,
        "seenAt" = excluded."seenAt"
      WHERE kept."seenAt" < now() - interval '10 seconds'
    )
    SELECT shown FROM me`
  if (!row) throw notFound("account")
  return row.shown
}

/** Says that a page on which one read is closed; one that nobody knows of is as good. */
export async function leavePage(actor: Actor, given: input.LeavePage): Promise<void> {
  const { tab } = input.leavePage.parse(given)
  await db().presence.deleteMany({ where: { userId: selfOf(actor), tab } })
}

/** Shows others where one reads from now on, or no longer, and then one sees nobody either. The same once more changes
 * nothing. */
export async function showReading(actor: Actor, given: input.ShowReading): Promise<void> {
  const { shown } = input.showReading.parse(given)
  const id = selfOf(actor)
  await inTransaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id, erasedAt: null, readsUnseenSince: shown ? { not: null } : null },
      data: { readsUnseenSince: shown ? null : new Date(), version: { increment: 1 } },
    })
    await tx.presence.deleteMany({ where: { userId: id } })
    const verb = shown ? "account.reading-shown" : "account.reading-unseen"
    if (count > 0) await record(tx, actor, verb, { kind: "user", id })
  })
}
