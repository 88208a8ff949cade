import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { canCurate } from "@/lib/debates/policy"
import { AppError, allow, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { newId } from "@/lib/ids"
import { refusals } from "@/lib/refusals"
import { visibleEditions } from "@/lib/sources/policy"
import type { Pair } from "@/lib/text/align"
import { corrected } from "./corrected"
import { alignmentOf } from "./queries"
import * as input from "./schema"

type Both = { originalId: string; translationId: string; version: number }

const STALE = "Someone else has changed these rows meanwhile. They stand here as they are now."

/** Corrects one row of a translation beside its original. A stale version is `conflict`. */
export async function correctAlignment(actor: Actor, given: input.CorrectAlignment): Promise<void> {
  const { row, correction, ...both } = input.correctAlignment.parse(given)
  await inTransaction(async (tx) => {
    const debateId = await debateOf(tx, actor, both)
    const { pairs, version } = await alignmentOf(both.originalId, both.translationId)
    if (version !== both.version) throw new AppError("conflict", STALE)
    const next = corrected(pairs, row, correction)
    if (!next) throw new AppError("invalid", "This row cannot be changed so. Look at it again.", "row")
    await write(tx, actor, debateId, both, next, "alignment.corrected")
  })
}

/** Leaves the rows to what lengths tell, whatever curators have corrected. A stale version is `conflict`. */
export async function alignByLengths(actor: Actor, given: input.AlignByLengths): Promise<void> {
  const both = input.alignByLengths.parse(given)
  await inTransaction(async (tx) => {
    const debateId = await debateOf(tx, actor, both)
    const stands = await alignmentOf(both.originalId, both.translationId)
    if (stands.version !== both.version) throw new AppError("conflict", STALE)
    if (stands.corrected) await write(tx, actor, debateId, both, [], "alignment.by-lengths")
  })
}

/** The debate of a full text and a translation of it, if this actor may read both (else `not_found`) and may curate it
 * (else `forbidden`). */
async function debateOf(tx: Db, actor: Actor, { originalId, translationId }: Both): Promise<string> {
  const editions = await tx.edition.findMany({
    where: { AND: [{ id: { in: [originalId, translationId] } }, visibleEditions(actor)] },
    select: { id: true, kind: true, sourceId: true, debateId: true },
  })
  const original = editions.find(({ id, kind }) => id === originalId && kind === "FULL")
  const translation = editions.find(({ id, kind }) => id === translationId && kind === "TRANSLATION")
  if (!original || translation?.sourceId !== original.sourceId) throw notFound("translation")
  allow(canCurate(actor, original.debateId), "Only its curators change this debate.")
  return original.debateId
}

async function write(
  tx: Db,
  actor: Actor,
  debateId: string,
  { originalId, translationId, version }: Both,
  pairs: Pair[],
  verb: string,
): Promise<void> {
  const by = { pairs, updatedById: actor.userId }
  const texts = { debateId, originalId, translationId }
  const written =
    version === 0
      ? tx.alignment.create({ data: { id: newId(), ...texts, createdById: actor.userId, ...by } })
      : tx.alignment.update({
          where: { originalId_translationId: { originalId, translationId }, version },
          data: { ...by, version: version + 1 },
        })
  const { id } = await refusals(written)
  await record(tx, actor, verb, { kind: "alignment", id, debateId }, { version: version + 1 })
}
