import { z } from "zod"
import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { curatedRow } from "@/lib/debates/curated"
import { record } from "@/lib/events"
import { parseLocator } from "@/lib/sources/passages/locator"
import { excerpts } from "@/lib/text/excerpts"
import { type Draft, draftOf, isSame } from "../draft"
import type { Place } from "../outcome"
import { holdEditions, newestEdition, writeAnchors, writeEdition } from "../rows"
import { anchorUnplaced } from "../unplaced"

type SourceRow = { id: string; debateId: string }

/**
 * Builds the excerpts edition of a source from the passages that claims, links and facts use, and finds passages that
 * are new in the full text. What stands already is not written again. Returns whether anything was written.
 */
export async function rebuildExcerpts(actor: Actor, sourceId: string): Promise<boolean> {
  const id = z.uuid().parse(sourceId)
  return inTransaction(async (tx) => {
    const source = await curatedRow(tx, actor, "source", { id, version: 0 })
    if (source.deletedAt) return false
    const used = await passagesInUse(tx, id)
    const before = await newestEdition(tx, id, "EXCERPTS")
    const located = used.map(({ locator, ...passage }) => ({
      ...passage,
      ...(locator && parseLocator(locator)),
    }))
    const built = excerpts(located)
    const draft = draftOf(built, built.paragraphs)
    const stands = before ? isSame(before, draft) : used.length === 0
    const edition = stands ? before?.id : await anotherEdition(tx, actor, source, draft, used.length, before)
    const places = new Map<string, Place>()
    for (const [passage, place] of built.places) {
      places.set(passage, { state: "KEPT", ...place, method: "excerpt", score: 1 })
    }
    const anchored = edition ? await writeAnchors(tx, actor, source, edition, places) : 0
    if (!stands) await anchorUnplaced(tx, actor, source, "EXCERPTS")
    const found = await anchorUnplaced(tx, actor, source, "FULL")
    const changed = !stands || anchored + found > 0
    if (changed) await record(tx, actor, "source.excerpts-rebuilt", { kind: "source", ...source })
    return changed
  })
}

// Excerpts are never taken back: the anchors in those before have had their time.
async function anotherEdition(
  tx: Db,
  actor: Actor,
  source: SourceRow,
  draft: Draft,
  passages: number,
  before: { id: string } | null,
) {
  await holdEditions(tx, source.id)
  const importRecord = { from: "quotations", passages }
  const values = { kind: "EXCERPTS" as const, draft, importRecord, before, readyAt: new Date() }
  const { id } = await writeEdition(tx, actor, source, values)
  if (before) {
    const current = { editionId: before.id, supersededAt: null }
    await tx.anchor.updateMany({ where: current, data: { supersededAt: new Date() } })
  }
  return id
}

/** Passages of evidence and facts that are in sight, in the order of their making. */
async function passagesInUse(tx: Db, sourceId: string) {
  const live = { deletedAt: null }
  const evidence = { ...live, OR: [{ claim: live }, { relation: live }] }
  return tx.passage.findMany({
    where: {
      sourceId,
      OR: [{ evidence: { some: evidence } }, { factVersions: { some: { dispute: live } } }],
    },
    orderBy: { id: "asc" },
    select: { id: true, exact: true, locator: true },
  })
}
