import type { Content } from "@/lib/claims/content/content"
import type { ClaimRow } from "@/lib/claims/content/rows"
import type { Link } from "./links"
import { type Pair, type Side, sidesOf } from "./premise-sides"
import { type Ties, tiesOf } from "./premise-ties"
import { inOwnWords } from "./standing"

/** How premise and verdict hang together. */
export type Tie =
  | { how: "same question" }
  | { how: "linked"; link: Link }
  | { how: "same words" }
  | { how: "judgement" }

/** Two voices that hold something in common, and are opposed in what they make of it. */
export type SharedPremise = { voices: Pair; premise: Side; verdict: Side; tie: Tie }

type Candidate = Pick<SharedPremise, "premise" | "tie">

const CLOSEST_FIRST: readonly Tie["how"][] = ["same question", "linked", "same words", "judgement"]

const distance = ({ tie }: Candidate) => CLOSEST_FIRST.indexOf(tie.how)
const second = (claims: readonly ClaimRow[]) => claims.filter((claim) => !inOwnWords(claim)).length

// A claim that makes a premise: one of the two themselves, or another of the position that the two share.
function belongs(claim: ClaimRow, { claims, link }: Side): boolean {
  return claims.includes(claim) || (!link && claim.positionId === claims[0].positionId)
}

function tiedTo(ties: Ties, pair: Pair, verdict: Side, shared: ReadonlyMap<string, Side>): Candidate[] {
  const claims = pair.flatMap((voice) => ties.held.get(voice)?.get(verdict.questionId) ?? [])
  return claims
    .flatMap((claim) => ties.tied.get(claim.id) ?? [])
    .flatMap(({ other, link }): Candidate[] => {
      const premise = shared.get(other.questionId)
      if (!premise || !pair.includes(other.voiceId) || !belongs(other, premise)) return []
      return [{ premise, tie: link ? { how: "linked", link } : { how: "same words" } }]
    })
}

const nearer = (a: Candidate, b: Candidate) =>
  distance(a) - distance(b) || second(a.premise.claims) - second(b.premise.claims)

function premisesOf(content: Content, ties: Ties, pair: Pair): SharedPremise[] {
  const { shared, opposed } = sidesOf(ties, pair)
  const anyhow = [...shared.values()]
    .map((premise): Candidate => ({ premise, tie: { how: "judgement" } }))
    .sort(nearer)
    .slice(0, 1)
  return [...opposed.values()].flatMap((verdict) => {
    const here = shared.get(verdict.questionId)
    if (here) return [{ voices: pair, verdict, premise: here, tie: { how: "same question" as const } }]
    const judged = content.question.get(verdict.questionId)!.kind === "EVALUATIVE"
    const candidates = [...tiedTo(ties, pair, verdict, shared), ...(judged ? anyhow : [])]
    const [closest] = candidates.sort(nearer)
    return closest ? [{ voices: pair, verdict, ...closest }] : []
  })
}

/** What comes first: the closer tie, a denial rather than other positions, own words, a question of judgement; else as they stand. */
function ranked(content: Content, found: readonly SharedPremise[]): SharedPremise[] {
  const rank = (each: SharedPremise) => {
    const { kind, number } = content.question.get(each.verdict.questionId)!
    return [
      distance(each),
      each.verdict.link ? 0 : 1,
      second(each.premise.claims) + second(each.verdict.claims),
      kind === "EVALUATIVE" ? 0 : 1,
      number,
    ]
  }
  const placed = found.map((each) => ({ each, rank: rank(each) }))
  const first = (a: number[], b: number[]) =>
    a.map((value, at) => value - b[at]!).find((gap) => gap !== 0) ?? 0
  return placed.sort((a, b) => first(a.rank, b.rank)).map(({ each }) => each)
}

/**
 * Shared premises with opposite verdicts, the most telling first. For each pair of the voices (ids in the order of the table), and each
 * question on which they are opposed (one denies the other's claim or that it follows; or their positions have none in common), the
 * premise that lies closest: a position that both take, or a claim of the one that supports or repeats the other's. It counts if it is
 * made on that same question, if a link or the same words tie it to what they say there, or if the question is one of judgement.
 */
export function sharedPremises(content: Content, voices: readonly string[]): SharedPremise[] {
  const ties = tiesOf(content)
  const found = voices.flatMap((one, at) =>
    voices.slice(at + 1).flatMap((other) => premisesOf(content, ties, [one, other])),
  )
  return ranked(content, found)
}
