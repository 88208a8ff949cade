import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { ENDS_AFTER_MINUTES } from "./visit"

/** Notes that this reader has just been shown a source, at most once in a minute: in one statement, since two pages may do
 * so at once. No event: it concerns nobody else. Nothing is noted of who is not signed in. */
export async function noteVisit(actor: Actor, sourceId: string): Promise<void> {
  if (actor.userId === null) return
  await db().$executeRaw`
    INSERT INTO "ReadMark" AS mark ("userId", "subjectKind", "subjectId", at)
    VALUES (${actor.userId}::uuid, 'visit', ${sourceId}::uuid, now())
    ON CONFLICT ("userId", "subjectKind", "subjectId") DO UPDATE
    SET at = now(), "previousAt" = CASE
      WHEN mark.at < now() - ${ENDS_AFTER_MINUTES} * interval '1 minute' THEN mark.at
      ELSE mark."previousAt" END
    WHERE mark.at < now() - interval '1 minute'`
}
