import { blockAt, type Edition } from "@/lib/text/blocks"
import { cutsWord } from "@/lib/text/boundaries"
import { fold } from "@/lib/text/fold"
import type { Folded } from "@/lib/text/folding"
import { occurrencesBy } from "@/lib/text/grams"
import type { Indexed } from "@/lib/text/indexed"
import { occurrences } from "@/lib/text/match"

/** A range of an edition's text (UTF-16) and of its folded text, and whether it cuts a word at either end. */
export type Place = { start: number; end: number; from: number; to: number; cutsWord: boolean }

/** Words that are sought in an edition, and where they stand in its folded text. */
type Sought = { words: string; folded: Folded; at: readonly number[] }

const MOST_PLACES = 1000

/** Looks for words in an edition, at most a thousand places; nowhere if they have neither letter nor digit. */
export function seek({ folded, grams }: Indexed, words: string): Sought {
  const sought = fold(words)
  const at = hasLetters(sought.text) ? occurrencesBy(grams, folded.text, sought.text, MOST_PLACES) : []
  return { words, folded: sought, at }
}

/** Where words stand unit by unit. */
export function exactPlaces(index: Indexed, sought: Sought): Place[] {
  const { edition, folded } = index
  const { words } = sought
  const starts = foldsElsewhere(edition, sought)
    ? occurrences(edition.text, words, MOST_PLACES)
    : sought.at
        .map((at) => folded.starts[at]! - sought.folded.starts[0]!)
        .filter((start) => start >= 0 && edition.text.startsWith(words, start))
  return starts.map((start) => {
    const end = start + words.length
    const range = { from: unitAt(folded, start), to: unitAt(folded, end) }
    return { start, end, ...range, cutsWord: cutsWord(edition.text, start, end) }
  })
}

/** Words that may fold otherwise in the text than by themselves: without letters, with what may be marks of notes
 * there, with an accent at the head. */
function foldsElsewhere({ noteMarks }: Edition, { words, folded }: Sought): boolean {
  if (!hasLetters(folded.text) || /^\p{M}/u.test(words)) return true
  return Boolean(noteMarks?.length) && /[\p{N}[\]()]/u.test(words)
}

/** Where words stand but for what folding leaves out. */
export function foldedPlaces(index: Indexed, { folded, at }: Sought): Place[] {
  const length = folded.text.length
  return at
    .filter((from) => !cutsLetter(index.folded, from) && !cutsLetter(index.folded, from + length))
    .map((from) => placeOf(index, from, from + length))
}

/** Whether the units before and after a border are parts of one letter of the text, such as the i of the ligature ﬁ. */
function cutsLetter({ starts, ends }: Folded, border: number): boolean {
  return starts[border - 1] === starts[border] && ends[border - 1] === ends[border]
}

/** The place in the edition of a range of its folded text that is not empty. */
export function placeOf({ folded }: Indexed, from: number, to: number): Place {
  const [start, end] = [folded.starts[from]!, folded.ends[to - 1]!]
  return { start, end, from, to, cutsWord: cutsWord(folded.text, from, to) }
}

/** How many units of the folded text come from before an offset. */
function unitAt({ starts }: Folded, offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether words have a letter or a digit at all. */
export function hasLetters(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words)
}

/** Those of the places that lie in the text proper; if none does, all of them. */
export function proper<T extends { start: number }>({ blocks }: Edition, places: T[]): T[] {
  const inside = places.filter(({ start }) => !blocks[blockAt(blocks, start)]?.setAside)
  return inside.length > 0 ? inside : places
}
