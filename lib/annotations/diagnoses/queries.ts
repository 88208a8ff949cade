import type { Actor } from "@/lib/actor"
import { claimAt } from "@/lib/claims/content/addresses"
import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { passageView } from "@/lib/claims/content/passages"
import { content, contextsOf } from "@/lib/claims/content/queries"
import type { ClaimRow } from "@/lib/claims/content/rows"
import type { FormsOfTerms } from "@/lib/claims/terms/matching"
import { termForms } from "@/lib/claims/terms/queries"
import type { ClaimLine, PassageView } from "@/lib/claims/view"
import { db } from "@/lib/db"
import type { DebateHead } from "@/lib/debates/view"
import { notFound } from "@/lib/errors"
import type { RelationKind } from "@/lib/generated/prisma/enums"
import { writingIn } from "../policy"
import type { WritingView } from "../view"
import { inOrder } from "./pair"
import { type CruxView, cruxIn } from "./pairs"
import { heardBy, type Said, type SplitView, splitOf } from "./split"

export type ClaimSide = ClaimLine & { id: string; evidence: PassageView[] }

export type WhyView = {
  debate: DebateHead
  one: ClaimSide
  other: ClaimSide
  /** the links between the two: which of them acts, how, and why */
  links: { from: "one" | "other"; kind: RelationKind; reason: string; stated: boolean }[]
  split: SplitView
  /** the words by which disputed terms are found */
  terms: FormsOfTerms
  writing: WritingView
}

type Row = Said & { id: string; deletedAt: Date | null }

/** What this actor may hear on the pairs in which these claims, or those merged into them, stand: each person's newest word. One
 * query. */
async function heardOn(actor: Actor, of: Content, claimIds: readonly string[]): Promise<Said[]> {
  if (claimIds.length === 0) return []
  const seminars = actor.memberships.map((membership) => membership.seminarId)
  const ids = claimIds.flatMap((id) => [id, ...(of.mergedClaims.get(id) ?? []).map((each) => each.id)])
  const rows = await db().$queryRaw<Row[]>`
    SELECT DISTINCT ON (d."claimAId", d."claimBId", d."byId")
      d.id, d."claimAId", d."claimBId", d."byId", d."seminarId", d.ground, d.reason, d."deletedAt", u.name
    FROM "Diagnosis" d JOIN "User" u ON u.id = d."byId"
    WHERE d."debateId" = ${of.debate.id}::uuid
      AND (d."claimAId" = ANY(${ids}::uuid[]) OR d."claimBId" = ANY(${ids}::uuid[]))
      AND (d."byId" = ${actor.userId}::uuid OR d."seminarId" IS NULL OR d."seminarId" = ANY(${seminars}::uuid[]))
    ORDER BY d."claimAId", d."claimBId", d."byId", d.id DESC`
  return heardBy(
    actor,
    newestOfPair(of, rows).filter(({ deletedAt }) => deletedAt === null),
  )
}

// The pairs as they are read now; of two words on what is now one pair the newest counts.
function newestOfPair(of: Content, rows: readonly Row[]): Row[] {
  if (of.mergedClaims.size === 0) return [...rows]
  const as = (id: string) => of.into.get(id) ?? id
  const newest = new Map<string, Row>()
  for (const row of [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const [claimAId, claimBId] = inOrder(as(row.claimAId), as(row.claimBId))
    if (claimAId !== claimBId)
      newest.set(`${claimAId} ${claimBId} ${row.byId}`, { ...row, claimAId, claimBId })
  }
  return [...newest.values()]
}

function claimBy(of: Content, slug: string): ClaimRow {
  const claim = claimAt(of, slug)
  if (!claim) throw notFound("claim")
  return claim
}

/** Two claims by their slugs, side by side with their passages, and what readers say their disagreement rests on. */
export async function whyPage(actor: Actor, debate: string, one: string, other: string): Promise<WhyView> {
  const of = await content(actor, debate)
  const rows = [claimBy(of, one), claimBy(of, other)] as const
  if (rows[0] === rows[1]) throw notFound("pair of claims")
  const [a, b] = inOrder(rows[0].id, rows[1].id)
  const evidence = rows.flatMap((row) => row.evidence)
  const [contexts, heard, terms] = await Promise.all([
    contextsOf(actor, of, evidence),
    heardOn(actor, of, [a]),
    termForms(of),
  ])
  const side = (row: ClaimRow): ClaimSide => ({
    ...claimLine(of, row),
    id: row.id,
    evidence: row.evidence.map((each) => passageView(of, each, row.voiceId, contexts)),
  })
  const links = of.relations.flatMap(({ fromId, toId, kind, reason, statedInText: stated }) => {
    const from = fromId === rows[0].id ? ("one" as const) : ("other" as const)
    const between = inOrder(fromId, toId).join() === `${a},${b}`
    return between ? [{ from, kind, reason, stated }] : []
  })
  const here = heard.filter(({ claimAId, claimBId }) => claimAId === a && claimBId === b)
  const writing = writingIn(actor, of.debate.id)
  return {
    debate: of.debate,
    one: side(rows[0]),
    other: side(rows[1]),
    links,
    split: splitOf(actor, here),
    terms,
    writing,
  }
}

/** How many readers, of those this actor may hear, have said why a claim (by its id) disagrees with others, by their slugs. */
export async function diagnosedWith(actor: Actor, of: Content, id: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { claimAId, claimBId } of await heardOn(actor, of, [id])) {
    const other = of.claim.get(claimAId === id ? claimBId : claimAId)
    if (other) counts.set(other.slug, (counts.get(other.slug) ?? 0) + 1)
  }
  return counts
}

/** What the disagreement on a question, by its id, rests on. One query. */
export async function cruxOf(actor: Actor, of: Content, questionId: string): Promise<CruxView> {
  const claims = of.claims.filter((claim) => claim.questionId === questionId).map(({ id }) => id)
  return cruxIn(of, questionId, await heardOn(actor, of, claims), actor.userId)
}

/** The same for every question of a debate, in their order. */
export async function cruxes(actor: Actor, debate: string) {
  const of = await content(actor, debate)
  const heard = await heardOn(
    actor,
    of,
    of.claims.map(({ id }) => id),
  )
  const questions = [...of.question.values()].map(({ id, slug, number, ask }) => ({
    ...{ slug, number, ask },
    crux: cruxIn(of, id, heard, actor.userId),
  }))
  return { debate: of.debate, questions }
}
