import type { Edition } from "@/lib/text/blocks"
import { type Difference, differences, together } from "@/lib/text/differences"
import { type Indexed, indexed } from "@/lib/text/indexed"
import { nearest } from "@/lib/text/nearest"
import { partsAround, partsOf } from "@/lib/text/omissions"
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
const MOST_DIFFERENT = { inParts: 0.2, short: 0.3, long: 0.4 }
const LONG = 24

/** Looks a quotation up in an edition: word for word, then but for case, punctuation, spaces, hyphens and marks of
 * notes, then in the parts between its marked omissions, then with other words. A part of a word is another word. */
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
    withOmissions(index, words, sought.folded.text) ??
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

/** Parts that stand in order around marked omissions; without such marks, or parts, other words near by. */
function withOmissions(index: Indexed, words: string, sought: string): QuoteCheck | undefined {
  const marked = partsOf(words)
  const parts = marked.length > 1 ? partsAround(index, marked) : undefined
  if (!parts) return told(index.edition, words, "words", withOtherWords(index, sought, marked.length > 1))
  const { text } = index.edition
  const ranges = parts.map(({ from, to }) => placeOf(index, from, to))
  const [start, end] = [ranges[0]!.start, ranges.at(-1)!.end]
  const list = parts.flatMap((part, i): Difference[] => {
    const { start: from, end: to } = ranges[i]!
    const omitted = text.slice(i === 0 ? start : ranges[i - 1]!.end, from)
    return [
      { kind: "missing", words: part.mark },
      { kind: "added", words: omitted },
      ...differences(part.words, text.slice(from, to)),
    ]
  })
  const found = text.slice(start, end)
  return { verdict: "words", start, end, found, differences: together(list), others: [] }
}

/** With parts that stand elsewhere, what has only some of them is not the quotation. */
function withOtherWords(index: Indexed, sought: string, inParts: boolean): Range[] {
  const part = inParts
    ? MOST_DIFFERENT.inParts
    : sought.length < LONG
      ? MOST_DIFFERENT.short
      : MOST_DIFFERENT.long
  const near = nearest(index, sought, Math.floor(sought.length * part))
  return near
    .filter(({ errors }) => errors === near[0]!.errors)
    .flatMap((place) => {
      const span = wordsNear(index.folded.text, place, sought)
      return span ? [placeOf(index, span.from, span.to)] : []
    })
}
