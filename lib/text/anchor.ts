import { believed, inContext } from "@/lib/text/belief"
import type { Edition } from "@/lib/text/blocks"
import { agreementAt, type Context, contextOf } from "@/lib/text/context"
import { type Indexed, indexed } from "@/lib/text/indexed"
import { nearest } from "@/lib/text/nearest"
import { exactPlaces, foldedPlaces, placeOf, proper, seek } from "@/lib/text/places"
import { wholeWords } from "@/lib/text/words-near"

export type Selectors = { exact: string; prefix?: string; suffix?: string; start?: number; end?: number }

export type Found = {
  state: "KEPT" | "UNCERTAIN" | "LOST"
  start?: number
  end?: number
  method: "position" | "exact" | "folded" | "approximate" | "none"
  /** How sure, from 0 to 1. */
  score: number
}

const LOST: Found = { state: "LOST", method: "none", score: 0 }
const MOST_DIFFERENT = 0.25
const FEWEST_LETTERS = 8

/** Where a quotation stands in an edition. Believed (KEPT): a position whose text is the quote; the quote exactly, or
 * but for case, punctuation, hyphens and spaces, where its context agrees or it is unique. Everything else that
 * comes near is UNCERTAIN, to be shown and asked. Blocks set aside count only if nothing else matches. */
export function anchor(edition: Edition, selectors: Selectors): Found {
  const { start, end } = selectors
  const exact = selectors.exact.normalize("NFC")
  if (exact.trim() === "") return LOST
  if (start !== undefined && end !== undefined && edition.text.slice(start, end) === exact)
    return { state: "KEPT", start, end, method: "position", score: 1 }
  const index = indexed(edition)
  const sought = seek(index, exact)
  const context = contextOf(selectors)
  const exactly = exactPlaces(index, sought)
  const only = inContext(index, context, exactly)
  if (only) return { state: "KEPT", start: only.start, end: only.end, method: "exact", score: 1 }
  const loosely = foldedPlaces(index, sought)
  if (exactly.length + loosely.length > 0) return believed(index, context, exactly, loosely)
  return nearly(index, context, sought.folded.text) ?? LOST
}

/** Of the places about as near as the nearest the one in its context, in the text proper, with the fewest differences. */
function nearly(index: Indexed, context: Context, sought: string): Found | undefined {
  if (sought.length < FEWEST_LETTERS) return undefined
  const near = nearest(index, sought, Math.floor(sought.length * MOST_DIFFERENT))
  const places = near.map((span) => {
    const { from, to } = wholeWords(index.folded.text, span)
    return { ...placeOf(index, from, to), errors: span.errors }
  })
  const agreeing = places.filter((place) => !["none", "absent"].includes(agreementAt(index, place, context)))
  const [place] = proper(index.edition, agreeing.length > 0 ? agreeing : places)
  if (!place) return undefined
  const score = 1 - place.errors / sought.length
  return { state: "UNCERTAIN", start: place.start, end: place.end, method: "approximate", score }
}
