import type { Actor } from "@/lib/actor"
import { content } from "@/lib/claims/content/queries"
import { claimIn, questionIn } from "@/lib/claims/queries"
import { splits } from "../assessments/queries"
import { writingIn } from "../policy"
import { type Asked, remarkCounts, talks } from "../queries"

/** A claim with what readers say about it, its passages and its relations (talks by their ids), and whether its passages
 * carry it (splits by evidence). At most eight queries with the reader's session. */
export async function discussedClaim(actor: Actor, debate: string, slug: string, asked: Asked = {}) {
  const of = await content(actor, debate)
  const claim = await claimIn(actor, of, slug)
  const passages = [...claim.evidence, ...claim.relations.flatMap((relation) => relation.passages)]
  const evidenceId = passages.map((passage) => passage.evidenceId)
  const relationId = claim.relations.map((relation) => relation.id)
  const [talk, answers] = await Promise.all([
    talks(actor, of, { claimId: [claim.id], evidenceId, relationId }, { own: claim.id, ...asked }),
    splits(actor, evidenceId),
  ])
  return { claim, talks: talk, splits: answers, writing: writingIn(actor, of.debate.id) }
}

/** A question with what readers say about it, and how many remarks there are on its claims, by slug. */
export async function discussedQuestion(actor: Actor, debate: string, slug: string, asked: Asked = {}) {
  const of = await content(actor, debate)
  const question = await questionIn(actor, of, slug)
  const [talk, counts] = await Promise.all([
    talks(actor, of, { questionId: [question.id] }, { own: question.id, ...asked }),
    remarkCounts(actor, of.debate.id),
  ])
  const writing = writingIn(actor, of.debate.id)
  return { question, talk: talk.get(question.id)!, remarks: counts.claims, writing }
}
