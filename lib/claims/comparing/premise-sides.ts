import type { ClaimRow } from "@/lib/claims/content/rows"
import { agrees, type Link, opposes } from "./links"
import type { Ties } from "./premise-ties"
import { areApart, inOwnWords, positionsOf } from "./standing"

/** Two voices by their ids, in the order of the table. */
export type Pair = readonly [string, string]

/** One claim of each of the two, in their order, and the link that makes them agree or part; null where their positions do. */
export type Side = { questionId: string; claims: readonly [ClaimRow, ClaimRow]; link: Link | null }

type Claims = readonly ClaimRow[]

const ownFirst = (claims: Claims) => claims.find(inOwnWords) ?? claims[0]!

function sideBy(link: Link, [first]: Pair): Side {
  const { from, to } = link
  return { questionId: to.questionId, claims: from.voiceId === first ? [from, to] : [to, from], link }
}

function inCommon(questionId: string, ours: Claims, theirs: Claims): Side | null {
  const positions = positionsOf(theirs)
  const common = ours.filter((claim) => claim.positionId && positions.has(claim.positionId))
  if (common.length === 0) return null
  const one = ownFirst(common)
  const other = ownFirst(theirs.filter((claim) => claim.positionId === one.positionId))
  return { questionId, claims: [one, other], link: null }
}

function apart(questionId: string, ours: Claims, theirs: Claims, beside: Ties["beside"]): Side | null {
  if (!areApart(positionsOf(ours), positionsOf(theirs), beside)) return null
  const placed = (claims: Claims) =>
    ownFirst(claims.filter((claim) => claim.positionId && !beside.has(claim.positionId)))
  return { questionId, claims: [placed(ours), placed(theirs)], link: null }
}

const sameEnds = (a: Side, b: Side | undefined) =>
  a.claims[0] === b?.claims[0] && a.claims[1] === b?.claims[1]

/**
 * On which questions two voices share something, and on which they are opposed: by their positions, and by links between claims on one
 * question. Of several links the first counts; of several denials first the one between the very claims that agree otherwise.
 */
export function sidesOf({ held, between, beside }: Ties, pair: Pair) {
  const [ours, theirs] = [held.get(pair[0]), held.get(pair[1])]
  const shared = new Map<string, Side>()
  const opposed = new Map<string, Side>()
  for (const [questionId, claims] of ours ?? []) {
    const others = theirs?.get(questionId)
    if (!others) continue
    const common = inCommon(questionId, claims, others)
    const different = apart(questionId, claims, others, beside)
    if (common) shared.set(questionId, common)
    if (different) opposed.set(questionId, different)
  }
  const links = (between.get(pair.join(" ")) ?? []).filter(
    ({ from, to }) => from.questionId === to.questionId,
  )
  for (const link of links.filter(agrees))
    if (!shared.has(link.to.questionId)) shared.set(link.to.questionId, sideBy(link, pair))
  for (const link of links.filter(opposes)) {
    const side = sideBy(link, pair)
    const known = opposed.get(side.questionId)
    if (!known?.link || sameEnds(side, shared.get(side.questionId))) opposed.set(side.questionId, side)
  }
  return { shared, opposed }
}
