import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { inTransaction } from "@/lib/db"
import { curatedRow } from "@/lib/debates/curated"
import { visibleDebates } from "@/lib/debates/policy"
import { AppError, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { newId } from "@/lib/ids"
import { changeRow } from "@/lib/rows"
import { allowAudience } from "../speaking"
import { wordings } from "./queries"
import * as input from "./schema"
import { wordingAt } from "./wording"

/**
 * Answers "does the quote carry the claim?" for a piece of evidence. Earlier answers stay as rows, the newest counts; the
 * same answer again changes nothing.
 */
export async function assess(actor: Actor, given: input.Assess): Promise<void> {
  const { evidenceId, verdict, reason, seminarId } = input.assess.parse(given)
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
