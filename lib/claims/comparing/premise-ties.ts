import type { Content } from "@/lib/claims/content/content"
import type { ClaimRow } from "@/lib/claims/content/rows"
import { type Link, linksOf } from "./links"
import { besideScale, counts } from "./standing"

type Tied = { other: ClaimRow; link: Link | null }

/** What is looked up of a debate to find premises; made once for all pairs of its voices. */
export type Ties = {
  /** claims that count, by voice, then question */
  held: ReadonlyMap<string, ReadonlyMap<string, readonly ClaimRow[]>>
  /** links between two voices that count, by the ids of the voices in the order of the table */
  between: ReadonlyMap<string, readonly Link[]>
  /** by claim: claims on other questions that a link or the same words tie to it */
  tied: ReadonlyMap<string, readonly Tied[]>
  /** positions that oppose no other, by id */
  beside: ReadonlySet<string>
}

function added<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function heldIn(content: Content): Ties["held"] {
  const held = new Map(content.voices.map(({ id }) => [id, new Map<string, ClaimRow[]>()]))
  for (const [questionId, row] of content.cells)
    for (const [voiceId, cell] of row) {
      const standing = cell.filter(counts)
      if (standing.length > 0) held.get(voiceId)?.set(questionId, standing)
    }
  return held
}

function betweenIn(content: Content, links: readonly Link[]): Ties["between"] {
  const place = new Map(content.voices.map(({ id }, at) => [id, at]))
  const between = new Map<string, Link[]>()
  for (const link of links) {
    const [one, other] = [link.from.voiceId, link.to.voiceId]
    if (one === other || !counts(link.from) || !counts(link.to)) continue
    added(between, place.get(one)! < place.get(other)! ? `${one} ${other}` : `${other} ${one}`, link)
  }
  return between
}

function tiedIn(content: Content, links: readonly Link[]): Ties["tied"] {
  const tied = new Map<string, Tied[]>()
  const tie = (claim: ClaimRow, other: ClaimRow, link: Link | null) => {
    if (claim.questionId !== other.questionId) added(tied, claim.id, { other, link })
  }
  for (const link of links) {
    tie(link.from, link.to, link)
    tie(link.to, link.from, link)
  }
  for (const claim of content.claims)
    for (const evidence of claim.evidence)
      for (const use of content.same.get(evidence.id) ?? []) tie(claim, use.claim, null)
  return tied
}

/** The ties of a debate's claims, from all its links and shared words. */
export function tiesOf(content: Content): Ties {
  const links = linksOf(content)
  return {
    held: heldIn(content),
    between: betweenIn(content, links),
    tied: tiedIn(content, links),
    beside: besideScale(content.questions),
  }
}
