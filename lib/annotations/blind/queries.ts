import type { Actor } from "@/lib/actor"
import { blindly, claimsToJudge, isJudged } from "@/lib/claims/comparing/blind"
import { questionName } from "@/lib/claims/comparing/words"
import { questionAt } from "@/lib/claims/content/addresses"
import { content } from "@/lib/claims/content/queries"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import type { Verdict } from "@/lib/generated/prisma/enums"
import { sumsOf } from "../assessments/wording"
import { writingIn } from "../policy"
import type { BlindQuestion, BlindView } from "./view"

type Own = { evidenceId: string; verdict: Verdict; seminarId: string | null }

// One's own answers in a debate, the newest last.
async function ownAnswers(debateId: string, userId: string): Promise<Own[]> {
  return db().assessment.findMany({
    where: { debateId, userId },
    orderBy: { id: "asc" },
    select: { evidenceId: true, verdict: true, seminarId: true },
  })
}

// The seminar asked for, else the one that one answered for last, else the first that one joined.
function seminarsOf(actor: Actor, debateId: string, asked: string | undefined, answers: readonly Own[]) {
  const all = writingIn(actor, debateId)?.seminars ?? []
  const seminars = all.map(({ id, name }) => ({ id, name }))
  const last = answers.findLast(({ seminarId }) => seminars.some(({ id }) => id === seminarId))?.seminarId
  const named = (wanted: string | null | undefined) => seminars.find(({ id }) => id === wanted)
  return { seminars, seminar: named(asked) ?? named(last) ?? seminars[0] ?? null }
}

/**
 * A question whose claims have no names until one has judged them; without a question the first on which something is left to judge.
 * `of`: ids of the voices whose claims to read, none for all; `seminar`: for whom one wants to answer. `not_found` for a question without claims that could be judged.
 */
export async function blindReading(
  actor: Actor,
  debate: string,
  asked: { question?: string; of: readonly string[]; seminar?: string },
): Promise<BlindView> {
  const of = await content(actor, debate)
  const voices = new Set(asked.of.filter((id) => of.voice.has(id)))
  const view: BlindView = { debate: of.debate, of: [...voices], questions: [], reading: null }
  const { userId } = actor
  if (!userId) return view
  const own = await ownAnswers(of.debate.id, userId)
  const answers = new Map(own.map(({ evidenceId, verdict }) => [evidenceId, verdict]))
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
  const wanted = asked.question && (questionAt(of, asked.question)?.slug ?? asked.question)
  const at = wanted ? named.findIndex(({ slug }) => slug === wanted) : Math.max(left, 0)
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
      ...seminarsOf(actor, of.debate.id, asked.seminar, own),
    },
  }
}
