import { z } from "zod"
import type { Actor } from "@/lib/actor"
import { type Db, inTransaction, touch } from "@/lib/db"
import { curatedRow } from "@/lib/debates/curated"
import { AppError, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { enqueue } from "@/lib/jobs"
import { runKey } from "../job"
import { holdEditions } from "../rows"
import { anchorUnplaced } from "../unplaced"

const named = z.strictObject({ editionId: z.uuid() })

type Given = z.input<typeof named>

const ALREADY = "Somebody has done this meanwhile. Look at the list again."

/**
 * Takes an edition back: the one before it stands again with its passages where they were, and those kept since are found
 * in it. Its words, and what was decided in it, are kept. Also stops looking for the passages of one that is not ready.
 */
export async function undoEdition(actor: Actor, given: Given): Promise<void> {
  const { editionId } = named.parse(given)
  await inTransaction(async (tx) => {
    const { source, edition } = await curatedEdition(tx, actor, editionId)
    const [at, by] = [new Date(), actor.userId]
    const { count } = await tx.edition.updateMany({
      where: { id: editionId, withdrawnAt: null },
      data: { withdrawnAt: at, withdrawnById: by },
    })
    if (count === 0) throw new AppError("conflict", ALREADY)
    const runs = { where: { editionId, undoneAt: null }, data: { undoneAt: at, undoneById: by } }
    await tx.anchorRun.updateMany(runs)
    await stand(tx, actor, source, "source.text-withdrawn", edition)
  }, 60)
}

/** Brings back an edition that was taken back; one whose passages had not all been found is searched on first. */
export async function bringBackEdition(actor: Actor, given: Given): Promise<void> {
  const { editionId } = named.parse(given)
  await inTransaction(async (tx) => {
    const { source, edition } = await curatedEdition(tx, actor, editionId)
    const { count } = await tx.edition.updateMany({
      where: { id: editionId, withdrawnAt: { not: null } },
      data: { withdrawnAt: null, withdrawnById: null },
    })
    if (count === 0) throw new AppError("conflict", ALREADY)
    await tx.anchorRun.updateMany({ where: { editionId }, data: { undoneAt: null, undoneById: null } })
    const unfinished = await tx.anchorRun.findFirst({ where: { editionId, doneAt: null } })
    if (unfinished) await search(tx, unfinished.id)
    await stand(tx, actor, source, "source.text-restored", edition)
  }, 60)
}

/** Looks again for the passages of an edition whose search has failed. */
export async function searchAgain(actor: Actor, given: Given): Promise<void> {
  const { editionId } = named.parse(given)
  await inTransaction(async (tx) => {
    const { source } = await curatedEdition(tx, actor, editionId)
    const run = await tx.anchorRun.findFirst({ where: { editionId, doneAt: null, undoneAt: null } })
    if (!run) throw new AppError("conflict", ALREADY)
    await search(tx, run.id)
    await record(tx, actor, "source.text-searched", { kind: "source", ...source }, { editionId })
  })
}

const search = (tx: Db, runId: string) => enqueue(tx, "anchor-passages", { runId }, runKey(runId))

/** An edition of a source that this actor curates, whose editions are held until the open transaction ends. */
async function curatedEdition(tx: Db, actor: Actor, id: string) {
  const edition = await tx.edition.findUnique({
    where: { id },
    select: { id: true, kind: true, sourceId: true },
  })
  if (!edition) throw notFound("text")
  const row = await curatedRow(tx, actor, "source", { id: edition.sourceId, version: 0 })
  if (edition.kind === "EXCERPTS")
    throw new AppError("invalid", "Excerpts are made from the quotations. Change those.", "editionId")
  await holdEditions(tx, row.id)
  return { edition, source: { id: row.id, debateId: row.debateId } }
}

/** What stands has changed: passages that have no place in it yet are found, and readers are told. */
async function stand(
  tx: Db,
  actor: Actor,
  source: { id: string; debateId: string },
  verb: string,
  { id: editionId, kind }: { id: string; kind: string },
) {
  if (kind === "FULL") await anchorUnplaced(tx, actor, source, "FULL")
  touch(source.debateId)
  await record(tx, actor, verb, { kind: "source", ...source }, { editionId })
}
