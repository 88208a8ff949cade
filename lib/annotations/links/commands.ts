import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { AppError, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import type { PassageLinkKind } from "@/lib/generated/prisma/enums"
import { newId } from "@/lib/ids"
import { passageOfSelection } from "@/lib/sources/passages/commands"
import { addRemark } from "../commands"
import { ownRow, standing, subject } from "../own"
import { wordsOf } from "./ends"
import * as input from "./schema"

const MOST = 20
const SAME = "These are the same words. Select others to link them to."
const ANOTHER = "These words are of another debate. Select words of a source of this one."
const NO_WORDS = "This remark is not about words of a text, so nothing can be linked to it."
const FULL = `At most ${MOST} links begin at one remark. Remove one, or write another remark.`

type Own = Awaited<ReturnType<typeof ownRow>>
type To = { passageId: string; debateId: string }

/**
 * Links words to others, of the same or another source of the debate, by a remark on the first: one transaction, one event.
 * Who may read the remark sees the link. The same key makes one remark and one link. Returns the remark.
 */
export async function linkPassages(
  actor: Actor,
  given: input.LinkPassages,
): Promise<{ id: string; debateId: string }> {
  const { from, to, kind, body, clientKey, audience } = input.linkPassages.parse(given)
  selfOf(actor)
  return inTransaction(async (tx) => {
    const far = await passageOfSelection(actor, await wordsOf(tx, actor, to))
    const target = { words: await wordsOf(tx, actor, from) }
    const said = { clientKey, target, audience, body, kind: body ? "COMMENT" : "HIGHLIGHT" } as const
    const remark = await addRemark(actor, said)
    const began = await tx.passageLink.count({ where: { annotationId: remark.id } })
    if (began === 0) await put(tx, actor, await ownRow(tx, actor, remark.id), far, kind)
    return remark
  })
}

/** Adds a link to one's own remark on words. The same once more changes nothing. Returns the link's id. */
export async function addLink(actor: Actor, given: input.AddLink): Promise<string> {
  const { id, to, kind } = input.addLink.parse(given)
  return inTransaction(async (tx) => {
    const row = await ownRow(tx, actor, id)
    standing(actor, row)
    const far = await passageOfSelection(actor, await wordsOf(tx, actor, to))
    const { link, fresh } = await put(tx, actor, row, far, kind)
    if (fresh) await record(tx, actor, "annotation.link-added", subject(row), { link })
    return link
  })
}

/** Takes a link of one's own remark away; it can be brought back. */
export async function removeLink(actor: Actor, given: input.Link): Promise<void> {
  const { id } = input.link.parse(given)
  await turn(actor, id, { deletedAt: new Date(), deletedById: selfOf(actor) }, "annotation.link-removed")
}

/** Brings a removed link of one's own remark back. */
export async function restoreLink(actor: Actor, given: input.Link): Promise<void> {
  const { id } = input.link.parse(given)
  await turn(actor, id, { deletedAt: null, deletedById: null }, "annotation.link-restored")
}

/** Writes a link that begins at a remark, or brings it back where it was removed. `fresh`: it did not stand before. */
async function put(tx: Db, actor: Actor, row: Own, to: To, kind: PassageLinkKind) {
  const { id: annotationId, debateId, passageId } = row
  if (!passageId) throw new AppError("invalid", NO_WORDS)
  if (to.debateId !== debateId) throw new AppError("invalid", ANOTHER, "to")
  if (to.passageId === passageId) throw new AppError("invalid", SAME, "to")
  const links = await tx.passageLink.findMany({ where: { annotationId } })
  const known = links.find((link) => link.toId === to.passageId && link.kind === kind)
  if (known && !known.deletedAt) return { link: known.id, fresh: false }
  if (links.filter(({ deletedAt }) => !deletedAt).length >= MOST) throw new AppError("invalid", FULL)
  if (known) {
    await tx.passageLink.update({ where: { id: known.id }, data: { deletedAt: null, deletedById: null } })
    return { link: known.id, fresh: true }
  }
  const link = { id: newId(), debateId, annotationId, toId: to.passageId, kind, createdById: actor.userId }
  const { count } = await tx.passageLink.createMany({ data: [link], skipDuplicates: true })
  if (count > 0) return { link: link.id, fresh: true }
  // Another sending of the same has just written it.
  const key = { annotationId_toId_kind: { annotationId, toId: to.passageId, kind } }
  return { link: (await tx.passageLink.findUniqueOrThrow({ where: key })).id, fresh: false }
}

type Gone = { deletedAt: Date | null; deletedById: string | null }

async function turn(actor: Actor, id: string, values: Gone, verb: string): Promise<void> {
  const authorId = selfOf(actor)
  await inTransaction(async (tx) => {
    const link = await tx.passageLink.findFirst({
      where: { id, annotationId: { not: null }, OR: [{ deletedAt: null }, { annotation: { authorId } }] },
    })
    if (!link) throw notFound("link")
    const row = await ownRow(tx, actor, link.annotationId!)
    standing(actor, row, false)
    // Two who do the same at once write one event.
    const where = { id, deletedAt: values.deletedAt ? null : { not: null } }
    const { count } = await tx.passageLink.updateMany({ where, data: values })
    if (count > 0) await record(tx, actor, verb, subject(row), { link: id })
  })
}
