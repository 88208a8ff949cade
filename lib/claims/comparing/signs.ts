import type { Content } from "@/lib/claims/content/content"
import type { ClaimRow, QuestionRow } from "@/lib/claims/content/rows"
import { grants, type Link, linksOf, opposes } from "./links"
import { areApart, besideScale, counts, positionsOf } from "./standing"
import { SIGNS, type Sign } from "./view"

/** Links between claims of two of these voices, by the question of the claim that is acted on. */
export function linksAmong(content: Content, voices: ReadonlySet<string>): Map<string, Link[]> {
  const by = new Map<string, Link[]>()
  for (const link of linksOf(content)) {
    const { from, to } = link
    if (from.voiceId === to.voiceId || !voices.has(from.voiceId) || !voices.has(to.voiceId)) continue
    const known = by.get(to.questionId)
    if (known) known.push(link)
    else by.set(to.questionId, [link])
  }
  return by
}

const standing = ({ from, to }: Link) => counts(from) && counts(to)

/**
 * What can be said of these voices on a question, in order: two agree (one position), two differ (no position in common, or one denies
 * the other), one grants or limits what another holds, one was searched in vain, one has not been looked at. Nothing where none speaks.
 */
export function signsOf(
  content: Content,
  question: QuestionRow,
  voices: readonly string[],
  links: readonly Link[],
): Sign[] {
  const row = content.cells.get(question.id)
  const speaking = voices.filter((id) => row?.has(id))
  if (speaking.length === 0) return []
  const positions = speaking.map((id) => positionsOf(row!.get(id)!))
  const takers = new Map<string, number>()
  for (const position of positions.flatMap((each) => [...each]))
    takers.set(position, (takers.get(position) ?? 0) + 1)
  const beside = besideScale([question])
  const apart = positions.some((one, at) =>
    positions.slice(at + 1).some((other) => areApart(one, other, beside)),
  )
  const searched = new Set(question.silences.map((silence) => silence.voiceId))
  const mute = voices.filter((id) => !row!.has(id))
  const found: Record<Sign, boolean> = {
    agree: [...takers.values()].some((count) => count > 1),
    differ: apart || links.some((link) => opposes(link) && standing(link)),
    grant: links.some((link) => grants(link) && standing(link)),
    silent: mute.some((id) => searched.has(id)),
    unread: mute.some((id) => !searched.has(id)),
  }
  return SIGNS.filter((sign) => found[sign])
}

/** The claims of these voices on a question, in the order of the table. */
export function claimsOn(content: Content, questionId: string, voices: readonly string[]): ClaimRow[] {
  return voices.flatMap((id) => content.cells.get(questionId)?.get(id) ?? [])
}
