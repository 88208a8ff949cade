import { groundOf } from "@/lib/claims/ground"
import type { ClaimLine, ClaimRef, Ground, SamePassage, When } from "@/lib/claims/view"
import { say } from "@/lib/claims/when"
import { type Content, voiceName } from "./content"
import type { ClaimRow } from "./rows"

// The Memoirs are of 1942–43: what they say of 1921 is told later, what they say as of 1942–43 is not.
function toldLater(asOf: string, workYear: string): boolean {
  const last = asOf.match(/\d{4}/g)?.at(-1)
  const first = workYear.match(/\d{4}/)?.[0]
  return Boolean(last && first && last < first)
}

function whenOf(content: Content, claim: ClaimRow): When | null {
  if (!claim.asOf) return null
  const date = say(claim.asOf)
  const work = claim.workId ? content.work.get(claim.workId) : undefined
  if (!work) return { date, detail: null }
  const told = work.year && toldLater(claim.asOf, work.year)
  return { date, detail: told ? `as told in ${say(work.year!)}` : work.title }
}

function sameOf(content: Content, claim: ClaimRow): SamePassage | null {
  const others = new Set<ClaimRow>()
  for (const evidence of claim.evidence)
    for (const use of content.same.get(evidence.id) ?? []) if (use.claim !== claim) others.add(use.claim)
  if (others.size === 0) return null
  const here = [...others].filter((other) => other.questionId === claim.questionId)
  const voices = new Set(
    here.filter((other) => other.voiceId !== claim.voiceId).map((other) => other.voiceId),
  )
  const questions = new Set([...others].map((other) => other.questionId))
  questions.delete(claim.questionId)
  return {
    voices: [...voices].map((id) => content.voice.get(id)!.shortName),
    own: here.filter((other) => other.voiceId === claim.voiceId).length,
    questions: [...questions]
      .map((id) => content.question.get(id)!)
      .map(({ number, slug }) => ({ number, slug }))
      .sort((a, b) => a.number - b.number),
  }
}

function groundIn(content: Content, { basis, voiceId, reporterId, attitude, chain }: ClaimRow): Ground {
  return groundOf({
    basis,
    voice: voiceName(content, voiceId),
    reporter: reporterId ? voiceName(content, reporterId) : null,
    attitude,
    chain: chain.map((speaker) => voiceName(content, speaker.voiceId)),
  })
}

/** A claim as one line of a cell, a list, a relation. */
export function claimLine(content: Content, claim: ClaimRow): ClaimLine {
  const { slug, number, ask, positions } = content.question.get(claim.questionId)!
  const position = positions.find((each) => each.id === claim.positionId)
  return {
    slug: claim.slug,
    voice: voiceName(content, claim.voiceId),
    question: { slug, number, ask },
    position: position ? { slug: position.slug, label: position.label } : null,
    statement: claim.statement,
    ground: groundIn(content, claim),
    when: whenOf(content, claim),
    disputed: claim.attributionDisputed,
    passages: claim.evidence.length,
    same: sameOf(content, claim),
  }
}

/** A claim named in passing. */
export function claimRef(content: Content, claim: ClaimRow): ClaimRef {
  const { slug, number, positions } = content.question.get(claim.questionId)!
  const position = positions.find((each) => each.id === claim.positionId)?.label ?? null
  return {
    slug: claim.slug,
    voice: voiceName(content, claim.voiceId),
    position,
    ground: groundIn(content, claim),
    question: { slug, number },
  }
}
