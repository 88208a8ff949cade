import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { canReadDebate } from "@/lib/debates/policy"
import { AppError, allow, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import type { Prisma } from "@/lib/generated/prisma/client"
import { newId } from "@/lib/ids"
import { refusals } from "@/lib/refusals"
import { membershipIn } from "@/lib/seminars/policy"
import { foldForSearch } from "@/lib/text/fold"
import { coin } from "./coining"
import { canKeepTags, type Vocabulary, visibleTags } from "./policy"
import * as input from "./schema"

const KEPT =
  "Curators keep the words of a debate, and those who lead a seminar its words, until it is archived."
const STALE = "Someone else has changed this tag meanwhile. Look, then try again."
const HERE = "This word is in the vocabulary already."
const REMOVED = "This word was taken out of the vocabulary. Bring it back below."
const OF_THE_DEBATE = "The debate has this word already, and so does your seminar."

const subjectOf = ({ id, debateId, seminarId }: Vocabulary & { id: string }) => ({
  kind: "tag",
  id,
  debateId,
  seminarId,
})

// What one may not see does not exist; what one sees and does not keep is refused.
async function keptTag(tx: Db, actor: Actor, id: string) {
  await tx.$executeRaw`SELECT 1 FROM "Tag" WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.tag.findUnique({ where: { id }, include: { debate: true } })
  if (row && canReadDebate(actor, row.debate) && canKeepTags(actor, row)) return row
  const sees = await tx.tag.count({ where: { AND: [{ id }, visibleTags(actor)] } })
  if (sees === 0) throw notFound("tag")
  throw new AppError("forbidden", KEPT)
}

type Kept = Awaited<ReturnType<typeof keptTag>>

// Keeps what a tag was, writes what it becomes, and the event.
async function rewrite(
  tx: Db,
  actor: Actor,
  row: Kept,
  verb: string,
  values: Prisma.TagUncheckedUpdateInput,
) {
  const { id, version, debate: _, ...was } = row
  const at = { id: newId(), subjectKind: "tag", subjectId: id, version, byId: actor.userId }
  await tx.revision.create({ data: { ...at, before: JSON.parse(JSON.stringify(was)) } })
  const kept = row.keptAt ? {} : { keptAt: new Date(), keptById: actor.userId }
  const data = { ...kept, ...values, version: version + 1 }
  await refusals(tx.tag.update({ where: { id }, data, select: { id: true } }))
  await record(tx, actor, verb, subjectOf(row), { version: version + 1 })
}

function current(row: Kept, version: number): void {
  if (row.deletedAt || row.version !== version) throw new AppError("conflict", STALE)
}

const gone = (actor: Actor) => ({ deletedAt: new Date(), deletedById: actor.userId })

/** Adds a word to a debate's own vocabulary, or to a seminar's. Returns the tag's id. One that is there already is `conflict`. */
export async function addTag(actor: Actor, given: input.AddTag): Promise<string> {
  const { debateId, seminarId, name } = input.addTag.parse(given)
  return inTransaction(async (tx) => {
    const debate = await tx.debate.findUnique({ where: { id: debateId } })
    if (!debate || !canReadDebate(actor, debate)) throw notFound("debate")
    if (seminarId && membershipIn(actor, seminarId)?.debateId !== debateId) throw notFound("seminar")
    const of = { debateId, seminarId }
    allow(canKeepTags(actor, of), KEPT)
    const own = {
      debateId,
      seminarId: null,
      folded: foldForSearch(name),
      mergedIntoId: null,
      deletedAt: null,
    }
    if (seminarId && (await tx.tag.count({ where: own })) > 0)
      throw new AppError("conflict", OF_THE_DEBATE, "name")
    const made = await coin(tx, actor, of, name)
    if (!made.fresh) throw new AppError("conflict", made.deletedAt ? REMOVED : HERE, "name")
    await record(tx, actor, "tag.added", subjectOf({ id: made.id, ...of }))
    return made.id
  })
}

/** Gives a tag another name; its address and its uses stay. A stale version, or a word that is there already, is `conflict`. */
export async function renameTag(actor: Actor, given: input.RenameTag): Promise<void> {
  const { id, version, name } = input.renameTag.parse(given)
  await inTransaction(async (tx) => {
    const row = await keptTag(tx, actor, id)
    current(row, version)
    const folded = foldForSearch(name)
    const { debateId, seminarId } = row
    const other = await tx.tag.findFirst({
      where: { debateId, seminarId, folded, mergedIntoId: null, id: { not: id } },
    })
    if (other?.deletedAt) throw new AppError("conflict", REMOVED, "name")
    if (other) throw new AppError("conflict", `${HERE} Merge the two instead.`, "name")
    await rewrite(tx, actor, row, "tag.renamed", { name, folded })
  })
}

/** Merges a tag into another of its vocabulary: what bore the one counts as bearing the other, and its name leads there. */
export async function mergeTag(actor: Actor, given: input.MergeTag): Promise<void> {
  const { id, version, into } = input.mergeTag.parse(given)
  if (id === into) throw new AppError("invalid", "Choose another tag to merge it into.", "into")
  await inTransaction(async (tx) => {
    // In one order, so that two who merge the same pair do not wait for each other.
    const both = new Map<string, Kept>()
    for (const each of [id, into].sort()) both.set(each, await keptTag(tx, actor, each))
    const [row, target] = [both.get(id)!, both.get(into)!]
    current(row, version)
    if (row.debateId !== target.debateId || row.seminarId !== target.seminarId)
      throw new AppError("invalid", "Only tags of one vocabulary are merged.", "into")
    if (target.deletedAt) throw new AppError("conflict", STALE, "into")
    await tx.tag.updateMany({ where: { mergedIntoId: id }, data: { mergedIntoId: into } })
    await rewrite(tx, actor, row, "tag.merged", { ...gone(actor), mergedIntoId: into })
  })
}

/** Takes a tag out of its vocabulary: it stands on no remark any more, until it is brought back. */
export async function removeTag(actor: Actor, given: input.RemoveTag): Promise<void> {
  const { id, version } = input.removeTag.parse(given)
  await inTransaction(async (tx) => {
    const row = await keptTag(tx, actor, id)
    if (row.deletedAt) return
    current(row, version)
    await rewrite(tx, actor, row, "tag.removed", gone(actor))
  })
}

/** Brings a tag back that was taken out or merged into another, with its own uses. */
export async function restoreTag(actor: Actor, given: input.RestoreTag): Promise<void> {
  const { id } = input.restoreTag.parse(given)
  await inTransaction(async (tx) => {
    const row = await keptTag(tx, actor, id)
    if (!row.deletedAt) return
    const back = { deletedAt: null, deletedById: null, mergedIntoId: null }
    await rewrite(tx, actor, row, "tag.restored", back)
  })
}

/** Lets the members of a seminar add words of their own to its vocabulary, or no longer; what stands so already stays. */
export async function allowFreeTags(actor: Actor, given: input.AllowFreeTags): Promise<void> {
  const { seminarId, allowed } = input.allowFreeTags.parse(given)
  await inTransaction(async (tx) => {
    const debateId = membershipIn(actor, seminarId)?.debateId
    if (!debateId) throw notFound("seminar")
    allow(canKeepTags(actor, { debateId, seminarId }), KEPT)
    const { count } = await tx.seminar.updateMany({
      where: { id: seminarId, freeTagsAt: allowed ? null : { not: null } },
      data: allowed
        ? { freeTagsAt: new Date(), freeTagsById: actor.userId }
        : { freeTagsAt: null, freeTagsById: null },
    })
    const verb = allowed ? "seminar.free-tags-allowed" : "seminar.free-tags-ended"
    if (count > 0) await record(tx, actor, verb, { kind: "seminar", id: seminarId, debateId, seminarId })
  })
}
