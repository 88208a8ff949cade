import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { curatedRow } from "@/lib/debates/curated"
import { AppError } from "@/lib/errors"
import { record } from "@/lib/events"
import { enqueue } from "@/lib/jobs"
import { changeSource } from "@/lib/sources/commands"
import type { Edition } from "@/lib/text/blocks"
import { type Cleaned, clean } from "@/lib/text/clean"
import type { Material } from "@/lib/text/material"
import { PartError, part } from "@/lib/text/part"
import { runKey } from "./job"
import { beginEdition, countsOf, type MadeEdition, type NewText } from "./making"
import { type Owner, sourcesOf } from "./queries"
import { recordOf } from "./record"
import { anchorPassages } from "./run/commands"
import * as input from "./schema"
import { anchorUnplaced } from "./unplaced"

type Attached = {
  editionId: string
  /** false: the source had this text already, and every passage had its place in it */
  changed: boolean
  kept: number
  uncertain: number
  lost: number
}

/**
 * Makes a text an edition of a source. Readers are given it once its passages have been found, which the worker does;
 * at once where there are none, and for a translation. A text that the source has already makes no new edition.
 */
export async function makeEdition(actor: Actor, { sourceId, ...text }: NewText): Promise<MadeEdition> {
  return inTransaction(async (tx) => {
    const source = await standingSource(tx, actor, sourceId)
    const { editionId, number, runId } = await beginEdition(tx, actor, source, text)
    if (runId) await enqueue(tx, "anchor-passages", { runId }, runKey(runId))
    return { editionId, number, runId }
  })
}

/**
 * Attaches a full text to a source: mends it, takes the part between the source's opening and closing words, and finds
 * every passage in it before it returns. A text that the source has already makes no new edition.
 */
export async function attachText(actor: Actor, given: input.AttachText): Promise<Attached> {
  const { sourceId, raw } = input.attachText.parse(given)
  return attachCleaned(actor, sourceId, raw, clean(raw))
}

/** Attaches a text to every source it belongs to, and says who may read it there, where that is asked. Returns how its
 * passages were found in each; nothing where it belongs nowhere. */
export async function attachWhereItBelongs(
  actor: Actor,
  given: input.AttachWhereItBelongs,
): Promise<(Attached & { source: Owner })[]> {
  const { raw, readers } = input.attachWhereItBelongs.parse(given)
  const cleaned = clean(raw)
  return inTransaction(async () => {
    const attached: (Attached & { source: Owner })[] = []
    for (const source of await sourcesOf(actor, cleaned.text)) {
      const { id, version } = source
      attached.push({ source, ...(await attachCleaned(actor, id, raw, cleaned)) })
      if (readers && readers !== source.readers) await changeSource(actor, { id, version, readers })
    }
    return attached
  }, 120)
}

async function attachCleaned(
  actor: Actor,
  sourceId: string,
  raw: string | Material,
  cleaned: Cleaned,
): Promise<Attached> {
  return inTransaction(async (tx) => {
    const source = await standingSource(tx, actor, sourceId)
    const edition = partOf(cleaned, await tx.source.findUniqueOrThrow({ where: { id: sourceId } }))
    const importRecord = recordOf(raw, cleaned)
    const begun = await beginEdition(tx, actor, source, { kind: "FULL", edition, importRecord })
    if (begun.runId) await anchorPassages(begun.runId)
    const found = begun.made ? 0 : await anchorUnplaced(tx, actor, source, "FULL")
    const { editionId } = begun
    const { kept, moved, uncertain, lost } = await countsOf(tx, editionId)
    const subject = { kind: "source", id: source.id, debateId: source.debateId }
    if (found > 0) await record(tx, actor, "source.passages-found", subject, { editionId, found })
    return { editionId, changed: begun.made || found > 0, kept: kept + moved, uncertain, lost }
  }, 60)
}

async function standingSource(tx: Db, actor: Actor, id: string) {
  const source = await curatedRow(tx, actor, "source", { id, version: 0 })
  if (source.deletedAt)
    throw new AppError("invalid", "This source was removed. Restore it first.", "sourceId")
  return source
}

function partOf(
  edition: Edition,
  { opens, closes }: { opens: string | null; closes: string | null },
): Edition {
  try {
    return part(edition, { opens: opens ?? undefined, closes: closes ?? undefined })
  } catch (error) {
    if (error instanceof PartError) throw new AppError("invalid", error.message, "raw")
    throw error
  }
}
