import { db } from "@/lib/db"
import { Prisma } from "@/lib/generated/prisma/client"

/** A place in the feed, opaque to all but this file: the transaction and the line of the last event before it. */
export type Cursor = string & { readonly cursor: unique symbol }

/** One write, as its Event row says it, with the place just after it. */
export type FeedEvent = {
  cursor: Cursor
  actorId: string | null
  debateId: string | null
  seminarId: string | null
  verb: string
  subjectKind: string
  subjectId: string
  data: Prisma.JsonObject
  at: Date
}

/** Before the first event. */
export const BEGINNING = "0.0" as Cursor

/** The cursor that a string from outside stands for, or null when it is none. */
export function readCursor(text: string): Cursor | null {
  return /^\d{1,19}\.\d{1,18}$/.test(text) ? (text as Cursor) : null
}

/** A place in the feed as its transaction and its number there. */
export function partsOf(cursor: Cursor): { xid: bigint; seq: bigint } {
  const [xid, seq] = cursor.split(".")
  return { xid: BigInt(xid!), seq: BigInt(seq!) }
}

/** Whether the one place lies after the other. */
export function isAfter(one: Cursor, other: Cursor): boolean {
  const [a, b] = [partsOf(one), partsOf(other)]
  return a.xid === b.xid ? a.seq > b.seq : a.xid > b.xid
}

// Below the oldest transaction that still runs nothing can be added any more: a sequence number may commit after a
// larger one, so the order of seq alone would pass over what was committed late.
const SETTLED = Prisma.sql`xid < pg_snapshot_xmin(pg_current_snapshot())`

/**
 * The next events after a place, at most `limit`, in an order that never changes; those of one debate where it is named.
 * What was written while an older transaction still runs comes only when that one has ended.
 */
export async function eventsAfter(cursor: Cursor, limit = 500, debateId?: string): Promise<FeedEvent[]> {
  const { xid, seq } = partsOf(cursor)
  const among = debateId ? Prisma.sql`AND "debateId" = ${debateId}::uuid` : Prisma.empty
  return db().$queryRaw<FeedEvent[]>`
    SELECT xid::text || '.' || seq AS cursor, "actorId", "debateId", "seminarId", verb, "subjectKind", "subjectId", data, at
    FROM "Event"
    WHERE (xid, seq) > (${String(xid)}::text::xid8, ${seq}) AND ${SETTLED} ${among}
    ORDER BY xid, seq LIMIT ${limit}`
}

/** The place of now: what is readable by now lies before it, all that comes lies after it. */
export async function endOfFeed(): Promise<Cursor> {
  const [row] = await db().$queryRaw<{ cursor: Cursor }[]>`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text || '.0' AS cursor`
  return row!.cursor
}

/**
 * A place with everything after it that was committed after `time`, and a little of what was before: transactions last
 * at most ten seconds, so one that ends later begins at most ten seconds earlier, and was numbered after its beginning.
 */
export async function placeAt(time: Date): Promise<Cursor> {
  const before = new Date(time.getTime() - 20_000)
  const [row] = await db().$queryRaw<{ cursor: Cursor }[]>`
    SELECT xid::text || '.' || seq AS cursor FROM "Event"
    WHERE at < ${before} AND ${SETTLED} ORDER BY xid DESC, seq DESC LIMIT 1`
  return row?.cursor ?? BEGINNING
}
