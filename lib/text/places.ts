import { blockAt, type Edition } from "@/lib/text/blocks"
import { cutsWord } from "@/lib/text/boundaries"
import type { Indexed } from "@/lib/text/indexed"
import { occurrences } from "@/lib/text/match"

/** A range of an edition's text (UTF-16), and whether it cuts a word at either end. */
export type Place = { start: number; end: number; cutsWord: boolean }

const MOST_PLACES = 1000

/** Where words stand in an edition unit by unit, at most a thousand places. */
export function exactPlaces({ edition: { text } }: Indexed, words: string): Place[] {
  return occurrences(text, words, MOST_PLACES).map((start) => {
    const end = start + words.length
    return { start, end, cutsWord: cutsWord(text, start, end) }
  })
}

/** Where folded words stand in the folded text of an edition, at most a thousand places; none for mere signs. */
export function foldedPlaces(index: Indexed, sought: string): Place[] {
  if (!hasLetters(sought)) return []
  return occurrences(index.folded.text, sought, MOST_PLACES).map((from) =>
    placeOf(index, from, from + sought.length),
  )
}

/** The place in the edition of a range of its folded text that is not empty. */
export function placeOf({ folded }: Indexed, from: number, to: number): Place {
  const [start, end] = [folded.starts[from]!, folded.ends[to - 1]!]
  return { start, end, cutsWord: cutsWord(folded.text, from, to) }
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
