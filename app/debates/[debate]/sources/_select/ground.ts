import { firstOf } from "./first-of"
import type { Piece, Span } from "./pieces"

export type Unit = "word" | "sentence" | "paragraph"
type Units = Record<Unit, Span[]>

const WORD = /\S+/g

/** A text to step in, block by block: where each block begins, and the units of one, worked out when one comes there. */
export type Ground = { starts: readonly number[]; units: (block: number, unit: Unit) => readonly Span[] }

/** The words, sentences and paragraph of a block, as ranges of the edition in order. */
function unitsOf({ start, text }: Piece, sentences: Intl.Segmenter): Units {
  const within = (spans: readonly { index: number; text: string }[]) =>
    spans.flatMap((found) => {
      const words = found.text.trim()
      const from = start + found.index + found.text.indexOf(words)
      return words ? [{ start: from, end: from + words.length }] : []
    })
  return {
    word: within([...text.matchAll(WORD)].map((word) => ({ index: word.index, text: word[0] }))),
    sentence: within([...sentences.segment(text)].map(({ index, segment }) => ({ index, text: segment }))),
    paragraph: within([{ index: 0, text }]),
  }
}

/** The ground of a text whose blocks begin at `starts` and are read by `read`. `language` parts the sentences. */
export function groundOf(
  starts: readonly number[],
  read: (block: number) => Piece,
  language: string,
): Ground {
  const sentences = new Intl.Segmenter(language, { granularity: "sentence" })
  const known = new Map<number, Units>()
  const units = (block: number, unit: Unit) => {
    const found = known.get(block) ?? unitsOf(read(block), sentences)
    known.set(block, found)
    return found[unit]
  }
  return { starts, units }
}

const blockAt = ({ starts }: Ground, offset: number) =>
  Math.max(0, firstOf(starts.length, (at) => starts[at]! > offset) - 1)

/** The first unit from an offset on, or the last one before it; undefined where there is none. */
export function nearest(ground: Ground, unit: Unit, offset: number, forward: boolean): Span | undefined {
  const way = forward ? 1 : -1
  for (let at = blockAt(ground, offset); at >= 0 && at < ground.starts.length; at += way) {
    const units = ground.units(at, unit)
    const next = forward
      ? units.find(({ start }) => start >= offset)
      : units.findLast(({ end }) => end <= offset)
    if (next) return next
  }
  return undefined
}

/** The unit in which a range stands whole; undefined where it stands in none. */
export const unitAround = (ground: Ground, unit: Unit, { start, end }: Span): Span | undefined =>
  ground.units(blockAt(ground, start), unit).find((each) => each.start <= start && each.end >= end)
