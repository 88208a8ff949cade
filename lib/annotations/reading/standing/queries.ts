import { createHash } from "node:crypto"
import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { lastVisit } from "../../visits/visit"

/** `newest`: other letters whenever something has happened in the debate. `leftOff`: where this reader left off in the
 * source, as an offset (UTF-16) in that edition; null where one did not. `visited`: when their last visit to it ended, a request made now being part of
 * the next; null on the first, and for who is not signed in. */
export type Standing = {
  newest: string
  leftOff: { editionId: string; offset: number } | null
  visited: Date | null
}

type Row = {
  numbers: string
  left: { editionId: string; offset: number } | null
  visit: { at: string; previousAt: string | null } | null
}

/** How things stand for a reader who opens a source: what has to be asked anew each time, in one query. Of the newest events
 * some and not only the last, since what began earlier may be committed later; and of what concerns no debate (a name that was changed, an account
 * that was erased) the last. */
export async function standingFor(actor: Actor, debateId: string, sourceId: string): Promise<Standing> {
  const [row] = await db().$queryRaw<[Row]>`
    WITH marks AS (
      SELECT * FROM "ReadMark" WHERE "userId" = ${actor.userId}::uuid AND "subjectId" = ${sourceId}::uuid
    )
    SELECT
      concat_ws(',',
        (SELECT max(seq) FROM "Event" WHERE "debateId" IS NULL),
        (SELECT string_agg(seq::text, ',') FROM (
          SELECT seq FROM "Event" WHERE "debateId" = ${debateId}::uuid ORDER BY seq DESC LIMIT 100) e)) AS numbers,
      (SELECT json_build_object('editionId', "editionId", 'offset', "offset") FROM marks
        WHERE "subjectKind" = 'source') AS left,
      (SELECT json_build_object('at', at, 'previousAt', "previousAt") FROM marks
        WHERE "subjectKind" = 'visit') AS visit`
  const { numbers, left, visit } = row
  return {
    newest: createHash("sha256").update(numbers).digest("base64"),
    leftOff: left,
    visited:
      visit &&
      lastVisit({ at: new Date(visit.at), previousAt: visit.previousAt ? new Date(visit.previousAt) : null }),
  }
}
