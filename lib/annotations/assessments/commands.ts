import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { curatedRow } from "@/lib/debates/curated"
import { visibleDebates } from "@/lib/debates/policy"
import { AppError, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { newId } from "@/lib/ids"
import { changeRow } from "@/lib/rows"
import { allowAudience } from "../speaking"
import { wordings } from "./queries"
import * as input from "./schema"
import { sumOf, wordingAt } from "./wording"

const CHANGED =
  "What you judged was changed while you read it, so your answer was not counted. Read what stands now and answer again."
const CHANGING = "This is being changed just now. Your answer was not counted: send it again in a moment."

/**
 * Answers "does the quote carry the claim?" for a piece of evidence. Earlier answers stay as rows, the newest counts; the
 * same answer again changes nothing. `conflict` where the wording is no longer the one that was `shown`.
 */
export async function assess(actor: Actor, given: input.Assess): Promise<void> {
  const { evidenceId, verdict, reason, seminarId, shown } = input.assess.parse(given)
  const userId = selfOf(actor)
  await inTransaction(async (tx) => {
    const seen = { debate: visibleDebates(actor), deletedAt: null }
    const on = { OR: [{ claim: seen }, { relation: { deletedAt: null, from: seen } }] }
    const where = { id: evidenceId, deletedAt: null, ...on }
    const evidence = await tx.evidence.findFirst({ where, select: { debateId: true } })
    if (!evidence) throw notFound("passage here. It may have been removed meanwhile")
    const { debateId } = evidence
    const to = {
      visibility: seminarId ? ("SEMINAR" as const) : ("EVERYONE" as const),
      seminarId: seminarId ?? null,
      withId: null,
    }
    allowAudience(actor, debateId, to, null)
    if (shown !== undefined) await standsAsShown(tx, evidenceId, shown)
    const answer = { verdict, reason: reason || null, seminarId: to.seminarId }
    const last = await tx.assessment.findFirst({ where: { evidenceId, userId }, orderBy: { id: "desc" } })
    const same = last?.verdict === verdict && last.seminarId === to.seminarId && last.reason === answer.reason
    if (same && (await stillStands(evidenceId, last.at))) return
    await tx.assessment.create({ data: { id: newId(), debateId, evidenceId, userId, ...answer } })
    await record(tx, actor, "evidence.assessed", {
      kind: "evidence",
      id: evidenceId,
      debateId,
      seminarId: to.seminarId,
    })
  })
}

// An answer bears on the wording that stands at its moment: so until it is written nothing that readers judge may change. Whoever
// changes it just now is not waited for, so that neither stops the other.
async function standsAsShown(tx: Db, evidenceId: string, shown: string): Promise<void> {
  const [held] = await tx.$queryRaw<{ still: boolean }[]>`
    WITH RECURSIVE about AS (
      SELECT "claimId", "relationId" FROM "Evidence" WHERE id = ${evidenceId}::uuid
    ), ids (id) AS (
      SELECT "claimId" FROM about WHERE "claimId" IS NOT NULL
      UNION
      SELECT c."mergedIntoId" FROM "Claim" c JOIN ids ON ids.id = c.id WHERE c."mergedIntoId" IS NOT NULL
    ), claims AS (
      SELECT c.id FROM "Claim" c WHERE c.id IN (SELECT id FROM ids) FOR SHARE SKIP LOCKED
    ), links AS (
      SELECT r.id FROM "Relation" r WHERE r.id IN (SELECT "relationId" FROM about) FOR SHARE SKIP LOCKED
    ), own AS (
      SELECT e.id FROM "Evidence" e WHERE e.id = ${evidenceId}::uuid FOR SHARE SKIP LOCKED
    )
    SELECT (SELECT count(*) FROM claims) = (SELECT count(*) FROM ids)
      AND (SELECT count(*) FROM links) = (SELECT count("relationId") FROM about)
      AND EXISTS (SELECT 1 FROM own) AS still`
  if (!held?.still) throw new AppError("conflict", CHANGING)
  const now = wordingAt(await wordings([evidenceId]), evidenceId, null)
  if (sumOf(now) !== shown) throw new AppError("conflict", CHANGED)
}

async function stillStands(evidenceId: string, at: Date): Promise<boolean> {
  const kept = await wordings([evidenceId])
  return wordingAt(kept, evidenceId, at) === wordingAt(kept, evidenceId, null)
}

/** Says in a sentence how a passage stands about which readers differ; an empty one takes that back. Curators only. Whoever
 * answers later opens it again. */
export async function settle(actor: Actor, given: input.Settle): Promise<void> {
  const { id, version, why } = input.settle.parse(given)
  await inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "evidence", { id, version })
    if (row.deletedAt) throw new AppError("conflict", "This passage was removed meanwhile.")
    const settled = { settledAt: why && new Date(), settledById: why && actor.userId, settledWhy: why }
    await changeRow(tx, actor, "evidence", row, settled, why ? "evidence.settled" : "evidence.unsettled")
  })
}
