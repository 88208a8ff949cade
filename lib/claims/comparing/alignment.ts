import { silencesOf } from "@/lib/claims/comparison"
import { type Content, voiceName } from "@/lib/claims/content/content"
import { claimRef } from "@/lib/claims/content/lines"
import type { Contexts } from "@/lib/claims/content/passages"
import type { ClaimRow, QuestionRow } from "@/lib/claims/content/rows"
import { type Link, linkView } from "./links"
import { pagesOf } from "./pages"
import { claimsOn, linksAmong, signsOf } from "./signs"
import { type AlignedQuestion, SIGNS, type Sign, type SignPlace } from "./view"
import { claimWithWords, questionName } from "./words"

/** About how many claims stand on a page of a comparison. */
export const CLAIMS_ON_PAGE = 60

type Placed = { question: QuestionRow; signs: Sign[]; page: number; claims: ClaimRow[]; links: Link[] }

/** The questions on which one of these voices says something, in order, each with the page on which it stands. Ids. */
export function alignedQuestions(content: Content, voices: readonly string[]): Placed[] {
  const among = linksAmong(content, new Set(voices))
  const spoken = content.questions.flatMap((question) => {
    const claims = claimsOn(content, question.id, voices)
    if (claims.length === 0) return []
    const links = among.get(question.id) ?? []
    return [{ question, claims, links, signs: signsOf(content, question, voices, links) }]
  })
  const pages = pagesOf(
    spoken.map(({ claims }) => claims.length),
    CLAIMS_ON_PAGE,
  )
  return spoken.map((each, at) => ({ ...each, page: pages[at]! }))
}

/** By sign, the questions that carry it. */
export function summaryOf(content: Content, placed: readonly Placed[]): Record<Sign, SignPlace[]> {
  const places = (sign: Sign) =>
    placed
      .filter(({ signs }) => signs.includes(sign))
      .map(({ question: { id, ask }, page }) => ({ number: content.question.get(id)!.number, ask, page }))
  return Object.fromEntries(SIGNS.map((sign) => [sign, places(sign)])) as Record<Sign, SignPlace[]>
}

function positionsIn(content: Content, { question, claims }: Placed): AlignedQuestion["positions"] {
  return question.positions.flatMap(({ id, slug, label }) => {
    const takers = claims.filter((claim) => claim.positionId === id)
    if (takers.length === 0) return []
    const common = new Set(takers.map((claim) => claim.voiceId)).size > 1
    return [{ slug, label, common, takers: takers.map((claim) => claimRef(content, claim)) }]
  })
}

/** One question of a comparison with every chosen voice's claims and passages, side by side. */
export function alignedView(
  content: Content,
  placed: Placed,
  voices: readonly string[],
  contexts: Contexts,
): AlignedQuestion {
  const { question, signs, links } = placed
  return {
    ...questionName(content, question.id),
    kind: question.kind,
    signs,
    positions: positionsIn(content, placed),
    links: links.map((link) => linkView(content, link)),
    sides: voices.map((id) => ({
      voice: voiceName(content, id),
      claims: claimsOn(content, question.id, [id]).map((claim) => claimWithWords(content, claim, contexts)),
      silences: silencesOf(question, id),
    })),
  }
}
