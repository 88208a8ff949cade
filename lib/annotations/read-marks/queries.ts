import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"

/** Where this reader left off in an edition, as an offset in it (UTF-16); null where one did not, or in another edition. */
export async function leftOffIn(actor: Actor, editionId: string): Promise<number | null> {
  if (actor.userId === null) return null
  const mark = await db().readMark.findFirst({
    where: { userId: actor.userId, subjectKind: "source", editionId },
    select: { offset: true },
  })
  return mark?.offset ?? null
}
