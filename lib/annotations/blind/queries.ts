import type { Actor } from "@/lib/actor"
import { blindly, claimsToJudge, isJudged } from "@/lib/claims/comparing/blind"
import { questionName } from "@/lib/claims/comparing/words"
import { content } from "@/lib/claims/content/queries"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import type { Verdict } from "@/lib/generated/prisma/enums"
import { sumsOf } from "../assessments/wording"
import { writingIn } from "../policy"
import type { BlindQuestion, BlindView } from "./view"

// The newest of one's own answers to each piece of evidence.
async function ownAnswers(debateId: string, userId: string): Promise<Map<string, Verdict>> {
  const answers = await db().assessment.findMany({
    where: { debateId, userId },
    orderBy: { id: "asc" },
    select: { evidenceId: true, verdict: true },
  })
  return new Map(answers.map(({ evidenceId, verdict }) => [evidenceId, verdict]))
}

function seminarOf(actor: Actor, debateId: string) {
  const [seminar] = writingIn(actor, debateId)?.seminars ?? []
  return seminar ? { id: seminar.id, name: seminar.name } : null
}

/**
 * A question whose claims have no names until one has judged them; without a question the first on which something is left to judge.
 * `of`: ids of the voices whose claims to read, none for all. `not_found` for a question without claims that could be judged.
 */
export async function blindReading(
  actor: Actor,
  debate: string,
  asked: { question?: string; of: readonly string[] },
): Promise<BlindView> {
  const of = await content(actor, debate)
  const voices = new Set(asked.of.filter((id) => of.voice.has(id)))
  const view: BlindView = { debate: of.debate, of: [...voices], questions: [], reading: null }
  const { userId } = actor
  if (!userId) return view
  const answers = await ownAnswers(of.debate.id, userId)
  const judged = new Set(answers.keys())
  const open = of.questions
    .map((question) => ({ question, claims: claimsToJudge(of, question, voices, userId) }))
    .filter(({ claims }) => claims.length > 0)
  const named = open.map(
    ({ question, claims }): BlindQuestion => ({
      ...questionName(of, question.id),
      claims: claims.length,
      judged: claims.filter((claim) => isJudged(claim, judged)).length,
    }),
  )
  const left = named.findIndex((each) => each.judged < each.claims)
  const at = asked.question ? named.findIndex(({ slug }) => slug === asked.question) : Math.max(left, 0)
  const here = named[at]
  if (!here) {
    if (asked.question) throw notFound("question")
    return view
  }
  return {
    ...view,
    questions: named,
    reading: {
      question: here,
      claims: blindly(of, open[at]!.claims, judged),
      answers,
      shown: sumsOf(open[at]!.claims),
      previous: named[at - 1] ?? null,
      next: named[at + 1] ?? null,
      seminar: seminarOf(actor, of.debate.id),
    },
  }
}
