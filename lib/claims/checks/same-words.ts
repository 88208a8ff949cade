import type { Content, Use } from "@/lib/claims/content/content"
import { claimRef } from "@/lib/claims/content/lines"
import type { Check } from "./view"

type Kind = "coded-apart" | "said-and-doubted" | "other-speaker"

const outermost = ({ evidence }: Use) => evidence.speakers.map(({ voiceId }) => voiceId).join()

/** Whether two uses of the same words go together; if not, in what they part. Two claims of one voice on one question may take
 * the same words for two positions only as of two dates. */
function partIn(one: Use, other: Use): Kind | null {
  const [a, b] = [one.claim, other.claim]
  const sameCell = a.questionId === b.questionId && a.voiceId === b.voiceId
  const bearings = new Set([one.evidence.bearing, other.evidence.bearing])
  if (sameCell && a.positionId && a.positionId === b.positionId)
    if (bearings.has("ATTESTS") && bearings.has("COUNTS_AGAINST")) return "said-and-doubted"
  const both = bearings.size === 1 && bearings.has("ATTESTS")
  if (sameCell && both && a.asOf === b.asOf && a.positionId && b.positionId && a.positionId !== b.positionId)
    return "coded-apart"
  const sameWords = one.evidence.passage.exact === other.evidence.passage.exact
  return sameWords && outermost(one) !== outermost(other) ? "other-speaker" : null
}

/** Words that two claims use in ways that do not go together, each pair of claims once for each way. */
export function wordsCodedApart(of: Content): Check[] {
  const found = new Map<string, Check>()
  for (const claim of of.claims)
    for (const evidence of claim.evidence)
      for (const other of of.same.get(evidence.id) ?? []) {
        const kind = evidence.id < other.evidence.id ? partIn({ evidence, claim }, other) : null
        if (!kind) continue
        const key = `${kind} ${[claim.id, other.claim.id].sort().join()}`
        const { id, slug, number } = of.question.get(claim.questionId)!
        found.set(key, {
          kind,
          question: { id, slug, number },
          claim: claimRef(of, claim),
          other: claimRef(of, other.claim),
          words: evidence.passage.exact,
          evidenceId: evidence.id,
        })
      }
  return [...found.values()]
}
