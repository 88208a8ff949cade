import { db } from "@/lib/db"
import { BEGINNING, type Cursor, partsOf } from "@/lib/feed"

/**
 * How far a follower has come, the beginning for one that never followed. A place ahead of all transactions, as in a
 * database restored elsewhere, counts as the place of now.
 */
export async function keptCursor(name: string): Promise<Cursor> {
  const [row] = await db().$queryRaw<{ cursor: Cursor }[]>`
    SELECT least(xid, pg_snapshot_xmin(pg_current_snapshot()))::text || '.' || seq AS cursor
    FROM "FeedCursor" WHERE name = ${name}`
  return row?.cursor ?? BEGINNING
}

/** Notes that a follower is done with everything up to this place. */
export async function keepCursor(name: string, cursor: Cursor): Promise<void> {
  const { xid, seq } = partsOf(cursor)
  await db().$executeRaw`
    INSERT INTO "FeedCursor" (name, xid, seq) VALUES (${name}, ${String(xid)}::text::xid8, ${seq})
    ON CONFLICT (name) DO UPDATE SET xid = excluded.xid, seq = excluded.seq, at = now()`
}
