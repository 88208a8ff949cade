import type { Actor } from "@/lib/actor"
import type { Verdict } from "@/lib/generated/prisma/enums"
import { leads, membershipIn } from "@/lib/seminars/policy"
import { type Fidelity, fidelityOf } from "./fidelity"
import { makersOf, type Wordings, wordingAt } from "./wording"

export type Answer = {
  evidenceId: string
  userId: string
  seminarId: string | null
  verdict: Verdict
  reason: string | null
  name: string
  at: Date
}

/** How readers answered "does the quote carry the claim?", each with the newest answer to what stands there now, and one's
 * own among them. */
export type SplitView = {
  counts: Record<Verdict, number>
  own: { verdict: Verdict; reason: string | null } | null
  reasons: { verdict: Verdict; reason: string; name: string; own: boolean }[]
  /** as far as this reader hears */
  fidelity: Fidelity
  /** how many have answered only before the passage or the claim was changed */
  earlier: number
  /** what a curator said of it since the last answer: how it stands; null where nothing was, or somebody answered since */
  settled: string | null
}

/** A curator's word on a piece of evidence about which readers differ. */
export type Settled = { evidenceId: string; at: Date; why: string }

// Commit first: where a seminar reveals after one's own word, one answers before one hears the others' answers.
function heard(actor: Actor, answer: Answer, answered: ReadonlySet<string>): boolean {
  if (answer.userId === actor.userId || answer.seminarId === null) return true
  const membership = membershipIn(actor, answer.seminarId)
  if (!membership) return false
  return !membership.revealsAfterOwn || leads(actor, answer.seminarId) || answered.has(answer.evidenceId)
}

// What one does not hear must not be told by what is missing either: so it is left out before the newest is looked for.
function newest(answers: readonly Answer[]): Answer[] {
  const people = new Map<string, Answer>()
  for (const answer of answers) if (!people.has(answer.userId)) people.set(answer.userId, answer)
  return [...people.values()]
}

/** The split for each piece of evidence, of the answers that this actor may hear; `answers`: all, the newest first. */
export function splitsOf(
  actor: Actor,
  evidenceIds: readonly string[],
  answers: readonly Answer[],
  wordings: Wordings,
  settled: readonly Settled[],
): Map<string, SplitView> {
  const answered = new Set(
    answers.filter(({ userId }) => userId === actor.userId).map(({ evidenceId }) => evidenceId),
  )
  const by = new Map<string, Answer[]>()
  for (const answer of answers)
    if (heard(actor, answer, answered))
      by.set(answer.evidenceId, [...(by.get(answer.evidenceId) ?? []), answer])
  const word = new Map(settled.map((each) => [each.evidenceId, each]))
  return new Map(
    evidenceIds.map((id) => [id, splitOf(actor, id, newest(by.get(id) ?? []), wordings, word.get(id))]),
  )
}

function splitOf(
  actor: Actor,
  evidenceId: string,
  answers: readonly Answer[],
  wordings: Wordings,
  word: Settled | undefined,
): SplitView {
  const counts = { YES: 0, IN_PART: 0, NO: 0, SOMEONE_ELSE: 0 }
  if (answers.length === 0)
    return { counts, own: null, reasons: [], fidelity: "open", earlier: 0, settled: null }
  const present = wordingAt(wordings, evidenceId, null)
  const stands = ({ at }: { at: Date }) => wordingAt(wordings, evidenceId, at) === present
  const current = answers.filter(stands)
  for (const { verdict } of current) counts[verdict]++
  const mine = current.find(({ userId }) => userId === actor.userId)
  const last = word && stands(word) && current.every(({ at }) => at <= word.at)
  return {
    counts,
    own: mine ? { verdict: mine.verdict, reason: mine.reason } : null,
    reasons: current.flatMap(({ verdict, reason, name, userId }) =>
      reason ? [{ verdict, reason, name, own: userId === actor.userId }] : [],
    ),
    fidelity: fidelityOf(current, makersOf(wordings, evidenceId)),
    earlier: answers.length - current.length,
    settled: last ? word.why : null,
  }
}
