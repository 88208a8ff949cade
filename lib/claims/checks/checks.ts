import type { Content } from "@/lib/claims/content/content"
import { claimRef } from "@/lib/claims/content/lines"
import type { ClaimRow } from "@/lib/claims/content/rows"
import { wordsCodedApart } from "./same-words"
import { silencesBroken } from "./silences"
import type { Check } from "./view"

const on = (of: Content, questionId: string): Check["question"] => {
  const { id, slug, number } = of.question.get(questionId)!
  return { id, slug, number }
}

/**
 * What curators may want to mend, question by question: words that two claims use in ways that do not go together, and what is
 * missing. Each is a question to the curator, not an error; nothing is stored.
 */
export function checksOf(of: Content): Check[] {
  const found = [
    ...wordsCodedApart(of),
    ...of.claims.flatMap((claim) => checksOfClaim(of, claim)),
    ...of.questions.flatMap((question) => checksOfQuestion(of, question.id)),
    ...silencesBroken(of),
    ...checksOfLinks(of),
  ]
  return found.sort((a, b) => a.question.number - b.question.number)
}

function checksOfClaim(of: Content, claim: ClaimRow): Check[] {
  const question = on(of, claim.questionId)
  const secondHand = claim.basis === "REPORTED" || claim.basis === "IMPUTED"
  return [
    ...(claim.evidence.length === 0
      ? [{ kind: "no-evidence" as const, question, claim: claimRef(of, claim) }]
      : []),
    ...(secondHand && claim.attitude === null
      ? [{ kind: "no-attitude" as const, question, claim: claimRef(of, claim) }]
      : []),
  ]
}

function checksOfQuestion(of: Content, questionId: string): Check[] {
  const question = on(of, questionId)
  const cells = of.cells.get(questionId) ?? new Map<string, ClaimRow[]>()
  const taken = new Set([...cells.values()].flat().map(({ positionId }) => positionId))
  const untaken = of.question.get(questionId)!.positions.filter(({ id }) => !taken.has(id))
  return [
    ...(cells.size < 2 ? [{ kind: "few-voices" as const, question, voices: cells.size }] : []),
    ...untaken.map(({ id, label }) => ({
      kind: "nobody-takes" as const,
      question,
      position: { id, label },
    })),
  ]
}

// A link that denies or limits what was said on another question needs to say how far it reaches.
const MEETS = new Set(["REBUTS", "CONCEDES", "QUALIFIES"])

function checksOfLinks(of: Content): Check[] {
  return of.relations.flatMap(({ id, fromId, toId, kind, scope }): Check[] => {
    const [from, to] = [of.claim.get(fromId), of.claim.get(toId)]
    if (!from || !to) return []
    const ends = {
      question: on(of, from.questionId),
      claim: claimRef(of, from),
      other: claimRef(of, to),
      relationId: id,
    }
    if (kind === "REVISES" && from.voiceId !== to.voiceId) return [{ kind: "revises-other", ...ends }]
    const across = MEETS.has(kind) && from.questionId !== to.questionId && !scope
    return across ? [{ kind: "link-across", ...ends }] : []
  })
}
