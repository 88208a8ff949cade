import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import type { Prisma } from "@/lib/generated/prisma/client"
import { aboutClaim, aboutEvidence, aboutRelation, flat } from "./saying"
import type { What } from "./schema"
import { type Values, whatOf } from "./values"
import type { ProposalLine, ProposalState, Subject } from "./view"

/** What is read of a proposal to show it. */
export const proposalRow = {
  include: {
    by: { select: { name: true } },
    decider: { select: { name: true } },
    passage: { select: { id: true, exact: true, sourceId: true } },
  },
} satisfies Prisma.ProposalDefaultArgs

export type Row = Prisma.ProposalGetPayload<typeof proposalRow>

const STATES = { ACCEPTED: "accepted", AMENDED: "amended", DECLINED: "declined" } as const

function stateOf({ decision, withdrawnAt }: Row): ProposalState {
  if (decision) return STATES[decision]
  return withdrawnAt ? "withdrawn" : "open"
}

const ABOUT: Record<What, (of: Content, id: string) => Subject> = {
  claim: aboutClaim,
  evidence: aboutEvidence,
  relation: aboutRelation,
  "new-claim": aboutClaim,
  "new-evidence": aboutEvidence,
  "new-relation": aboutRelation,
}

/** What a row that a proposal corrects, or that came of it, says and where it stands. */
export const aboutOf = (of: Content, { what, id }: { what: What; id: string }): Subject => ABOUT[what](of, id)

/** What a proposal is about: the row that it corrects, the claim that a passage or link is for, or the question of a new claim. */
export function aboutOfRow(of: Content, row: Row): Subject {
  const target = whatOf(row)
  if (target.id !== null) return aboutOf(of, target)
  const { claimId, relationId, fromId, questionId } = flat(row.payload as Values)
  if (relationId) return aboutRelation(of, relationId as string)
  if (claimId || fromId) return aboutClaim(of, claimId ?? fromId)
  const question = of.question.get(questionId as string)
  if (!question) return null
  return {
    text: `${question.number}. ${question.ask}`,
    href: `/debates/${of.debate.slug}/questions/${question.slug}`,
  }
}

/** The words that say most of a proposal in a line: a sentence that is proposed, the words of a passage, why a link is seen. */
export function saysOf(of: Content, { payload, passage, reason }: Row): string {
  const { statement, reason: why, note, toId } = flat(payload as Values)
  if (passage) return `“${passage.exact}”`
  if (toId) return aboutClaim(of, toId)?.text ?? String(why)
  return String(statement ?? why ?? note ?? reason ?? "")
}

/** A proposal in a list. */
export function lineOf(actor: Actor, of: Content, row: Row): ProposalLine {
  return {
    id: row.id,
    what: whatOf(row).what,
    state: stateOf(row),
    by: row.by.name,
    own: row.byId === actor.userId,
    at: row.createdAt.toISOString(),
    about: aboutOfRow(of, row),
    says: saysOf(of, row),
  }
}
