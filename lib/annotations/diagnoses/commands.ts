import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { readAsOne } from "@/lib/debates/into"
import { visibleDebates } from "@/lib/debates/policy"
import { AppError, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { newId } from "@/lib/ids"
import { allowAudience } from "../speaking"
import { inOrder } from "./pair"
import * as input from "./schema"

const GONE = "claim here. It may have been removed meanwhile"

async function claimsSeen(tx: Db, actor: Actor, ids: readonly [string, string]) {
  const where = { id: { in: [...ids] }, deletedAt: null, debate: visibleDebates(actor) }
  const rows = await tx.claim.findMany({ where, select: { debateId: true } })
  if (rows.length < 2 || rows[0]!.debateId !== rows[1]!.debateId) throw notFound(GONE)
  const [claimAId, claimBId] = inOrder(...ids)
  // What was said of a claim that was merged into one of the two counts as said of that.
  const [some, others] = [await readAsOne(tx, "claim", claimAId), await readAsOne(tx, "claim", claimBId)]
  const between = (a: string[], b: string[]) => ({ claimAId: { in: a }, claimBId: { in: b } })
  const read = { OR: [between(some, others), between(others, some)] }
  return { debateId: rows[0]!.debateId, pair: { claimAId, claimBId }, read }
}

/**
 * Says what the disagreement of two claims rests on, and why. What one said before stays as a row, the newest counts; the
 * same again changes nothing.
 */
export async function diagnose(actor: Actor, given: input.Diagnose): Promise<void> {
  const { claimIds, ground, reason, seminarId = null } = input.diagnose.parse(given)
  const byId = selfOf(actor)
  await inTransaction(async (tx) => {
    const { debateId, pair, read } = await claimsSeen(tx, actor, claimIds)
    const visibility = seminarId ? ("SEMINAR" as const) : ("EVERYONE" as const)
    allowAudience(actor, debateId, { visibility, seminarId, withId: null }, null)
    const said = { ground, reason, seminarId }
    const last = await tx.diagnosis.findFirst({ where: { ...read, byId }, orderBy: { id: "desc" } })
    const stands = last && last.deletedAt === null && last.seminarId === seminarId
    if (stands && last.ground === ground && last.reason === reason) return
    const id = newId()
    await tx.diagnosis.create({ data: { id, debateId, ...pair, byId, ...said } })
    await record(tx, actor, "diagnosis.added", { kind: "diagnosis", id, debateId, seminarId })
  })
}

/** Takes back all that one said on a pair; `conflict` where nothing of it stands. */
export async function takeBackDiagnosis(actor: Actor, given: input.OfPair): Promise<void> {
  const { claimIds } = input.ofPair.parse(given)
  const byId = selfOf(actor)
  await inTransaction(async (tx) => {
    const { debateId, read } = await claimsSeen(tx, actor, claimIds)
    const standing = { ...read, byId, deletedAt: null }
    const last = await tx.diagnosis.findFirst({ where: standing, orderBy: { id: "desc" } })
    if (!last) throw new AppError("conflict", "You have taken this back already, or said nothing here.")
    await tx.diagnosis.updateMany({ where: standing, data: { deletedAt: new Date() } })
    const { id, seminarId } = last
    await record(tx, actor, "diagnosis.taken-back", { kind: "diagnosis", id, debateId, seminarId })
  })
}

/** Lets what one took back last on a pair stand again; `conflict` where there is nothing, or one has spoken anew since. */
export async function restoreDiagnosis(actor: Actor, given: input.OfPair): Promise<void> {
  const { claimIds } = input.ofPair.parse(given)
  const byId = selfOf(actor)
  await inTransaction(async (tx) => {
    const { debateId, read } = await claimsSeen(tx, actor, claimIds)
    const last = await tx.diagnosis.findFirst({ where: { ...read, byId }, orderBy: { id: "desc" } })
    if (!last?.deletedAt) throw new AppError("conflict", "There is nothing here to bring back.")
    const { id, seminarId, deletedAt } = last
    await tx.diagnosis.updateMany({ where: { ...read, byId, deletedAt }, data: { deletedAt: null } })
    await record(tx, actor, "diagnosis.restored", { kind: "diagnosis", id, debateId, seminarId })
  })
}
