import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { AppError, allow, notFound } from "@/lib/errors"
import type { Annotation } from "@/lib/generated/prisma/client"
import { type Audience, canChangeAnnotation, canWriteFor, visibleAnnotations } from "../policy"
import { allowAudience, CLOSED, checkPartner, unlockBy, written } from "../speaking"
import { type Before, circleBefore } from "./moved"
import { canMove, canMoveTo, movesBetween } from "./policy"
import { moveOf } from "./rule"
import * as input from "./schema"
import { STALE, writeMove } from "./write"

const MAY = "Whoever began a thread moves it, or who leads its seminar."
const WHERE =
  "Who leads a seminar moves its threads to another seminar they lead, or to whoever began it and the instructors."
const NOT_THERE =
  "Somebody who wrote here does not belong to that seminar. Say it anew there, with a link to this thread."
const NOT_YOURS =
  "There are replies by others, who wrote them for fewer or for others. Say it anew there, with a link to this thread."

/**
 * Moves a thread to another circle: its first remark, and the replies that go along by `moveOf`. To a wider or another circle
 * it goes only with one's own words (`forbidden` otherwise), or between seminars that one leads when all who wrote what goes
 * along belong to the other. A version of the first remark that is not the present one is `conflict`.
 */
export async function moveThread(actor: Actor, given: input.MoveThread): Promise<void> {
  const { id, version, audience } = input.moveThread.parse(given)
  const self = selfOf(actor)
  await inTransaction(async (tx) => {
    const { first, replies } = await threadOf(tx, actor, id)
    // Before what one may: a move by somebody else may have changed that, too.
    if (first.version !== version) throw new AppError("conflict", STALE)
    allow(canMove(actor, first), MAY)
    const own = canChangeAnnotation(actor, first)
    const chosen = written(actor, audience)
    const to = own || chosen.withId === null ? chosen : { ...chosen, withId: first.authorId }
    allowAudience(actor, first.debateId, to, null)
    allow(canMoveTo(actor, first, to), WHERE)
    await checkPartner(tx, actor, to, null)
    const said = replies.map((reply) => ({ authorId: reply.authorId, audience: reply }))
    const { along, byOthers, narrower } = moveOf(self, first, to, said)
    const going = [first, ...along.map((at) => replies[at]!)]
    if (!narrower && (byOthers > 0 || !own)) {
      allow(movesBetween(actor, first, to), NOT_YOURS)
      await checkBelong(tx, to, going)
    }
    await writeMove(
      tx,
      actor,
      version,
      going.map((row) => ({ row, to })),
    )
    if (own) await unlockBy(tx, actor, to, first.unlockScope)
  })
}

/**
 * Takes one's own last move of a thread back: each remark that went along is for those again for whom it was before, unless
 * it was changed since. `invalid` where one did not move it last, `conflict` where its first remark was changed since.
 */
export async function moveBack(actor: Actor, given: input.MoveBack): Promise<void> {
  const { id, version } = input.moveBack.parse(given)
  const byId = selfOf(actor)
  await inTransaction(async (tx) => {
    const { first } = await threadOf(tx, actor, id)
    const last = (await before(tx, [{ id, version }])).get(id)
    const along = last?.before.replies
    if (last?.byId !== byId || !along)
      throw new AppError(
        "invalid",
        "Somebody changed this thread since you moved it. Look at it, then move it again.",
      )
    const to = circleBefore(last.before)
    allow(canWriteFor(actor, first.debateId, to), CLOSED)
    // Also those that went out of one's sight: they are for those again for whom they were written.
    const replies = await tx.annotation.findMany({ where: { rootId: id, id: { in: Object.keys(along) } } })
    const still = replies.filter((reply) => reply.version === along[reply.id])
    const were = await before(tx, still)
    const steps = still.map((row) => ({ row, to: circleBefore(were.get(row.id)!.before) }))
    await writeMove(tx, actor, version, [{ row: first, to }, ...steps])
  })
}

// A thread by its first remark, as far as this actor may see it.
async function threadOf(
  tx: Db,
  actor: Actor,
  id: string,
): Promise<{ first: Annotation; replies: Annotation[] }> {
  const inThread = { OR: [{ id }, { rootId: id }] }
  const rows = await tx.annotation.findMany({
    where: { AND: [inThread, visibleAnnotations(actor)] },
    orderBy: { id: "asc" },
  })
  const first = rows.find((row) => row.id === id)
  if (!first) throw notFound("remark")
  if (first.parentId) throw new AppError("invalid", "A reply goes with its thread.", "id")
  return { first, replies: rows.filter((row) => row !== first) }
}

async function checkBelong(tx: Db, { seminarId }: Audience, going: readonly Annotation[]): Promise<void> {
  const authors = [...new Set(going.map(({ authorId }) => authorId))]
  const where = { seminarId: seminarId ?? "", userId: { in: authors }, leftAt: null }
  allow((await tx.member.count({ where })) === authors.length, NOT_THERE)
}

// What was kept of remarks by the write that made these versions of them, and by whom.
async function before(tx: Db, made: readonly { id: string; version: number }[]) {
  const rows = await tx.revision.findMany({
    where: {
      subjectKind: "annotation",
      OR: made.map(({ id, version }) => ({ subjectId: id, version: version - 1 })),
    },
    select: { subjectId: true, byId: true, before: true },
  })
  return new Map(rows.map(({ subjectId, byId, before }) => [subjectId, { byId, before: before as Before }]))
}
