import type { Actor } from "@/lib/actor"
import { reportBeside } from "@/lib/claims/comparing/queries"
import type { Content } from "@/lib/claims/content/content"
import { content } from "@/lib/claims/content/queries"
import { claimIn, questionIn } from "@/lib/claims/queries"
import { termForms } from "@/lib/claims/terms/queries"
import { splits } from "../assessments/queries"
import { sumsOf } from "../assessments/wording"
import { cruxOf, diagnosedWith } from "../diagnoses/queries"
import { writingIn } from "../policy"
import { type Asked, remarkCounts, talks } from "../queries"

/** A claim with what readers say about it, its passages and its relations (talks by their ids), and whether its passages
 * carry it (splits by evidence; `shown`: sums of the wordings that are judged); `diagnosed`: how many say why it disagrees with others, by their slugs; `beside`: what else its holder is known by, where it is reported; `terms`: the words
 * by which disputed terms are found. At most ten queries with the reader's session. */
export async function discussedClaim(actor: Actor, debate: string, slug: string, asked: Asked = {}) {
  const of = await content(actor, debate)
  const claim = await claimIn(actor, of, slug)
  const links = [...claim.relations, ...claim.within]
  const passages = [...claim.evidence, ...links.flatMap((relation) => relation.passages)]
  const evidenceId = passages.map((passage) => passage.evidenceId)
  const relationId = links.map((relation) => relation.id)
  const opposed = claim.relations.some(({ kind }) => kind === "REBUTS" || kind === "UNDERCUTS")
  const [talk, answers, diagnosed, terms] = await Promise.all([
    talks(actor, of, { claimId: [claim.id], evidenceId, relationId }, { own: claim.id, ...asked }),
    splitsTogether(actor, of, evidenceId),
    opposed ? diagnosedWith(actor, of, claim.id) : new Map<string, number>(),
    termForms(of),
  ])
  const writing = writingIn(actor, of.debate.id)
  const shown = sumsOf([of.claim.get(claim.id)!])
  const beside = reportBeside(of, claim.slug)
  return { claim, talks: talk, splits: answers, shown, diagnosed, beside, terms, writing }
}

// Answers to the same words that came in with a merged claim were given for its wording: they count as earlier ones.
async function splitsTogether(actor: Actor, of: Content, evidenceIds: readonly string[]) {
  const here = new Set(evidenceIds)
  const same = [...of.into].filter(([, into]) => here.has(into))
  const all = await splits(actor, [...evidenceIds, ...same.map(([id]) => id)])
  for (const [id, into] of same) {
    const { counts, earlier } = all.get(id)!
    all.get(into)!.earlier += Object.values(counts).reduce((sum, count) => sum + count, earlier)
    all.delete(id)
  }
  return all
}

/** A question with what readers say about it, whether its passages carry their claims (splits by evidence), what its disagreement
 * rests on, and how many remarks there are on its claims, by slug. */
export async function discussedQuestion(actor: Actor, debate: string, slug: string, asked: Asked = {}) {
  const of = await content(actor, debate)
  const question = await questionIn(actor, of, slug)
  const passages = question.sides.flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence))
  const [talk, answers, crux, terms, counts] = await Promise.all([
    talks(actor, of, { questionId: [question.id] }, { own: question.id, ...asked }),
    splitsTogether(
      actor,
      of,
      passages.map(({ evidenceId }) => evidenceId),
    ),
    cruxOf(actor, of, question.id),
    termForms(of),
    remarkCounts(actor, of.debate.id),
  ])
  const writing = writingIn(actor, of.debate.id)
  const remarks = counts.claims
  return { question, crux, talk: talk.get(question.id)!, splits: answers, remarks, terms, writing }
}
