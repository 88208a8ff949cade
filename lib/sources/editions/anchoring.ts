import { parseLocator } from "@/lib/sources/passages/locator"
import { anchor } from "@/lib/text/anchor"
import type { Edition } from "@/lib/text/blocks"
import { describe } from "@/lib/text/describe"
import { OMISSION } from "@/lib/text/excerpts"
import { fold } from "@/lib/text/fold"
import { checkQuote } from "@/lib/text/quote-check"
import { outcome, type Place } from "./outcome"
import { type Numbered, placeByLocator } from "./place"

export type Quoted = {
  id: string
  exact: string
  prefix: string | null
  suffix: string | null
  locator: string | null
}

/** Where a passage stood in an edition, and who decided so, if anybody did. */
export type Stood = {
  state: Place["state"]
  start: number | null
  end: number | null
  decidedById: string | null
}

/** The edition in whose place another comes, and where each passage stood in it. */
export type Before = { edition: Edition; stood: ReadonlyMap<string, Stood> }

type Target = { edition: Edition; blocks: readonly Numbered[] }

const alike = (one: string, other: string) => fold(one).text === fold(other).text

/**
 * Where a passage stands in an edition. Where it stood in the edition before tells what it stands among; only where it
 * stood nowhere does its locator say which copy is meant, since its numbers are those of some other text.
 */
export function placeIn({ edition, blocks }: Target, passage: Quoted, before?: Before): Place {
  const stood = before?.stood.get(passage.id)
  const words = before && stood && wordsThere(before.edition, stood)
  if (words && stood.state !== "UNCERTAIN" && stood.state !== "REFUSED") {
    const decided = stood.decidedById !== null && !alike(words.exact, passage.exact)
    const found = anchor(edition, decided ? words : { ...words, exact: passage.exact })
    const place = outcome(found, edition.text, [words, ownContext(passage)], { start: stood.start! })
    if (place.state === "KEPT" || place.state === "MOVED")
      return decided ? { ...place, method: "as-decided", decidedById: stood.decidedById } : place
  }
  const place = bySelectors({ edition, blocks }, passage, words === undefined)
  const again =
    place.state === "UNCERTAIN" &&
    stood?.state === "REFUSED" &&
    alike(words!.exact, edition.text.slice(place.start, place.end))
  return again ? { ...place, state: "REFUSED", method: "as-decided", decidedById: stood.decidedById } : place
}

function wordsThere(edition: Edition, { start, end }: Stood) {
  return start === null || end === null ? undefined : describe(edition, { start, end })
}

// Words quoted from excerpts carry what stands beside them there, as far as the next omission.
const ownContext = ({ prefix, suffix }: Quoted) => ({
  prefix: prefix?.split(OMISSION).at(-1),
  suffix: suffix?.split(OMISSION)[0],
})

function bySelectors({ edition, blocks }: Target, passage: Quoted, byLocator: boolean): Place {
  const { exact, locator } = passage
  const at = byLocator && locator ? parseLocator(locator) : undefined
  const hint = at && placeByLocator(edition.text, blocks, exact, at)
  const context = ownContext(passage)
  const place = outcome(anchor(edition, { exact, ...context, ...hint }), edition.text, [context])
  return (place.state === "LOST" ? byParts(edition, exact) : undefined) ?? place
}

/** Words selected in excerpts across an omission stand in the full text in parts; that they belong together is asked. */
function byParts(edition: Edition, exact: string): Place | undefined {
  if (!exact.includes(OMISSION)) return undefined
  const { verdict, start, end } = checkQuote(edition, exact)
  if (verdict !== "words" || start === null || end === null) return undefined
  return { state: "UNCERTAIN", start, end, method: "parts", score: 0.5 }
}

/** Where each passage stands in an edition, by its id. */
export function placesOf(target: Target, passages: readonly Quoted[], before?: Before): Map<string, Place> {
  return new Map(passages.map((passage) => [passage.id, placeIn(target, passage, before)]))
}
