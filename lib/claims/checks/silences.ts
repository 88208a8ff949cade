import type { Content } from "@/lib/claims/content/content"
import { claimRef } from "@/lib/claims/content/lines"
import type { ClaimRow, QuestionRow } from "@/lib/claims/content/rows"
import { cslOf } from "@/lib/sources/csl"
import type { Check } from "./view"

type Silence = QuestionRow["silences"][number]

// What others report of a voice does not break its silence; who mentions a matter without judging takes no position on it.
function breaks(of: Content, { kind, source, work }: Silence, claim: ClaimRow): boolean {
  if (claim.reporterId !== null) return false
  if (kind === "MENTIONS" && claim.positionId === null) return false
  if (work && of.work.get(claim.workId ?? "")?.title !== work.title) return false
  if (!source) return true
  const { title } = cslOf(source)
  return claim.evidence.some(({ passage }) => cslOf(of.source.get(passage.sourceId)!).title === title)
}

/** Claims in a voice's own words on a question where it was searched, in that work or source, and found silent. */
export function silencesBroken(of: Content): Check[] {
  return of.questions.flatMap(({ id, slug, silences }) => {
    const { number } = of.question.get(id)!
    return silences.flatMap((silence) => {
      const claims = of.cells.get(id)?.get(silence.voiceId) ?? []
      return claims
        .filter((claim) => breaks(of, silence, claim))
        .map((claim) => ({
          kind: "silence-and-claim" as const,
          question: { id, slug, number },
          claim: claimRef(of, claim),
        }))
    })
  })
}
