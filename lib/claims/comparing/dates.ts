import type { Content } from "@/lib/claims/content/content"
import type { Contexts } from "@/lib/claims/content/passages"
import type { ClaimRow, QuestionRow } from "@/lib/claims/content/rows"
import { parseEdtf } from "@/lib/claims/edtf"
import { byDate, say } from "@/lib/claims/when"
import { type Link, linksOf, linkView } from "./links"
import { sameTime } from "./same-time"
import type { DatedClaim, DatedQuestion } from "./view"
import { claimWithWords, questionName } from "./words"

/** The EDTF dates at which claims are held, each once, in order; the undated are none. */
export function datesOf(claims: readonly ClaimRow[]): string[] {
  const dates = claims.flatMap(({ asOf }) => (asOf && parseEdtf(asOf)?.from ? [asOf] : []))
  return [...new Set(dates)].sort(byDate)
}

// A claim that takes a position is set against the last one of an earlier date that does; two accounts of one time are no change.
function sinceOf(claims: readonly ClaimRow[], at: number): DatedClaim["since"] {
  const claim = claims[at]!
  if (!claim.positionId) return null
  const before = claims
    .slice(0, at)
    .findLast((earlier) => earlier.positionId !== null && sameTime(earlier.asOf, claim.asOf) === false)
  return before ? { date: say(before.asOf!), same: before.positionId === claim.positionId } : null
}

/** Links between two claims of the same voice, by the question of the claim that is acted on. */
export function ownLinks(content: Content, voiceId: string): Map<string, Link[]> {
  const by = new Map<string, Link[]>()
  for (const link of linksOf(content)) {
    const { from, to } = link
    if (from.voiceId !== voiceId || to.voiceId !== voiceId) continue
    by.set(to.questionId, [...(by.get(to.questionId) ?? []), link])
  }
  return by
}

/** What became of a voice's view on a question: it changed, was said again at another date, or stands at one date only. */
export function courseOf(claims: readonly ClaimRow[], links: readonly Link[]): "changed" | "again" | "once" {
  const since = claims.map((_, at) => sinceOf(claims, at))
  if (links.some(({ relation }) => relation.kind === "REVISES") || since.some((each) => each?.same === false))
    return "changed"
  const dates = datesOf(claims)
  const apart = dates.some((date) => sameTime(date, dates[0]!) === false)
  return apart || links.some(({ relation }) => relation.kind === "RESTATES") ? "again" : "once"
}

/** One question of one voice's views in order of date. `dates`: all at which the voice holds something. */
export function datedView(
  content: Content,
  question: QuestionRow,
  given: { claims: readonly ClaimRow[]; links: readonly Link[]; dates: readonly string[] },
  contexts: Contexts,
): DatedQuestion {
  const { claims, links, dates } = given
  const here = datesOf(claims)
  return {
    ...questionName(content, question.id),
    claims: claims.map((claim, at) => ({
      ...claimWithWords(content, claim, contexts),
      since: sinceOf(claims, at),
    })),
    links: links.map((link) => linkView(content, link)),
    gaps: dates.filter((date) => here.every((each) => sameTime(each, date) === false)).map(say),
    changed: courseOf(claims, links) === "changed",
  }
}
