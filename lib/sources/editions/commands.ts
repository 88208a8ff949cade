import { createHash } from "node:crypto"
import { z } from "zod"
import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { curatedRow } from "@/lib/debates/curated"
import { AppError } from "@/lib/errors"
import { record } from "@/lib/events"
import { changeSource } from "@/lib/sources/commands"
import { parseLocator } from "@/lib/sources/passages/locator"
import type { Edition } from "@/lib/text/blocks"
import { type Change, clean } from "@/lib/text/clean"
import { excerpts } from "@/lib/text/excerpts"
import { PartError, part } from "@/lib/text/part"
import { countOf, placesOf } from "./anchoring"
import { draftOf, isSame } from "./draft"
import { type Owner, sourcesOf } from "./queries"
import { editionOf, newestEdition, type Place, writeAnchors, writeEdition } from "./rows"
import * as input from "./schema"

export type Attached = {
  editionId: string
  /** false: the source had this text already, and every passage stood where it stands */
  changed: boolean
  kept: number
  uncertain: number
  lost: number
}

type SourceRow = { id: string; debateId: string }

const MOST_CHANGES_KEPT = 2000

const sourceRow = (tx: Db, actor: Actor, id: string) => curatedRow(tx, actor, "source", { id, version: 0 })

/**
 * Builds the excerpts edition of a source from the passages that claims, links and facts use, and finds passages that
 * are new in the full text. What stands already is not written again. Returns whether anything was written.
 */
export async function rebuildExcerpts(actor: Actor, sourceId: string): Promise<boolean> {
  const id = z.uuid().parse(sourceId)
  return inTransaction(async (tx) => {
    const source = await sourceRow(tx, actor, id)
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
    const from = { from: "quotations", passages: used.length }
    const edition = stands
      ? before?.id
      : await writeEdition(tx, actor, source, "EXCERPTS", draft, from, before)
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

/**
 * Attaches a full text to a source: mends it, takes the part between the source's opening and closing words, and finds
 * every passage in it. A text that the source has already makes no new edition.
 */
export async function attachText(actor: Actor, given: input.AttachText): Promise<Attached> {
  const { sourceId, raw } = input.attachText.parse(given)
  return inTransaction(async (tx) => {
    const source = await sourceRow(tx, actor, sourceId)
    const limits = await tx.source.findUniqueOrThrow({ where: { id: sourceId } })
    const { changes, ...whole } = clean(raw)
    const edition = partOf(whole, limits)
    const draft = draftOf(edition)
    const before = await newestEdition(tx, sourceId, "FULL")
    const same = before && isSame(before, draft)
    const editionId = same
      ? before.id
      : await writeEdition(tx, actor, source, "FULL", draft, importRecord(raw, changes), before)
    const places = placesOf(draft, edition, await tx.passage.findMany({ where: { sourceId } }))
    const written = await writeAnchors(tx, actor, source, editionId, places)
    const changed = !same || written > 0
    const counts = countOf(places)
    if (changed) await record(tx, actor, "source.text-attached", { kind: "source", ...source }, counts)
    return { editionId, changed, ...counts }
  }, 60)
}

/** Attaches a text to every source it belongs to, and says who may read it there, where that is asked. Returns how its
 * passages were found in each; nothing where it belongs nowhere. */
export async function attachWhereItBelongs(
  actor: Actor,
  given: input.AttachWhereItBelongs,
): Promise<(Attached & { source: Owner })[]> {
  const { raw, readers } = input.attachWhereItBelongs.parse(given)
  return inTransaction(async () => {
    const attached: (Attached & { source: Owner })[] = []
    for (const source of await sourcesOf(actor, raw)) {
      const { id, version } = source
      attached.push({ source, ...(await attachText(actor, { sourceId: id, raw })) })
      if (readers && readers !== source.readers) await changeSource(actor, { id, version, readers })
    }
    return attached
  }, 120)
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

/** Finds in the newest edition of a kind the passages that have no place in it yet: those kept since, and, in excerpts,
 * those that only readers speak of. */
async function anchorUnplaced(tx: Db, actor: Actor, source: SourceRow, kind: "EXCERPTS" | "FULL") {
  const newest = await newestEdition(tx, source.id, kind)
  if (!newest) return 0
  const unplaced = { anchors: { none: { editionId: newest.id, supersededAt: null } } }
  const passages = await tx.passage.findMany({ where: { sourceId: source.id, ...unplaced } })
  if (passages.length === 0) return 0
  const edition = await editionOf(tx, newest)
  return writeAnchors(tx, actor, source, newest.id, placesOf(newest, edition, passages))
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

function importRecord(raw: string, changes: Change[]) {
  const sha256 = createHash("sha256").update(raw).digest("hex")
  const kept = changes.slice(0, MOST_CHANGES_KEPT)
  return { from: "plain text", sha256, length: raw.length, mended: changes.length, changes: kept }
}
