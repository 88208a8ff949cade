import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { lastVisit } from "./visit"

/** When this reader's last visit to a source ended, a request made now being part of the next; null on the first, and for
 * who is not signed in. */
export async function lastVisitTo(actor: Actor, sourceId: string): Promise<Date | null> {
  if (actor.userId === null) return null
  const row = await db().readMark.findFirst({
    where: { userId: actor.userId, subjectKind: "visit", subjectId: sourceId },
    select: { at: true, previousAt: true },
  })
  return lastVisit(row)
}
