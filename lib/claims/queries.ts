import type { Actor } from "@/lib/actor"
import { kept } from "@/lib/cache"
import { db } from "@/lib/db"
import { canCurate } from "@/lib/debates/policy"
import { readableDebate } from "@/lib/debates/queries"
import type { DebateHead } from "@/lib/debates/view"
import { notFound } from "@/lib/errors"
import { claimPageOf } from "./claim-page"
import { type Choice, chosenSlugs, columnsOf, comparisonOf } from "./comparison"
import { claimAt, questionAt } from "./content/addresses"
import type { Content } from "./content/content"
import { content, contextsOf } from "./content/queries"
import { questionPageOf } from "./question-page"
import type { ClaimView, Comparison, FactDisputeView, QuestionView, VoiceColumn, VoiceView } from "./view"
import { voicePageOf } from "./voice-page"

type ClaimPage = ClaimView & { debate: DebateHead }

const comparisons = kept<Comparison>(60)

/** The comparison table for the voices chosen; one query when neither debate nor choice are new. */
export async function comparison(actor: Actor, debate: string, voices: Choice): Promise<Comparison> {
  const of = await content(actor, debate)
  const chosen = chosenSlugs(of, voices)
  return comparisons(`${of.key} ${chosen.join()}`, async () => comparisonOf(of, chosen))
}

/** One question with every voice's claims and passages. */
export async function questionPage(actor: Actor, debate: string, slug: string): Promise<QuestionView> {
  return questionIn(actor, await content(actor, debate), slug)
}

/** The same, of a debate's content that has been read. */
export async function questionIn(actor: Actor, of: Content, slug: string): Promise<QuestionView> {
  const question = of.questions.find((each) => each.slug === slug)
  if (!question) throw notFound("question")
  const claims = of.claims.filter((claim) => claim.questionId === question.id)
  const contexts = await contextsOf(
    actor,
    of,
    claims.flatMap((claim) => claim.evidence),
  )
  return questionPageOf(of, slug, contexts)!
}

/** The questions of a debate in order, with how much stands on each. */
export async function questionList(actor: Actor, debate: string) {
  const of = await content(actor, debate)
  const questions = of.questions.map(({ id, slug, ask, kind, why, positions }, index) => ({
    slug,
    number: index + 1,
    ask,
    kind,
    why,
    positions: positions.length,
    claims: of.claims.filter((claim) => claim.questionId === id).length,
  }))
  return { debate: of.debate, questions }
}

/** One claim with its evidence, the words around it where this actor may read them, and its relations. */
export async function claimPage(actor: Actor, debate: string, slug: string): Promise<ClaimPage> {
  return claimIn(actor, await content(actor, debate), slug)
}

/** The same, of a debate's content that has been read. */
export async function claimIn(actor: Actor, of: Content, slug: string): Promise<ClaimPage> {
  const claim = of.claims.find((each) => each.slug === slug)
  if (!claim) throw notFound("claim")
  const related = [
    ...of.relations.filter((each) => each.fromId === claim.id || each.toId === claim.id),
    ...(of.within.get(claim.id) ?? []),
  ]
  const evidence = [...claim.evidence, ...related.flatMap((relation) => relation.evidence)]
  const contexts = await contextsOf(actor, of, evidence)
  return {
    ...claimPageOf(of, slug, contexts)!,
    debate: of.debate,
    can: { edit: canCurate(actor, of.debate.id) },
  }
}

/** Where a claim or question that was merged is read now, by the address it had: the slug of the other; null for any other address. */
export async function mergedAddress(
  actor: Actor,
  debate: string,
  kind: "claim" | "question",
  slug: string,
): Promise<string | null> {
  const of = await content(actor, debate)
  const now = (kind === "claim" ? claimAt(of, slug) : questionAt(of, slug))?.slug
  return now === undefined || now === slug ? null : now
}

/** One voice: all it claims, by question and date. */
export async function voicePage(actor: Actor, debate: string, slug: string): Promise<VoiceView> {
  const view = voicePageOf(await content(actor, debate), slug)
  if (!view) throw notFound("voice")
  return view
}

/** The voices of a debate in order. */
export async function voiceList(
  actor: Actor,
  debate: string,
): Promise<{ debate: DebateHead; voices: VoiceColumn[] }> {
  const of = await content(actor, debate)
  return { debate: of.debate, voices: columnsOf(of, chosenSlugs(of, undefined)) }
}

/** Points on which voices report different facts, each with every version. */
export async function factDisputes(
  actor: Actor,
  slug: string,
): Promise<{ debate: DebateHead; disputes: FactDisputeView[] }> {
  const { version: _, ...debate } = await readableDebate(actor, slug)
  const rows = await db().factDispute.findMany({
    where: { debateId: debate.id, deletedAt: null },
    orderBy: { order: "asc" },
    relationLoadStrategy: "join",
    select: {
      point: true,
      versions: {
        orderBy: { ordinal: "asc" },
        select: { says: true, voice: { select: { slug: true, name: true, shortName: true, kind: true } } },
      },
    },
  })
  const disputes = rows.map(({ point, versions }) => ({
    point,
    versions: versions.map(({ says, voice: { shortName: short, ...voice } }) => ({
      says,
      voice: { ...voice, short },
    })),
  }))
  return { debate, disputes }
}
