import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { readAsOne } from "@/lib/debates/into"
import { notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import * as input from "./schema"
import { findSubject, inThread } from "./subject"

const NAMES: Record<input.FollowKind, string> = {
  source: "source",
  claim: "claim",
  question: "question",
  thread: "remark",
  seminar: "seminar",
  person: "person",
}

const keyOf = (userId: string, kind: input.FollowKind, id: string) => ({
  userId_subjectKind_subjectId: { userId, subjectKind: kind, subjectId: id },
})

/** Follows something that one may see. Followed already: nothing changes. */
export async function follow(actor: Actor, given: input.Follow): Promise<void> {
  const { kind, id } = input.follow.parse(given)
  const userId = selfOf(actor)
  await inTransaction(async (tx) => {
    const found = await findSubject(tx, actor, kind, id)
    if (!found) throw notFound(NAMES[kind])
    const { debateId } = found
    const made = await tx.follow.createMany({
      data: [{ userId, subjectKind: kind, subjectId: id, debateId }],
      skipDuplicates: true,
    })
    const again = await tx.follow.updateMany({
      where: { userId, subjectKind: kind, subjectId: id, endedAt: { not: null } },
      data: { endedAt: null, at: new Date() },
    })
    if (made.count + again.count > 0)
      await record(tx, actor, "follow.began", { kind: "follow", id }, { of: kind })
  })
}

/** Follows something no more, whether or not one may still see it, nor what was merged into it. A thread in which one has spoken is followed without
 * a row, so that its end is one. */
export async function unfollow(actor: Actor, given: input.Follow): Promise<void> {
  const { kind, id } = input.follow.parse(given)
  const userId = selfOf(actor)
  await inTransaction(async (tx) => {
    const endedAt = new Date()
    const all = kind === "claim" || kind === "question" ? await readAsOne(tx, kind, id) : [id]
    const where = { userId, subjectKind: kind, subjectId: { in: all }, endedAt: null }
    const { count } = await tx.follow.updateMany({ where, data: { endedAt } })
    const ended = count > 0 || (kind === "thread" && (await endOfThread(tx, userId, id, endedAt)))
    if (ended) await record(tx, actor, "follow.ended", { kind: "follow", id }, { of: kind })
  })
}

async function endOfThread(tx: Db, userId: string, id: string, endedAt: Date): Promise<boolean> {
  const own = await tx.annotation.findFirst({
    where: { AND: [inThread(id), { authorId: userId }] },
    select: { debateId: true },
  })
  if (!own || (await tx.follow.findUnique({ where: keyOf(userId, "thread", id) }))) return false
  const row = { userId, subjectKind: "thread", subjectId: id, debateId: own.debateId, endedAt }
  return (await tx.follow.createMany({ data: [row], skipDuplicates: true })).count > 0
}
