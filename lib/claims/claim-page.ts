import { issuedInWords } from "@/lib/sources/citation"
import { cslOf } from "@/lib/sources/csl"
import type { Content, RelationEnds } from "./content/content"
import { claimLine, claimRef } from "./content/lines"
import { type Contexts, passageView } from "./content/passages"
import type { ClaimRow } from "./content/rows"
import type { ClaimView, RelationView } from "./view"

type Direction = RelationView["direction"]

const relationView = (
  content: Content,
  contexts: Contexts,
  relation: RelationEnds,
  direction: Direction,
  other: ClaimRow,
): RelationView => ({
  id: relation.id,
  kind: relation.kind,
  direction,
  other: claimLine(content, other),
  scope: relation.scope,
  reason: relation.reason,
  stated: relation.statedInText,
  passages: relation.evidence.map((evidence) => passageView(content, evidence, null, contexts)),
})

function relationsOf(content: Content, claim: ClaimRow, contexts: Contexts): RelationView[] {
  return content.relations.flatMap((relation): RelationView[] => {
    if (relation.fromId !== claim.id && relation.toId !== claim.id) return []
    const direction = relation.fromId === claim.id ? "from" : "to"
    const other = content.claim.get(direction === "from" ? relation.toId : relation.fromId)
    return other ? [relationView(content, contexts, relation, direction, other)] : []
  })
}

// What was merged into a claim, in its own words, and the links between those that are now one.
function mergedOf(
  content: Content,
  claim: ClaimRow,
  contexts: Contexts,
): Pick<ClaimView, "merged" | "within"> {
  const merged = content.mergedClaims.get(claim.id) ?? []
  const byId = new Map([claim, ...merged].map((each) => [each.id, each]))
  return {
    merged: merged.map((each) => ({ id: each.id, ...claimLine(content, each) })),
    within: (content.within.get(claim.id) ?? []).map((link) => ({
      ...relationView(content, contexts, link, "from", byId.get(link.toId)!),
      from: byId.get(link.fromId)!.statement,
    })),
  }
}

// The claim's own date, else that of the text in which its voice speaks.
function dateOf(content: Content, claim: ClaimRow, line: ClaimView["when"]): string {
  if (line) return line.date
  const source = content.source.get(claim.evidence[0]?.passage.sourceId ?? "")
  return (source && issuedInWords(cslOf(source))) ?? "undated"
}

/** A claim with its evidence, relations and neighbours; `can` is set by the query. Undefined if absent. */
export function claimPageOf(
  content: Content,
  slug: string,
  contexts: Contexts,
): Omit<ClaimView, "can"> | undefined {
  const claim = content.claims.find((each) => each.slug === slug)
  if (!claim) return undefined
  const line = claimLine(content, claim)
  const inOrder = content.questions.flatMap((question) =>
    content.voices.flatMap((voice) => content.cells.get(question.id)?.get(voice.id) ?? []),
  )
  const index = inOrder.indexOf(claim)
  const [previous, next] = [inOrder[index - 1], inOrder[index + 1]]
  const work = claim.workId ? content.work.get(claim.workId) : undefined
  const fellows = claim.positionId
    ? inOrder.filter((other) => other.positionId === claim.positionId && other !== claim)
    : []
  return {
    ...line,
    id: claim.id,
    version: claim.version,
    work: work ? { slug: work.slug, title: work.title } : null,
    asOf: dateOf(content, claim, line.when),
    confidence: claim.confidence,
    caution: claim.caution,
    scope: claim.scope,
    evidence: claim.evidence.map((each) => passageView(content, each, claim.voiceId, contexts)),
    relations: relationsOf(content, claim, contexts),
    ...mergedOf(content, claim, contexts),
    alsoTaking: fellows.map((other) => claimLine(content, other)),
    previous: previous ? claimRef(content, previous) : null,
    next: next ? claimRef(content, next) : null,
  }
}
