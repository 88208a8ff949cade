import type { Piece, Span } from "./pieces"

export type Unit = "word" | "sentence" | "paragraph"
export type Units = Record<Unit, Span[]>

/** Where one stands with the keyboard: the unit one began at, and the one the last step led to. */
export type Caret = { anchor: Span; head: Span }

const WORD = /\S+/g

/** The words, sentences and paragraphs of a text's blocks, as ranges in order. `language` parts the sentences. */
export function unitsOf(blocks: readonly Piece[], language: string): Units {
  const sentences = new Intl.Segmenter(language, { granularity: "sentence" })
  const within = (spans: (text: string) => Iterable<{ index: number; text: string }>) =>
    blocks.flatMap(({ start, text }) =>
      [...spans(text)].flatMap((found) => {
        const words = found.text.trim()
        const from = start + found.index + found.text.indexOf(words)
        return words ? [{ start: from, end: from + words.length }] : []
      }),
    )
  return {
    word: within((text) =>
      [...text.matchAll(WORD)].map(([word], i, all) => ({ index: all[i]!.index, text: word })),
    ),
    sentence: within((text) =>
      [...sentences.segment(text)].map(({ index, segment }) => ({ index, text: segment })),
    ),
    paragraph: within((text) => [{ index: 0, text }]),
  }
}

/** The unit that a step leads to: first the whole of the one in which one stands, then its neighbour. */
export function neighbour(units: readonly Span[], from: Span, forward: boolean): Span {
  const around = units.find(({ start, end }) => start <= from.start && end >= from.end)
  if (around && (around.start !== from.start || around.end !== from.end)) return around
  const next = forward
    ? units.find(({ start }) => start >= from.end)
    : units.findLast(({ end }) => end <= from.start)
  return next ?? from
}

/** One step; with `extend` what was selected before it stays selected, as far as it lies between. */
export function step(
  { anchor, head }: Caret,
  units: readonly Span[],
  forward: boolean,
  extend: boolean,
): Caret {
  const next = neighbour(units, head, forward)
  return { anchor: extend ? anchor : next, head: next }
}

/** The words selected: from the unit one began at to the one that the last step led to. */
export function selected({ anchor, head }: Caret): Span {
  return { start: Math.min(anchor.start, head.start), end: Math.max(anchor.end, head.end) }
}

type Press = { key: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean }

/** What an arrow key steps by: words sideways, sentences up and down, paragraphs up and down with Ctrl or Alt. */
export function stepOf(press: Press): { unit: Unit; forward: boolean } | null {
  const far = press.ctrlKey || press.altKey || press.metaKey
  if (press.key === "ArrowRight" || press.key === "ArrowLeft")
    return { unit: far ? "sentence" : "word", forward: press.key === "ArrowRight" }
  if (press.key === "ArrowDown" || press.key === "ArrowUp")
    return { unit: far ? "paragraph" : "sentence", forward: press.key === "ArrowDown" }
  if (press.key === "PageDown" || press.key === "PageUp")
    return { unit: "paragraph", forward: press.key === "PageDown" }
  return null
}
