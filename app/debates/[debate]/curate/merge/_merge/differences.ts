import { groundAfter } from "@/lib/claims/ground"
import type { ClaimView } from "@/lib/claims/view"

/** What of a claim is no longer seen at first sight once it is read as part of another; its wording stands there under “Also worded as”. */
export function differences(claim: ClaimView, into: ClaimView): string[] {
  const sentences: string[] = []
  const known = (of: ClaimView) => groundAfter(of.ground).replace(/^, /, "") || "in own words"
  if (claim.question.slug !== into.question.slug)
    sentences.push(
      `It leaves question ${claim.question.number} and stands on question ${into.question.number}.`,
    )
  if (claim.position?.slug !== into.position?.slug)
    sentences.push(`It is counted as “${into.position?.label ?? "none of the positions"}”.`)
  if (known(claim) !== known(into))
    sentences.push(
      `The one is known ${known(claim)}, the other ${known(into)}: the claim is then said to be known ${known(into)}.`,
    )
  if (claim.asOf !== into.asOf)
    sentences.push(`The one is of ${claim.asOf}, the other of ${into.asOf}: the date is then ${into.asOf}.`)
  return sentences
}
