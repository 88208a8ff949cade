import { cutsWord } from "@/lib/text/boundaries"
import { fold } from "@/lib/text/fold"
import { occurrencesBy } from "@/lib/text/grams"
import type { Indexed } from "@/lib/text/indexed"
import { approximate, occurrences } from "@/lib/text/match"
import { nearest } from "@/lib/text/nearest"
import { hasLetters } from "@/lib/text/places"
import { wholeWords } from "@/lib/text/words-near"

/** A part of a quotation, with all that stands before it in the quotation and where it stands in the folded text. */
export type Part = { mark: string; words: string; from: number; to: number }

type Sought = { mark: string; words: string; folded: string }
type Span = { from: number; to: number }

const DOTS = "…|\\.\\s?\\.\\s?\\.(?:\\s?\\.)?"
const OMISSION = new RegExp(`\\s*(?:\\[\\s*(?:${DOTS})\\s*\\]|\\(\\s*(?:${DOTS})\\s*\\)|${DOTS})\\s*`)
const MOST_PLACES = 1000
const MOST_OMITTED = 5000
const MOST_DIFFERENT = 0.2

/** The parts between the marked omissions of a quotation (three dots, in brackets or not), found near each other in
 * order; undefined if a part stands nowhere near the others. */
export function partsAround(index: Indexed, sought: readonly Sought[]): Part[] | undefined {
  const longest = sought.reduce((best, part) => (part.folded.length > best.folded.length ? part : best))
  const at = sought.indexOf(longest)
  const chains = spansOf(index, longest.folded)
    .map((span) => chainFrom(index, sought, at, span))
    .filter((chain) => chain !== undefined)
  const lengthOf = (chain: Part[]) => chain.at(-1)!.to - chain[0]!.from
  return chains.reduce<Part[] | undefined>((best, chain) => {
    return best && lengthOf(best) <= lengthOf(chain) ? best : chain
  }, undefined)
}

/** A quotation parted at its marked omissions; a part without letters belongs to the omission. */
export function partsOf(quote: string): Sought[] {
  const parts: Sought[] = []
  let mark = ""
  for (const [i, piece] of quote.split(new RegExp(`(${OMISSION.source})`)).entries()) {
    if (i % 2 === 1 || !hasLetters(piece)) mark += piece
    else {
      parts.push({ mark, words: piece, folded: fold(piece).text })
      mark = ""
    }
  }
  const last = parts.at(-1)
  if (last) last.words += mark
  return parts
}

function spansOf(index: Indexed, folded: string): Span[] {
  const { text } = index.folded
  const places = occurrencesBy(index.grams, text, folded, MOST_PLACES)
  const whole = wholeSpans(text, folded, places)
  if (whole.length > 0) return whole
  const near = nearest(index, folded, Math.floor(folded.length * MOST_DIFFERENT))
  return near.map((span) => wholeWords(text, span))
}

function spans(text: string, folded: string): Span[] {
  return wholeSpans(text, folded, occurrences(text, folded, MOST_PLACES))
}

function wholeSpans(text: string, folded: string, places: number[]): Span[] {
  return places
    .map((from) => ({ from, to: from + folded.length }))
    .filter(({ from, to }) => !cutsWord(text, from, to))
}

/** All parts, going out from the place of one of them to the nearest place of the next. */
function chainFrom(
  { folded }: Indexed,
  sought: readonly Sought[],
  at: number,
  span: Span,
): Part[] | undefined {
  const chain: Span[] = [span]
  for (const { folded: words } of sought.slice(at + 1)) {
    const { to } = chain.at(-1)!
    const next = within(folded.text, words, to, to + MOST_OMITTED)[0]
    if (!next) return undefined
    chain.push(next)
  }
  for (const { folded: words } of sought.slice(0, at).reverse()) {
    const { from } = chain[0]!
    const before = within(folded.text, words, Math.max(0, from - MOST_OMITTED), from).at(-1)
    if (!before) return undefined
    chain.unshift(before)
  }
  return sought.map(({ mark, words }, i) => ({ mark, words, ...chain[i]! }))
}

function within(text: string, words: string, from: number, to: number): Span[] {
  const whole = spans(text.slice(from, to), words)
  if (whole.length > 0) return whole.map((span) => ({ from: span.from + from, to: span.to + from }))
  const region = { from, to: Math.min(to, text.length) }
  const near = approximate(text, words, Math.floor(words.length * MOST_DIFFERENT), region)
  return near
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => wholeWords(text, { from: start, to: end }))
}
