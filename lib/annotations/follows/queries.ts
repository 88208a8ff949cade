import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"

/** What one has said about following things, by kind and id ("claim 0190…"): true for following, false for no more. */
export type OwnFollows = ReadonlyMap<string, boolean>

/** All that one follows or has left. One query; nothing for who is not signed in. */
export async function ownFollows(actor: Actor): Promise<OwnFollows> {
  if (actor.userId === null) return new Map()
  const rows = await db().follow.findMany({
    where: { userId: actor.userId },
    select: { subjectKind: true, subjectId: true, endedAt: true },
  })
  return new Map(rows.map((row) => [`${row.subjectKind} ${row.subjectId}`, row.endedAt === null]))
}
