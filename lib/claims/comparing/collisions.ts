import type { Content } from "@/lib/claims/content/content"
import type { ClaimRow } from "@/lib/claims/content/rows"
import { agrees, type Link, linksOf, opposes } from "./links"
import { sameTime } from "./same-time"
import { inOwnWords } from "./standing"

/**
 * How a claim stands to a report of the same voice: a link says that it denies it, or that it does not follow; it takes another
 * position; it takes the same one, or a link says so; or it leaves open which.
 */
export type How = "denies" | "otherwise" | "alike" | "open"

export type Beside = {
  claim: ClaimRow
  how: How
  link: Link | null
  /** as of the same time; null where a date is not known */
  together: boolean | null
}

/** What becomes of a report when it is set beside what else is known of its holder, the gravest first. */
const OUTCOMES = ["own words", "other report", "another time", "alike", "open", "alone"] as const
export type Outcome = (typeof OUTCOMES)[number]

/** A reported or imputed claim, with the holder's own words on the question and what others report of them there. */
export type Report = { claim: ClaimRow; own: Beside[]; others: Beside[]; outcome: Outcome }

/** Links by the claims at their ends. */
type LinksByClaim = ReadonlyMap<string, readonly Link[]>

/** Links by claim, for looking up what stands beside reports. */
export function linksByClaim(content: Content): LinksByClaim {
  const by = new Map<string, Link[]>()
  for (const link of linksOf(content))
    for (const { id } of [link.from, link.to]) {
      const known = by.get(id)
      if (known) known.push(link)
      else by.set(id, [link])
    }
  return by
}

const otherEnd = (claim: ClaimRow, { from, to }: Link) => (from === claim ? to : from)

function besideOf(report: ClaimRow, claim: ClaimRow, links: readonly Link[]): Beside {
  const between = links.filter((link) => otherEnd(report, link) === claim)
  const denial = between.find(opposes)
  const link = denial ?? between.find(agrees) ?? between[0] ?? null
  const together = sameTime(report.asOf, claim.asOf)
  const placed = report.positionId !== null && claim.positionId !== null
  if (denial) return { claim, how: "denies", link, together }
  if (placed && report.positionId !== claim.positionId) return { claim, how: "otherwise", link, together }
  const alike = placed || between.some(agrees)
  return { claim, how: alike ? "alike" : "open", link, together }
}

/** Whether the two collide: one denies the other, or they say different things of one time, or of times that nobody can tell apart. */
export function collides({ how, together }: Beside): boolean {
  return how === "denies" || (how === "otherwise" && together !== false)
}

function outcomeOf(own: readonly Beside[], others: readonly Beside[]): Outcome {
  if (own.some(collides)) return "own words"
  if (others.some(collides)) return "other report"
  const all = [...own, ...others]
  if (all.some(({ how }) => how === "otherwise")) return "another time"
  if (all.some(({ how }) => how === "alike")) return "alike"
  return all.length > 0 ? "open" : "alone"
}

const GRAVEST_FIRST: readonly How[] = ["denies", "otherwise", "alike", "open"]

function inOrder(beside: Beside[]): Beside[] {
  const place = (each: Beside) => (collides(each) ? 0 : 10) + GRAVEST_FIRST.indexOf(each.how)
  return beside.sort((a, b) => place(a) - place(b))
}

/**
 * A reported or imputed claim beside what else its holder is known by on that question: own words, also those on other questions that a
 * link sets against it, and what reporters other than this one say. Null for a claim in own words.
 */
export function reportOf(content: Content, links: LinksByClaim, claim: ClaimRow): Report | null {
  if (inOwnWords(claim)) return null
  const linked = links.get(claim.id) ?? []
  const far = linked
    .filter((link) => opposes(link) && otherEnd(claim, link).voiceId === claim.voiceId)
    .map((link) => otherEnd(claim, link))
  const cell = content.cells.get(claim.questionId)?.get(claim.voiceId) ?? []
  const fellows = [...new Set([...cell, ...far])].filter((each) => each !== claim)
  const own = fellows.filter(inOwnWords)
  const others = fellows.filter((each) => !inOwnWords(each) && each.reporterId !== claim.reporterId)
  const [ours, theirs] = [own, others].map((each) =>
    inOrder(each.map((fellow) => besideOf(claim, fellow, linked))),
  ) as [Beside[], Beside[]]
  return { claim, own: ours, others: theirs, outcome: outcomeOf(ours, theirs) }
}

const denied = (beside: readonly Beside[]) => beside.some(({ how }) => how === "denies")
const gravity = ({ outcome, own, others }: Report) =>
  OUTCOMES.indexOf(outcome) * 3 + (denied(own) ? 0 : denied(others) ? 1 : 2)

/** All reported and imputed claims of a debate beside what else is known of their holders, those that collide first. */
export function reportsOf(content: Content): Report[] {
  const links = linksByClaim(content)
  return content.questions
    .flatMap(({ id }) => content.voices.flatMap((voice) => content.cells.get(id)?.get(voice.id) ?? []))
    .flatMap((claim) => reportOf(content, links, claim) ?? [])
    .sort((a, b) => gravity(a) - gravity(b))
}
