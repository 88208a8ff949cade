import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { db, inOneStatement, inTransaction } from "@/lib/db"
import { AppError } from "@/lib/errors"
import { record } from "@/lib/events"
import type { Prisma } from "@/lib/generated/prisma/client"
import { newId } from "@/lib/ids"
import { membershipIn } from "@/lib/seminars/policy"
import type { Body } from "./body/schema"
import { textOf } from "./body/text"
import { checkMentions } from "./mentions"
import { change, ownRow, standing, subject } from "./own"
import { writeRemark } from "./said"
import * as input from "./schema"
import { allowAudience, checkPartner, unlockBy, unlocksFor, written } from "./speaking"
import { chosenTags } from "./tags/chosen"
import { retag } from "./tags/retag"
import { aimAt } from "./target"

const NO_WORDS: Body = { type: "doc", content: [{ type: "paragraph" }] }

/**
 * Says something about a question, claim, piece of evidence, relation, selected words, or another remark. The same key
 * of the same author makes one remark: a repetition returns the first.
 */
export async function addRemark(
  actor: Actor,
  given: input.AddRemark,
): Promise<{ id: string; debateId: string }> {
  const { clientKey, target, audience, kind, body, tags = [] } = input.addRemark.parse(given)
  const authorId = selfOf(actor)
  if (!body && !(kind === "HIGHLIGHT" && "words" in target))
    throw new AppError("invalid", "Write something first.", "body")
  const said = async () => {
    const aim = await aimAt(db(), actor, target)
    const { debateId } = aim
    const to = written(actor, audience)
    allowAudience(actor, debateId, to, aim.parent)
    await checkPartner(db(), actor, to, aim.parent)
    const mentioned = await checkMentions(db(), actor, { debateId, ...to }, body)
    const tagIds = await chosenTags(db(), actor, debateId, to, tags)
    const memberId = membershipIn(actor, to.seminarId)?.memberId ?? null
    const words = { body: body ?? NO_WORDS, bodyText: body ? textOf(body) : "" }
    const row = { id: newId(), ...aim, ...to, ...words, authorId, memberId, clientKey, kind }
    const unlocks = await unlocksFor(db(), actor, to, aim.unlockScope)
    const fresh = await inOneStatement((tx) => writeRemark(tx, actor, row, mentioned, unlocks, tagIds))
    return fresh ? { id: row.id, debateId } : known(authorId, clientKey)
  }
  // Selected words become a passage first, and a new word a tag: all or nothing.
  return "words" in target || tags.length > 0 ? inTransaction(said) : said()
}

async function known(authorId: string, clientKey: string) {
  const where = { authorId_clientKey: { authorId, clientKey } }
  return db().annotation.findUniqueOrThrow({ where, select: { id: true, debateId: true } })
}

/** Changes the words of one's own remark; a version that is not the present one is `conflict`. */
export async function editRemark(actor: Actor, given: input.EditRemark): Promise<void> {
  const { id, version, body, kind, tags } = input.editRemark.parse(given)
  await inTransaction(async (tx) => {
    const row = await ownRow(tx, actor, id)
    standing(actor, row)
    const mentioned = await checkMentions(tx, actor, row, body)
    const values = { body: body as Prisma.InputJsonValue, bodyText: textOf(body), kind, editedAt: new Date() }
    const besides = tags && { tags: await retag(tx, actor, row, tags) }
    await change(tx, actor, row, version, "annotation.edited", values, besides)
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
    const to = written(actor, audience)
    allowAudience(actor, row.debateId, to, row.parent)
    await checkPartner(tx, actor, to, row.parent)
    const memberId = membershipIn(actor, to.seminarId)?.memberId ?? null
    await change(tx, actor, row, version, "annotation.audience-changed", { ...to, memberId })
    // Who heard it in the seminar it has left must learn that it is gone.
    if (row.seminarId && row.seminarId !== to.seminarId)
      await record(tx, actor, "annotation.arrived", subject({ ...row, seminarId: to.seminarId }))
    await unlockBy(tx, actor, to, row.unlockScope)
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
