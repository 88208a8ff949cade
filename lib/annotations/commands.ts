import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { AppError } from "@/lib/errors"
import { record } from "@/lib/events"
import type { Prisma } from "@/lib/generated/prisma/client"
import { newId } from "@/lib/ids"
import { membershipIn } from "@/lib/seminars/policy"
import { textOf } from "./body/text"
import { checkMentions } from "./mentions"
import { change, ownRow, standing, subject } from "./own"
import type { Audience } from "./policy"
import * as input from "./schema"
import { allowAudience, unlock, written } from "./speaking"
import { type Aim, aimAt } from "./target"

const NO_WORDS = { type: "doc", content: [{ type: "paragraph" }] }

/**
 * Says something about a question, claim, piece of evidence, relation, selected words, or another remark. The same key
 * of the same author makes one remark: a repetition returns the first.
 */
export async function addRemark(
  actor: Actor,
  given: input.AddRemark,
): Promise<{ id: string; debateId: string }> {
  const { clientKey, target, audience, kind, body } = input.addRemark.parse(given)
  const authorId = selfOf(actor)
  if (!body && !(kind === "HIGHLIGHT" && "words" in target))
    throw new AppError("invalid", "Write something first.", "body")
  return inTransaction(async (tx) => {
    const aim = await aimAt(tx, actor, target)
    const { debateId } = aim
    const to = written(audience)
    allowAudience(actor, debateId, to, aim.parent)
    const mentioned = await checkMentions(tx, actor, debateId, body)
    const row = { id: newId(), debateId, authorId, clientKey, kind, ...to, ...columnsOf(actor, aim, to) }
    const words = { body: (body ?? NO_WORDS) as Prisma.InputJsonValue, bodyText: body ? textOf(body) : "" }
    const { count } = await tx.annotation.createMany({ data: [{ ...row, ...words }], skipDuplicates: true })
    if (count === 0) return known(tx, authorId, clientKey)
    if (mentioned.length > 0)
      await tx.mention.createMany({ data: mentioned.map((userId) => ({ annotationId: row.id, userId })) })
    await unlock(tx, actor, to, aim.unlockScope)
    await record(tx, actor, "annotation.added", subject(row))
    return { id: row.id, debateId }
  })
}

function columnsOf(actor: Actor, { columns, rootId, unlockScope }: Aim, to: Audience) {
  const memberId = membershipIn(actor, to.seminarId)?.memberId ?? null
  return { ...columns, rootId, memberId, unlockScope }
}

async function known(tx: Db, authorId: string, clientKey: string) {
  const select = { id: true, debateId: true } as const
  return tx.annotation.findUniqueOrThrow({ where: { authorId_clientKey: { authorId, clientKey } }, select })
}

/** Changes the words of one's own remark; a version that is not the present one is `conflict`. */
export async function editRemark(actor: Actor, given: input.EditRemark): Promise<void> {
  const { id, version, body, kind } = input.editRemark.parse(given)
  await inTransaction(async (tx) => {
    const row = await ownRow(tx, actor, id)
    standing(actor, row)
    const mentioned = await checkMentions(tx, actor, row.debateId, body)
    const values = { body: body as Prisma.InputJsonValue, bodyText: textOf(body), kind, editedAt: new Date() }
    await change(tx, actor, row, version, "annotation.edited", values)
    await tx.mention.deleteMany({ where: { annotationId: id, userId: { notIn: mentioned } } })
    const data = mentioned.map((userId) => ({ annotationId: id, userId }))
    await tx.mention.createMany({ data, skipDuplicates: true })
  })
}

/** Lets others, or fewer, read one's own remark. */
export async function changeAudience(actor: Actor, given: input.ChangeAudience): Promise<void> {
  const { id, version, audience } = input.changeAudience.parse(given)
  await inTransaction(async (tx) => {
    const row = await ownRow(tx, actor, id)
    standing(actor, row, false)
    const to = written(audience)
    allowAudience(actor, row.debateId, to, row.parent)
    const memberId = membershipIn(actor, to.seminarId)?.memberId ?? null
    await change(tx, actor, row, version, "annotation.audience-changed", { ...to, memberId })
    // Who heard it in the seminar it has left must learn that it is gone.
    if (row.seminarId && row.seminarId !== to.seminarId)
      await record(tx, actor, "annotation.arrived", subject({ ...row, seminarId: to.seminarId }))
    await unlock(tx, actor, to, row.unlockScope)
  })
}

/** Takes one's own remark away; it can be brought back. Replies stay. */
export async function removeRemark(actor: Actor, given: input.RemoveRemark): Promise<void> {
  const { id, version } = input.removeRemark.parse(given)
  await inTransaction(async (tx) => {
    const row = await ownRow(tx, actor, id)
    if (row.deletedAt) return
    const gone = { deletedAt: new Date(), deletedById: actor.userId }
    await change(tx, actor, row, version, "annotation.removed", gone)
  })
}

/** Brings one's own removed remark back, as it was. */
export async function restoreRemark(actor: Actor, given: input.RestoreRemark): Promise<void> {
  const { id } = input.restoreRemark.parse(given)
  await inTransaction(async (tx) => {
    const row = await ownRow(tx, actor, id)
    if (!row.deletedAt) return
    if (row.deletedById !== actor.userId)
      throw new AppError("forbidden", "Only whoever removed it brings it back.")
    await change(tx, actor, row, row.version, "annotation.restored", { deletedAt: null, deletedById: null })
  })
}
