import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { removeCurated, restoreCurated } from "@/lib/debates/commands"
import type { CuratedKind } from "@/lib/rows"
import { rebuildExcerpts } from "@/lib/sources/editions/excerpts/commands"

type Known = { id: string; version: number }

// Whose words a row shows. Only these kinds change what an excerpts edition holds.
async function sourcesShownBy(tx: Db, kind: CuratedKind, id: string): Promise<string[]> {
  const live = { deletedAt: null }
  const evidence = {
    evidence: { id },
    claim: { claimId: id, ...live },
    relation: { relationId: id, ...live },
  }[kind as string]
  const passage = evidence
    ? { evidence: { some: evidence } }
    : kind === "factDispute"
      ? { factVersions: { some: { disputeId: id } } }
      : null
  if (!passage) return []
  const sources = await tx.source.findMany({
    where: { deletedAt: null, passages: { some: passage } },
    select: { id: true },
  })
  return sources.map((source) => source.id)
}

async function withExcerpts(actor: Actor, kind: CuratedKind, id: string, write: () => Promise<void>) {
  await inTransaction(async (tx) => {
    await write()
    for (const source of await sourcesShownBy(tx, kind, id)) await rebuildExcerpts(actor, source)
  }, 30)
}

/** Removes a curated row from sight; the excerpts of sources no longer hold words that only it showed. */
export async function removeShown(actor: Actor, kind: CuratedKind, known: Known): Promise<void> {
  await withExcerpts(actor, kind, known.id, () => removeCurated(actor, kind, known))
}

/** Brings a removed row back, with the words that it shows. */
export async function restoreShown(actor: Actor, kind: CuratedKind, known: Known): Promise<void> {
  await withExcerpts(actor, kind, known.id, () => restoreCurated(actor, kind, known))
}
