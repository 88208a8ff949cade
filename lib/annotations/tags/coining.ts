import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { AppError } from "@/lib/errors"
import { newId } from "@/lib/ids"
import { foldForSearch } from "@/lib/text/fold"
import { canKeepTags, type Vocabulary } from "./policy"
import { slugOf } from "./slug"

const MOST_WORDS = 1000
const FULL = "This vocabulary has a thousand words. Merge some, or choose one of them."

/**
 * Puts a word into a vocabulary and returns its id, or that of the row which has the word there, standing or removed;
 * `fresh`: it was not there. Of two who add it at one moment, the index lets one; the other looks again.
 */
export async function coin(tx: Db, actor: Actor, of: Vocabulary, name: string) {
  const folded = foldForSearch(name)
  for (;;) {
    const where = { ...of, folded, mergedIntoId: null }
    const known = await tx.tag.findFirst({ where, select: { id: true, slug: true, deletedAt: true } })
    if (known) return { ...known, fresh: false }
    const rows = await tx.tag.findMany({ where: of, select: { slug: true } })
    if (rows.length >= MOST_WORDS) throw new AppError("invalid", FULL, "name")
    const slug = slugOf(folded, new Set(rows.map((row) => row.slug)))
    const kept = canKeepTags(actor, of) ? { keptAt: new Date(), keptById: actor.userId } : {}
    const data = { id: newId(), ...of, slug, name, folded, byId: actor.userId, ...kept }
    const { count } = await tx.tag.createMany({ data: [data], skipDuplicates: true })
    if (count > 0) return { id: data.id, slug, deletedAt: null, fresh: true }
  }
}
