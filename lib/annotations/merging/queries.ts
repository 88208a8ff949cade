import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { contentToCurate, rowToCurate } from "@/lib/claims/curating/queries"
import { claimIn, questionIn } from "@/lib/claims/queries"
import type { ClaimLine, ClaimView, QuestionView } from "@/lib/claims/view"
import { foldForSearch } from "@/lib/text/fold"
import { remarkCounts } from "../queries"

const MOST = 12

/** What one may choose among: what fits the words typed, the likeliest first, and how many more there are. */
export type Among<T> = { shown: T[]; more: number }

type Asked = { into?: string; q?: string }

function among<T>(all: readonly T[], q: string, wordsOf: (each: T) => string): Among<T> {
  const words = foldForSearch(q).split(/\s+/).filter(Boolean)
  const fits = (each: T) => {
    const text = foldForSearch(wordsOf(each))
    return words.every((word) => text.includes(word))
  }
  const found = all.filter(fits)
  return { shown: found.slice(0, MOST), more: Math.max(0, found.length - MOST) }
}

export type ClaimSide = { claim: ClaimView; remarks: number }

export type ClaimMerging = ClaimSide & {
  of: Content
  others: Among<ClaimLine>
  /** the claim that it would go into, once one is chosen */
  into: ClaimSide | null
}

/** A claim that may be merged or split, with the other claims of its voice: those on its question first. For curators; to others, and
 * for an address that is not there, `not_found`. */
export async function claimToMerge(
  actor: Actor,
  debate: string,
  slug: string,
  { into, q = "" }: Asked,
): Promise<ClaimMerging> {
  const of = await contentToCurate(actor, debate)
  const claim = await claimIn(actor, of, slug)
  const { claims: counts } = await remarkCounts(actor, of.debate.id)
  const others = of.claims
    .map((each) => claimLine(of, each))
    .filter((each) => each.voice.slug === claim.voice.slug && each.slug !== slug)
  const here = (line: ClaimLine) => (line.question.slug === claim.question.slug ? 0 : 1)
  const sorted = others.sort((a, b) => here(a) - here(b))
  const chosen = others.some((each) => each.slug === into) ? await claimIn(actor, of, into!) : null
  const side = (view: ClaimView): ClaimSide => ({ claim: view, remarks: counts.get(view.slug) ?? 0 })
  return {
    ...side(claim),
    of,
    others: among(sorted, q, (line) => `${line.statement} ${line.question.ask}`),
    into: chosen && side(chosen),
  }
}

export type QuestionSide = {
  question: QuestionView
  version: number
  remarks: number
  positions: { id: string; label: string }[]
  claims: { id: string; line: ClaimLine }[]
}

export type QuestionMerging = QuestionSide & {
  of: Content
  others: Among<{ slug: string; number: number; ask: string }>
  into: QuestionSide | null
}

/** The same for a question, with the other questions of its debate. */
export async function questionToMerge(
  actor: Actor,
  debate: string,
  slug: string,
  { into, q = "" }: Asked,
): Promise<QuestionMerging> {
  const of = await contentToCurate(actor, debate)
  const { questions: counts } = await remarkCounts(actor, of.debate.id)
  const side = async (address: string): Promise<QuestionSide> => {
    const question = await questionIn(actor, of, address)
    const { version } = await rowToCurate(actor, of.debate.id, "question", question.id)
    const on = of.claims.filter((claim) => claim.questionId === question.id)
    return {
      question,
      version,
      remarks: counts.get(address) ?? 0,
      positions: of.question.get(question.id)!.positions.map(({ id, label }) => ({ id, label })),
      claims: on.map((claim) => ({ id: claim.id, line: claimLine(of, claim) })),
    }
  }
  const own = await side(slug)
  const others = [...of.question.values()].filter((each) => each.slug !== slug)
  const chosen = others.find((each) => each.slug === into)
  return {
    ...own,
    of,
    others: among(others, q, ({ ask }) => ask),
    into: chosen ? await side(chosen.slug) : null,
  }
}
