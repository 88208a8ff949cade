import type { Content } from "@/lib/claims/content/content"
import { claimRef } from "@/lib/claims/content/lines"
import type { ClaimRow, EvidenceRow } from "@/lib/claims/content/rows"
import type { ClaimRef } from "@/lib/claims/view"
import type { Prisma } from "@/lib/generated/prisma/client"
import { cslOf } from "@/lib/sources/csl"

const targets = {
  questionId: true,
  claimId: true,
  evidenceId: true,
  relationId: true,
  passage: { select: { id: true, sourceId: true } },
} as const

/** What is read of a remark to say where it stands; a reply stands where its thread does. */
export const placeRows = {
  select: { id: true, ...targets, root: { select: targets } },
} satisfies Prisma.AnnotationDefaultArgs

export type PlaceRow = Prisma.AnnotationGetPayload<typeof placeRows>

/** What a remark, or the thread it belongs to, is about, and its address. */
export type Place = {
  on: "question" | "claim" | "evidence" | "relation" | "passage"
  href: string
  question: { number: number; ask: string } | null
  claim: (ClaimRef & { statement: string }) | null
  source: { slug: string; title: string } | null
  /** words that everyone may read who reads the debate; null for those a reader selected */
  quote: string | null
}

/** Where a remark stands; null where what it is about is not in sight any more. */
export function placeOf(of: Content, row: PlaceRow): Place | null {
  const { questionId, claimId, evidenceId, relationId, passage } = row.root ?? row
  if (questionId) return onQuestion(of, row.id, questionId)
  if (passage) return onPassage(of, row.id, passage)
  if (claimId) return onClaim(of, row.id, "claim", of.claim.get(claimId))
  const standing = evidenceId && (of.into.get(evidenceId) ?? evidenceId)
  const links = [...of.relations, ...[...of.within.values()].flat()]
  const relation = links.find(({ id, evidence }) => id === relationId || evidence.some(is(standing)))
  const claim = relation
    ? of.claim.get(relation.fromId)
    : of.claims.find(({ evidence }) => evidence.some(is(standing)))
  const on = evidenceId ? "evidence" : "relation"
  const evidence = (relation ?? claim)?.evidence.find(is(standing))
  return onClaim(of, row.id, on, claim, evidence)
}

// The address asks for the thread, too: a long talk does not show all of them.
const at = (id: string) => `?at=${id}#remark-${id}`
const is = (wanted: string | null) => (row: { id: string }) => row.id === wanted
const nothing = { question: null, claim: null, source: null, quote: null }
const base = (of: Content) => `/debates/${of.debate.slug}`

function onQuestion(of: Content, id: string, questionId: string): Place | null {
  const question = of.question.get(questionId)
  if (!question) return null
  const { slug, number, ask } = question
  return {
    ...nothing,
    on: "question",
    href: `${base(of)}/questions/${slug}${at(id)}`,
    question: { number, ask },
  }
}

function onClaim(
  of: Content,
  id: string,
  on: Place["on"],
  claim?: ClaimRow,
  evidence?: EvidenceRow,
): Place | null {
  const question = claim && of.question.get(claim.questionId)
  if (!question) return null
  const source = evidence && of.source.get(evidence.passage.sourceId)
  return {
    on,
    href: `${base(of)}/claims/${claim.slug}${at(id)}`,
    question: { number: question.number, ask: question.ask },
    claim: { ...claimRef(of, claim), statement: claim.statement },
    source: source ? { slug: source.slug, title: cslOf(source).title } : null,
    quote: evidence?.passage.exact ?? null,
  }
}

function onPassage(of: Content, id: string, passage: { id: string; sourceId: string }): Place | null {
  const source = of.source.get(passage.sourceId)
  if (!source) return null
  const used = [...of.claims, ...of.relations].flatMap(({ evidence }) => evidence)
  const quote = used.find((evidence) => evidence.passage.id === passage.id)?.passage.exact ?? null
  const href = `${base(of)}/sources/${source.slug}${at(id)}`
  return { ...nothing, on: "passage", href, source: { slug: source.slug, title: cslOf(source).title }, quote }
}
