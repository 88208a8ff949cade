import { blockAt, type Edition } from "@/lib/text/blocks"
import { cutsWord } from "@/lib/text/boundaries"
import { agreement } from "@/lib/text/context"
import { fold } from "@/lib/text/fold"
import type { Folded } from "@/lib/text/folding"
import { approximate, occurrences } from "@/lib/text/match"

export type Selectors = { exact: string; prefix?: string; suffix?: string; start?: number; end?: number }

export type Found = {
  state: "KEPT" | "UNCERTAIN" | "LOST"
  start?: number
  end?: number
  method: "position" | "exact" | "folded" | "approximate" | "none"
  /** How sure, from 0 to 1. */
  score: number
}

type Place = { start: number; end: number; cutsWord: boolean }

const LOST: Found = { state: "LOST", method: "none", score: 0 }
const MOST_PLACES = 1000
const SHORT = 16
const MOST_DIFFERENT = 0.2
const FEWEST_LETTERS = 8

/** Where a quotation stands in an edition. Believed (KEPT): a position whose text is the quote; the quote exactly, or
 * but for case, punctuation, hyphens and spaces, where it is unique or its context agrees. Everything else that
 * comes near is UNCERTAIN, to be shown and asked. Blocks set aside count only if nothing else matches. */
export function anchor(edition: Edition, selectors: Selectors): Found {
  const { text } = edition
  const { start, end } = selectors
  const exact = selectors.exact.normalize("NFC")
  if (exact.trim() === "") return LOST
  if (start !== undefined && end !== undefined && text.slice(start, end) === exact)
    return { state: "KEPT", start, end, method: "position", score: 1 }
  const exactly = believe(edition, selectors, exactPlaces(text, exact), "exact")
  if (exactly?.state === "KEPT") return exactly
  const sought = fold(exact).text
  const folded = foldedOf(edition)
  const loosely = believe(edition, selectors, foldedPlaces(folded, sought), "folded")
  if (loosely?.state === "KEPT") return loosely
  return exactly ?? loosely ?? nearly(folded, sought) ?? LOST
}

/** The one place to believe, an uncertain one where several or none deserve it, undefined where there is none. */
function believe(
  edition: Edition,
  selectors: Selectors,
  places: Place[],
  method: "exact" | "folded",
): Found | undefined {
  if (places.length === 0) return undefined
  const found = (place: Place, state: "KEPT" | "UNCERTAIN", score: number): Found => {
    return { state, start: place.start, end: place.end, method, score }
  }
  const sure = method === "exact" ? 1 : 0.95
  const context = places.map((place) => agreement(edition.text, place, selectors))
  for (const level of ["exact", "folded", "one-side"] as const) {
    const agreeing = proper(
      edition,
      places.filter((place, i) => {
        return context[i] === level && (level === "exact" || !place.cutsWord)
      }),
    )
    if (agreeing.length === 1) return found(agreeing[0]!, "KEPT", sure)
    if (agreeing.length > 1) return found(agreeing[0]!, "UNCERTAIN", 1 / agreeing.length)
  }
  const whole = proper(
    edition,
    places.filter((place) => !place.cutsWord),
  )
  const first = whole[0] ?? places[0]!
  // A short quote that is unique here but whose context says something else may well be another text's.
  const contradicted = context.includes("none") && first.end - first.start < SHORT
  if (whole.length === 1 && !contradicted) return found(first, "KEPT", sure)
  return found(first, "UNCERTAIN", whole.length > 1 ? 1 / whole.length : 0.5)
}

/** Those of the places that lie in the text proper; if none does, all of them. */
function proper(edition: Edition, places: Place[]): Place[] {
  const inside = places.filter((place) => !edition.blocks[blockAt(edition.blocks, place.start)]?.setAside)
  return inside.length > 0 ? inside : places
}

function exactPlaces(text: string, exact: string): Place[] {
  return occurrences(text, exact, MOST_PLACES).map((start) => {
    const end = start + exact.length
    return { start, end, cutsWord: cutsWord(text, start, end) }
  })
}

function foldedPlaces(folded: Folded, sought: string): Place[] {
  if (!/[\p{L}\p{N}]/u.test(sought)) return []
  return occurrences(folded.text, sought, MOST_PLACES).map((at) => {
    const end = at + sought.length
    return { start: folded.starts[at]!, end: folded.ends[end - 1]!, cutsWord: cutsWord(folded.text, at, end) }
  })
}

function nearly(folded: Folded, sought: string): Found | undefined {
  if (sought.length < FEWEST_LETTERS) return undefined
  const near = approximate(folded.text, sought, Math.floor(sought.length * MOST_DIFFERENT))
  if (!near || near.end === near.start) return undefined
  const [start, end] = [folded.starts[near.start]!, folded.ends[near.end - 1]!]
  return { state: "UNCERTAIN", start, end, method: "approximate", score: 1 - near.errors / sought.length }
}

const foldedTexts = new WeakMap<Edition, Folded>()

/** Folding a long text costs more than searching it, and many passages are anchored in one edition. */
function foldedOf(edition: Edition): Folded {
  const known = foldedTexts.get(edition)
  if (known) return known
  const folded = fold(edition.text)
  foldedTexts.set(edition, folded)
  return folded
}
