import type { Actor } from "@/lib/actor"
import { db, inTransaction } from "@/lib/db"
import { notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { isId } from "@/lib/ids"
import { endSession } from "../commands"
import { seenLongAgo } from "../lasting"
import { selfOf } from "../policy"

/** Ends one of one's own sessions, by its id; another's is `not_found`, like one that has ended. */
export async function endOwnSession(actor: Actor, sessionId: string): Promise<void> {
  const userId = selfOf(actor)
  if (!isId(sessionId)) throw notFound("session")
  await inTransaction(async (tx) => {
    const own = { id: sessionId, userId, endedAt: null }
    if (!(await tx.session.findFirst({ where: own, select: { id: true } }))) throw notFound("session")
    await endSession(sessionId)
  })
}

/** Ends all of one's sessions but the one at hand. Returns how many that were. */
export async function endOtherSessions(actor: Actor, presentId: string): Promise<number> {
  const userId = selfOf(actor)
  if (!isId(presentId)) throw notFound("session")
  return inTransaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { userId, id: { not: presentId }, endedAt: null },
      data: { endedAt: new Date() },
    })
    if (count > 0) await record(tx, actor, "session.others-ended", { kind: "user", id: userId }, { count })
    return count
  })
}

/** Notes that a session was used just now, at most once in five minutes. No event: nobody did anything. */
export async function noteSeen(sessionId: string): Promise<void> {
  await db().session.updateMany({
    where: { id: sessionId, endedAt: null, lastSeenAt: { lt: seenLongAgo() } },
    data: { lastSeenAt: new Date() },
  })
}
