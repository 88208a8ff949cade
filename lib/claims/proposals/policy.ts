import type { Actor } from "@/lib/actor"
import { canCurate, canReadDebate, type DebateRow, visibleDebates } from "@/lib/debates/policy"
import type { Prisma } from "@/lib/generated/prisma/client"

type ProposalRow = { byId: string; debateId: string; debate: DebateRow }

/** Whoever has signed in and reads the debate proposes something. */
export function canPropose(actor: Actor, debate: DebateRow): boolean {
  return actor.userId !== null && canReadDebate(actor, debate)
}

/** The curators of the debate decide. */
export function canDecide(actor: Actor, { debateId }: Pick<ProposalRow, "debateId">): boolean {
  return canCurate(actor, debateId)
}

/** Its proposer takes it back. */
export function canWithdraw(actor: Actor, { byId }: Pick<ProposalRow, "byId">): boolean {
  return actor.userId !== null && actor.userId === byId
}

/** A proposal, also a decided one, is read by its proposer and by the curators, as long as they read the debate. */
export function canReadProposal(actor: Actor, row: ProposalRow): boolean {
  return canReadDebate(actor, row.debate) && (canDecide(actor, row) || canWithdraw(actor, row))
}

/** The same rule as a condition on rows. */
export function visibleProposals(actor: Actor): Prisma.ProposalWhereInput {
  const debate = visibleDebates(actor)
  if (actor.administers) return { debate }
  const own = actor.userId === null ? [] : [{ byId: actor.userId }]
  return { debate, OR: [{ debateId: { in: [...actor.curates] } }, ...own] }
}
