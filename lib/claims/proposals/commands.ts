import type { z } from "zod"
import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { visibleDebates } from "@/lib/debates/policy"
import { AppError, allow, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { Prisma } from "@/lib/generated/prisma/client"
import { newId } from "@/lib/ids"
import { carryOut } from "./accepting"
import { checkClaim, checkedCorrection, checkedEvidence, checkLink } from "./checking"
import { canDecide, canPropose, canWithdraw, visibleProposals } from "./policy"
import * as input from "./schema"
import { standingOf } from "./standing"
import { same, type Values, whatOf } from "./values"

/** How many proposals of one person may wait for the curators of one debate. */
export const MOST_OPEN = 30

const FULL = `You have ${MOST_OPEN} proposals here that wait for the curators. Take one back, or wait for an answer.`
const open = { decision: null, withdrawnAt: null }

type Given = z.output<typeof input.propose>
type Subject = { debateId: string; payload: Values; columns: Values }

/** Proposes a correction of what stands in a debate, or something new for it. What could not be carried out is `invalid`. The same
 * proposal again, while it is open, is that one. Returns its id. */
export async function propose(actor: Actor, given: input.Propose): Promise<string> {
  const proposed = input.propose.parse(given)
  const byId = selfOf(actor)
  return inTransaction(async (tx) => {
    const { debateId, payload, columns } = await subjectOf(tx, actor, proposed)
    const debate = await tx.debate.findUniqueOrThrow({ where: { id: debateId } })
    allow(canPropose(actor, debate), "Sign in to propose something.")
    // One at a time of one person, so that the limit holds.
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${byId}::uuid FOR NO KEY UPDATE`
    const waiting = await tx.proposal.findMany({ where: { debateId, byId, ...open } })
    const known = waiting.find(
      (each) =>
        same(each.payload, payload) &&
        Object.entries(columns).every(([name, value]) => same(each[name as "id"], value)),
    )
    if (known) return known.id
    if (waiting.length >= MOST_OPEN) throw new AppError("rate_limited", FULL)
    const id = newId()
    const data = {
      id,
      debateId,
      byId,
      reason: proposed.reason,
      payload: payload as Prisma.InputJsonObject,
      ...columns,
    }
    await tx.proposal.create({ data })
    await record(tx, actor, "proposal.made", { kind: "proposal", id, debateId })
    return id
  })
}

async function subjectOf(tx: Db, actor: Actor, given: Given): Promise<Subject> {
  if (!("debateId" in given)) {
    const { what, id } = given
    return {
      ...(await checkedCorrection(tx, actor, what, id, given.payload)),
      columns: { [`${what}Id`]: id },
    }
  }
  const { what, debateId, payload } = given
  if ((await tx.debate.count({ where: { AND: [{ id: debateId }, visibleDebates(actor)] } })) === 0)
    throw notFound("debate")
  if (what === "new-claim") {
    await checkClaim(tx, debateId, payload)
    return { debateId, payload, columns: { newKind: "claim" } }
  }
  if (what === "new-relation") {
    await checkLink(tx, debateId, payload)
    return { debateId, payload, columns: { newKind: "relation" } }
  }
  const passageId = await checkedEvidence(tx, actor, debateId, payload)
  return { debateId, payload, columns: { newKind: "evidence", passageId } }
}

type Proposed = Awaited<ReturnType<typeof openProposal>>

async function openProposal(tx: Db, actor: Actor, id: string) {
  const row = await tx.proposal.findFirst({ where: { AND: [{ id }, visibleProposals(actor)] } })
  if (!row) throw notFound("proposal")
  return row
}

const GONE = "This was decided or taken back meanwhile. Look at it again."

async function conclude(
  tx: Db,
  { id, version }: { id: string; version: number },
  values: Prisma.ProposalUncheckedUpdateInput,
) {
  const data = { ...values, version: version + 1 }
  const { count } = await tx.proposal.updateMany({ where: { id, version, ...open }, data })
  if (count === 0) throw new AppError("conflict", GONE)
}

/** Takes back a proposal of one's own that nobody has decided. */
export async function withdraw(actor: Actor, given: z.input<typeof input.withdraw>): Promise<void> {
  const known = input.withdraw.parse(given)
  await inTransaction(async (tx) => {
    const row = await openProposal(tx, actor, known.id)
    allow(canWithdraw(actor, row), "Only whoever proposed it takes it back.")
    await conclude(tx, known, { withdrawnAt: new Date() })
    await record(tx, actor, "proposal.withdrawn", { kind: "proposal", id: row.id, debateId: row.debateId })
  })
}

/**
 * Accepts a proposal as it is or as the curators amend it: then it is carried out, in the same transaction, as a write of this
 * curator; or declines it with a reason. `conflict`: decided already, or what it corrects has changed and the curator has not seen
 * that. Returns the id of the row that came of it.
 */
export async function decide(actor: Actor, given: input.Decide): Promise<string | null> {
  const decided = input.decide.parse(given)
  return inTransaction(async (tx) => {
    const row = await openProposal(tx, actor, decided.id)
    allow(canDecide(actor, row), "Only the curators of this debate decide.")
    if (row.decision || row.withdrawnAt) throw new AppError("conflict", GONE)
    const of = { decidedAt: new Date(), decidedById: actor.userId, decidedWhy: decided.why }
    const subject = { kind: "proposal", id: row.id, debateId: row.debateId }
    if (decided.decision === "DECLINE") {
      await conclude(tx, decided, { ...of, decision: "DECLINED" })
      await record(tx, actor, "proposal.declined", subject, { proposer: row.byId })
      return null
    }
    const payload = decided.payload ? await amendedBy(tx, row, decided.payload) : row.payload
    const amended = !same(payload, row.payload)
    const outcomeId = await carryOut(tx, actor, row, payload, decided.seen)
    const decision = amended ? "AMENDED" : "ACCEPTED"
    const kept = amended ? (payload as Prisma.InputJsonObject) : Prisma.DbNull
    await conclude(tx, decided, { ...of, decision, outcomeId, amended: kept })
    const { what } = whatOf(row)
    await record(tx, actor, amended ? "proposal.amended" : "proposal.accepted", subject, {
      proposer: row.byId,
      what,
      row: outcomeId,
    })
    return outcomeId
  })
}

// The form of the curators says all that can be said; what stands so already was not proposed. The words of another stay as they
// were selected, and the version is the one that was proposed for.
async function amendedBy(tx: Db, row: Proposed, given: Values): Promise<Values> {
  const { what, id } = whatOf(row)
  const proposed = row.payload as Values
  const { words, version } = proposed
  const kept = { ...(words !== undefined && { words }), ...(version !== undefined && { version }) }
  const put = input.payloads[what].parse({ ...proposed, ...given, ...kept }) as Values
  if (id === null) return put
  const { now } = await standingOf(tx, what, id, version as number)
  return Object.fromEntries(
    Object.entries(put).filter(([name, value]) => name in proposed || !same(value, now[name])),
  )
}
