import { installation } from "@/lib/actor"
import type { Decide, Propose } from "@/lib/claims/proposals/schema"
import { client } from "@/lib/db"
import { attachText } from "@/lib/sources/editions/commands"
import type { SmallDebate } from "@/tests/support/debates"

const TEXT =
  "On the harbour, a review.\n\nThe gates stood open in the spring. Bob says that nobody closed them."

/** Words of the text that `wordsFrom` attaches. */
export const EXACT = "Bob says that nobody closed them."

/** A correction of the claim that the harbour was closed. */
export const shutIn = (of: SmallDebate, change: object = {}): Propose => ({
  what: "claim",
  id: of.closed,
  payload: { version: 1, statement: "The harbour was shut in May.", voiceId: of.ann, ...change },
  reason: "The review names the month.",
})

/** A claim of Bob's on the harbour. */
export const freshIn = (of: SmallDebate, change: object = {}): Propose => ({
  what: "new-claim",
  debateId: of.id,
  payload: {
    questionId: of.question,
    voiceId: of.bob,
    statement: "It was open.",
    basis: "EXPLICIT",
    ...change,
  },
})

/** A link from the one claim to the other. */
export const linkIn = (of: SmallDebate, change: object = {}): Propose => ({
  what: "new-relation",
  debateId: of.id,
  payload: {
    fromId: of.open,
    toId: of.closed,
    kind: "UNDERCUTS",
    reason: "Gates are no harbour.",
    statedInText: false,
    ...change,
  },
})

/** Words of the source, whose full text everyone may read, for the claim that it was open. */
export async function wordsFrom(of: SmallDebate): Promise<Extract<Propose, { what: "new-evidence" }>> {
  await client().source.update({ where: { id: of.source }, data: { readers: "EVERYONE" } })
  const { editionId } = await attachText(installation(), { sourceId: of.source, raw: TEXT })
  const start = TEXT.indexOf(EXACT)
  const payload = {
    words: { editionId, start, end: start + EXACT.length, exact: EXACT },
    claim: { id: of.open },
    bearing: "GROUNDS" as const,
    speakers: [of.ann, of.bob],
  }
  return { what: "new-evidence", debateId: of.id, payload }
}

/** A curator's yes to a proposal as it was made. */
export const accept = (id: string, more: object = {}): Decide => ({
  id,
  version: 1,
  decision: "ACCEPT",
  ...more,
})
