import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import type { Audience } from "../policy"
import { chosenTags } from "./chosen"
import { tagRows, tagsOf } from "./view"

/**
 * Gives a remark these tags in the place of those that stand on it for its author; what it bears besides is kept. Returns
 * the names of those that stood.
 */
export async function retag(
  tx: Db,
  actor: Actor,
  remark: Audience & { id: string; debateId: string },
  words: readonly string[],
): Promise<string[]> {
  const { id: annotationId, debateId } = remark
  const uses = await tx.annotationTag.findMany({
    where: { annotationId },
    select: { tagId: true, ...tagRows.select },
  })
  const stood = uses.filter(({ tag }) => tagsOf(actor, { ...remark, tags: [{ tag }] }).length > 0)
  const wanted = await chosenTags(tx, actor, debateId, remark, words)
  const meant = ({ tag }: (typeof stood)[number]) => (tag.mergedInto ?? tag).id
  const dropped = stood.filter((use) => !wanted.includes(meant(use))).map(({ tagId }) => tagId)
  if (dropped.length > 0)
    await tx.annotationTag.deleteMany({ where: { annotationId, tagId: { in: dropped } } })
  const known = new Set(stood.map(meant))
  const added = wanted.filter((tagId) => !known.has(tagId))
  const data = added.map((tagId) => ({ debateId, annotationId, tagId }))
  await tx.annotationTag.createMany({ data, skipDuplicates: true })
  return tagsOf(actor, { ...remark, tags: stood }).map(({ name }) => name)
}
