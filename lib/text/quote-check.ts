import type { Edition } from "@/lib/text/blocks"
import { type Difference, differences, together } from "@/lib/text/differences"
import { type Indexed, indexed } from "@/lib/text/indexed"
import { partsLeftOut } from "@/lib/text/left-out"
import { nearest } from "@/lib/text/nearest"
import { type Part, partsAround, partsOf } from "@/lib/text/omissions"
import { exactPlaces, foldedPlaces, hasLetters, type Place, placeOf, proper, seek } from "@/lib/text/places"
import { wordsNear } from "@/lib/text/words-near"

type Range = { start: number; end: number }

/** Whether, where (UTF-16) and how exactly a quotation stands in an edition; `others`: more places of this verdict. */
export type QuoteCheck = {
  verdict: "verbatim" | "punctuation" | "words" | "not-found"
  start: number | null
  end: number | null
  found: string | null
  differences: Difference[]
  others: Range[]
}

const NOT_FOUND: QuoteCheck = {
  verdict: "not-found",
  start: null,
  end: null,
  found: null,
  differences: [],
  others: [],
}
const MOST_OTHERS = 20
// Which part of the units may differ; in few words chance makes more of them agree.
const SURELY = 0.2
const MOST_OF_FEW = 0.3
const MOST_OF_MANY = 0.4
const LONG = 24

/** Looks a quotation up in an edition: word for word, then but for case, punctuation, spaces, hyphens and marks of
 * notes, then in the parts between its marked omissions, then with other words, then in two parts with words left out
 * between them. A part of a word is another word. */
export function checkQuote(edition: Edition, quote: string): QuoteCheck {
  const words = quote.trim()
  if (!hasLetters(words)) return NOT_FOUND
  const index = indexed(edition)
  const sought = seek(index, words.normalize("NFC"))
  const exactly = exactPlaces(index, sought).filter(({ start }) => edition.text.startsWith(words, start))
  const whole = (places: Place[]) => places.filter((place) => !place.cutsWord)
  return (
    told(edition, words, "verbatim", whole(exactly)) ??
    told(edition, words, "punctuation", withMarks(edition, words, whole(foldedPlaces(index, sought)))) ??
    withOtherWords(index, words, sought.folded.text) ??
    NOT_FOUND
  )
}

function told(
  edition: Edition,
  words: string,
  verdict: QuoteCheck["verdict"],
  places: Range[],
): QuoteCheck | undefined {
  const [first, ...more] = proper(edition, places).map(({ start, end }) => ({ start, end }))
  if (!first) return undefined
  const found = edition.text.slice(first.start, first.end)
  return {
    verdict,
    ...first,
    found,
    differences: differences(words, found),
    others: more.slice(0, MOST_OTHERS),
  }
}

/** Where the quotation begins or ends with marks, as many of those that stand there in the text belong to its place. */
function withMarks({ text }: Edition, words: string, places: Place[]): Range[] {
  const leading = /^[^\p{L}\p{M}\p{N}]*/u.exec(words)![0].length
  const trailing = /[^\p{L}\p{M}\p{N}]*$/u.exec(words)![0].length
  return places.map(({ start, end }) => {
    const before = /[^\p{L}\p{M}\p{N}\s]*$/u.exec(text.slice(Math.max(0, start - leading), start))![0]
    const after = /^[^\p{L}\p{M}\p{N}\s]*/u.exec(text.slice(end, end + trailing))![0]
    return { start: start - before.length, end: end + after.length }
  })
}

/** Parts around marked omissions; else other words near by, or two parts from whose midst words were left out. */
function withOtherWords(index: Indexed, words: string, sought: string): QuoteCheck | undefined {
  const marked = partsOf(words)
  const parts = marked.length > 1 ? partsAround(index, marked) : undefined
  if (parts) return inParts(index, parts)
  const near = (part: number) =>
    told(index.edition, words, "words", withMarks(index.edition, words, placesNear(index, sought, part)))
  const surely = near(SURELY)
  // With parts that stand elsewhere, what has only some of them is not the quotation.
  if (surely || marked.length > 1) return surely
  const leftOut = partsLeftOut(index, words)
  return leftOut ? inParts(index, leftOut) : near(sought.length < LONG ? MOST_OF_FEW : MOST_OF_MANY)
}

function inParts(index: Indexed, parts: Part[]): QuoteCheck {
  const { text } = index.edition
  const ranges = parts.map(({ from, to }) => placeOf(index, from, to))
  const [start, end] = [ranges[0]!.start, ranges.at(-1)!.end]
  const list = parts.flatMap(({ mark, words }, i) => {
    const { start: from, end: to } = ranges[i]!
    const omitted = text.slice(i === 0 ? start : ranges[i - 1]!.end, from)
    return [...between(mark, omitted), ...differences(words, text.slice(from, to))]
  })
  const found = text.slice(start, end)
  return { verdict: "words", start, end, found, differences: together(list), others: [] }
}

/** Words left out stand for the mark as a whole: a full stop among them is none of its dots. */
function between(mark: string, omitted: string): Difference[] {
  if (!hasLetters(omitted)) return differences(mark, omitted)
  return [
    { kind: "missing", words: mark },
    { kind: "added", words: omitted },
  ]
}

/** The places with the fewest units that differ, if so many at most: whole words. */
function placesNear(index: Indexed, sought: string, part: number): Place[] {
  const near = nearest(index, sought, Math.floor(sought.length * part))
  return near
    .filter(({ errors }) => errors === near[0]!.errors)
    .flatMap((place) => {
      const span = wordsNear(index.folded.text, place, sought)
      return span ? [placeOf(index, span.from, span.to)] : []
    })
}
