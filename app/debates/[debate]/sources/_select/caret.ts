import { type Ground, nearest, type Unit, unitAround } from "./ground"
import type { Span } from "./pieces"

/** Where one stands with the keyboard: the unit one began at, and the one the last step led to. */
export type Caret = { anchor: Span; head: Span }

/** A step: by which unit, and which way. */
type Way = { unit: Unit; forward: boolean }

/** The unit that a step leads to: first the whole of the one in which one stands, then its neighbour. */
export function neighbour(ground: Ground, { unit, forward }: Way, from: Span): Span {
  const around = unitAround(ground, unit, from)
  if (around && (around.start !== from.start || around.end !== from.end)) return around
  return nearest(ground, unit, forward ? from.end : from.start, forward) ?? from
}

/** One step; with `extend` what was selected before it stays selected, as far as it lies between. */
export function step({ anchor, head }: Caret, ground: Ground, way: Way, extend: boolean): Caret {
  const next = neighbour(ground, way, head)
  return { anchor: extend ? anchor : next, head: next }
}

/** Where one stands when words are selected already: from the first of them to the last, as whole words. */
export function caretOver(ground: Ground, { start, end }: Span): Caret | null {
  const first = unitAround(ground, "word", { start, end: start + 1 }) ?? nearest(ground, "word", start, true)
  const last = unitAround(ground, "word", { start: end - 1, end }) ?? nearest(ground, "word", end, false)
  return first && last ? { anchor: first, head: last } : null
}

/** The words selected: from the unit one began at to the one that the last step led to. */
export function selected({ anchor, head }: Caret): Span {
  return { start: Math.min(anchor.start, head.start), end: Math.max(anchor.end, head.end) }
}

type Press = { key: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean }

/** What an arrow key steps by: words sideways, sentences up and down, paragraphs up and down with Ctrl or Alt. */
export function stepOf(press: Press): Way | null {
  const far = press.ctrlKey || press.altKey || press.metaKey
  if (press.key === "ArrowRight" || press.key === "ArrowLeft")
    return { unit: far ? "sentence" : "word", forward: press.key === "ArrowRight" }
  if (press.key === "ArrowDown" || press.key === "ArrowUp")
    return { unit: far ? "paragraph" : "sentence", forward: press.key === "ArrowDown" }
  if (press.key === "PageDown" || press.key === "PageUp")
    return { unit: "paragraph", forward: press.key === "PageDown" }
  return null
}
