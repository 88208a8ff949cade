import { foldForSearch } from "@/lib/text/fold"

type Claim = { statement: string; questionId: string; voiceId: string }

const PART = 3
const ENOUGH = 0.42
const SAME_VOICE = 0.1
const MOST = 3

function parts(text: string): Set<string> {
  const words = ` ${foldForSearch(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `
  return new Set(
    Array.from({ length: Math.max(0, words.length - PART + 1) }, (_, at) => words.slice(at, at + PART)),
  )
}

/** How alike two statements are, from 0 to 1: strings of three letters in common (Dice 1945), without regard to case and accents. */
export function likeness(one: string, other: string): number {
  return alike(parts(one), parts(other))
}

function alike(one: Set<string>, other: Set<string>): number {
  let common = 0
  for (const part of one) if (other.has(part)) common++
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size)
}

/** The claims on the same question that say nearly what is about to be said, the nearest first, at most three; those of the same
 * voice count as a little nearer. */
export function closeTo<C extends Claim>(claims: readonly C[], said: Claim): C[] {
  const sought = parts(said.statement)
  return claims
    .filter(({ questionId }) => questionId === said.questionId)
    .map((claim) => {
      const like = alike(sought, parts(claim.statement))
      return { claim, like: claim.voiceId === said.voiceId ? like + SAME_VOICE : like }
    })
    .filter(({ like }) => like >= ENOUGH)
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST)
    .map(({ claim }) => claim)
}
