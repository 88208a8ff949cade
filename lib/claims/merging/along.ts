import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { readAsOne } from "@/lib/debates/into"
import { AppError } from "@/lib/errors"
import { changeRow } from "@/lib/rows"

type Chosen = { from: string; to: string; evidence: string[]; relations: string[] }

/** Lets passages and links of a claim, or of those that are read as it, bear on another claim instead. Throws `invalid` for one that
 * is not the claim's. */
export async function goAlong(tx: Db, actor: Actor, { from, to, ...chosen }: Chosen): Promise<void> {
  const claims = await readAsOne(tx, "claim", from)
  const live = { deletedAt: null }
  const evidence = await tx.evidence.findMany({
    where: { ...live, id: { in: chosen.evidence }, claimId: { in: claims } },
    orderBy: { order: "asc" },
  })
  const ends = { OR: [{ fromId: { in: claims } }, { toId: { in: claims } }] }
  const relations = await tx.relation.findMany({
    where: { ...live, id: { in: chosen.relations }, ...ends },
    orderBy: { order: "asc" },
  })
  if (evidence.length < new Set(chosen.evidence).size)
    throw new AppError("invalid", "One of these passages is no longer the claim's.", "evidence")
  if (relations.length < new Set(chosen.relations).size)
    throw new AppError("invalid", "One of these links is no longer the claim's.", "relations")
  for (const [order, row] of evidence.entries())
    await changeRow(tx, actor, "evidence", row, { claimId: to, order })
  for (const row of relations) {
    const end = claims.includes(row.fromId) ? { fromId: to } : { toId: to }
    await changeRow(tx, actor, "relation", row, end)
  }
}
