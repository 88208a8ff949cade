import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { placesOf } from "./anchoring"
import { editionOf, newestEdition, writeAnchors } from "./rows"

type SourceRow = { id: string; debateId: string }

/** Finds in the newest edition of a kind the passages that have no place in it yet: those kept since, and, in excerpts,
 * those that only readers speak of. Returns how many there were. */
export async function anchorUnplaced(
  tx: Db,
  actor: Pick<Actor, "userId">,
  source: SourceRow,
  kind: "EXCERPTS" | "FULL",
): Promise<number> {
  const newest = await newestEdition(tx, source.id, kind)
  if (!newest) return 0
  const unplaced = { anchors: { none: { editionId: newest.id, supersededAt: null } } }
  const passages = await tx.passage.findMany({ where: { sourceId: source.id, ...unplaced } })
  if (passages.length === 0) return 0
  const target = { edition: await editionOf(tx, newest), blocks: newest.blocks }
  return writeAnchors(tx, actor, source, newest.id, placesOf(target, passages))
}
