import type { Content } from "@/lib/claims/content/content"
import { claimLine, claimRef } from "@/lib/claims/content/lines"
import { type Contexts, passageView } from "@/lib/claims/content/passages"
import type { ClaimRow, EvidenceRow } from "@/lib/claims/content/rows"
import type { StepTarget } from "./view"

type StepRow = { claimId: string | null; passageId: string | null; says: string | null }
type Cited = { evidence: EvidenceRow; claim: ClaimRow | null }

/** What every passage cited in a debate serves first, by its id: a claim, or a link between two. */
export function citedIn({ claims, relations }: Content): Map<string, Cited> {
  const cited = new Map<string, Cited>()
  const note = (evidence: EvidenceRow, claim: ClaimRow | null) => {
    if (!cited.has(evidence.passage.id)) cited.set(evidence.passage.id, { evidence, claim })
  }
  for (const claim of claims) for (const evidence of claim.evidence) note(evidence, claim)
  for (const relation of relations) for (const evidence of relation.evidence) note(evidence, null)
  return cited
}

/** The evidence that a step shows. */
export function evidenceOf(
  content: Content,
  cited: ReadonlyMap<string, Cited>,
  step: StepRow,
): EvidenceRow[] {
  if (step.claimId) return content.claim.get(step.claimId)?.evidence ?? []
  const found = cited.get(step.passageId!)
  return found ? [found.evidence] : []
}

/** What a step leads to, as all who read the debate see it; null for what does not stand in it any more. */
export function targetOf(
  content: Content,
  cited: ReadonlyMap<string, Cited>,
  step: StepRow,
  contexts: Contexts,
): StepTarget | null {
  const viewed = (evidence: EvidenceRow, about: string | null) =>
    passageView(content, evidence, about, contexts)
  if (step.claimId) {
    const claim = content.claim.get(step.claimId)
    if (!claim) return null
    const evidence = claim.evidence.map((each) => viewed(each, claim.voiceId))
    return { kind: "claim", id: claim.id, claim: claimLine(content, claim), evidence }
  }
  const found = cited.get(step.passageId!)
  if (!found) return null
  const { evidence, claim } = found
  return {
    kind: "passage",
    id: evidence.passage.id,
    passage: viewed(evidence, claim?.voiceId ?? null),
    serves: claim && claimRef(content, claim),
  }
}
