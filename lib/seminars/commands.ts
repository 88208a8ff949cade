import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { AppError } from "@/lib/errors"
import { record } from "@/lib/events"
import type { Prisma, Seminar } from "@/lib/generated/prisma/client"
import { newId } from "@/lib/ids"
import { directedSeminar } from "./directed"
import * as input from "./schema"

// Keeps what the seminar was, raises its version, and says what happened.
async function rewrite(tx: Db, actor: Actor, row: Seminar, data: Prisma.SeminarUpdateInput, verb: string) {
  const { id, debateId, version, joinHash: _, ...kept } = row
  const revision = { id: newId(), subjectKind: "seminar", subjectId: id, version, byId: actor.userId }
  await tx.revision.create({ data: { ...revision, before: JSON.parse(JSON.stringify(kept)) } })
  const raised = { updatedById: actor.userId, version: version + 1 }
  await tx.seminar.update({ where: { id }, data: { ...data, ...raised }, select: { id: true } })
  const subject = { kind: "seminar", id, debateId, seminarId: id }
  await record(tx, actor, verb, subject, { version: version + 1 })
}

/** Changes the name of a seminar, or when others' remarks are shown in it. Its address stays. A stale version is `conflict`. */
export async function changeSeminar(actor: Actor, given: input.ChangeSeminar): Promise<void> {
  const { id, version, ...values } = input.changeSeminar.parse(given)
  await inTransaction(async (tx) => {
    const seminar = await directedSeminar(tx, actor, id)
    if (seminar.version !== version) {
      throw new AppError(
        "conflict",
        "Someone else has changed this seminar meanwhile. Look, then save again.",
      )
    }
    await rewrite(tx, actor, seminar, values, "seminar.changed")
  })
}

/** Archives a seminar: its members read on, and nobody writes or joins. */
export async function archiveSeminar(actor: Actor, given: input.TheSeminar): Promise<void> {
  const { id } = input.theSeminar.parse(given)
  await inTransaction(async (tx) => {
    const seminar = await directedSeminar(tx, actor, id)
    if (seminar.archivedAt) throw new AppError("conflict", "This seminar is archived already.")
    const archived = { archivedAt: new Date(), archivedById: actor.userId }
    await rewrite(tx, actor, seminar, archived, "seminar.archived")
  })
}

/** Brings an archived seminar back: its members write again. */
export async function bringBackSeminar(actor: Actor, given: input.TheSeminar): Promise<void> {
  const { id } = input.theSeminar.parse(given)
  await inTransaction(async (tx) => {
    const seminar = await directedSeminar(tx, actor, id)
    if (!seminar.archivedAt) throw new AppError("conflict", "This seminar is not archived.")
    await rewrite(tx, actor, seminar, { archivedAt: null, archivedById: null }, "seminar.brought-back")
  })
}
