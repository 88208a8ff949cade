import { type Fragment, median, rowsOf } from "./fragment"

type Range = { start: number; end: number }
type Row = { text: string; marks: Range[]; base: number; size: number; left: number; rtl: boolean }

/** Lines joined by one newline, or two where the page leaves room, with the marks of notes raised in them. */
export type Lines = { text: string; marks: Range[] }

const MARK = /^[[(]?(\d{1,3}(,\d{1,3})*|[*†‡§]{1,3})[\])]?$/
const ROOM = 1.35
const OTHER_SIZE = 0.12
const WORD_SPACE = 0.17

/** The lines of a part of a page, from top to bottom. Spaces before a line show how far it is indented, an empty line
 * that there is more room above it, or that its letters are of another size. */
export function linesOf(fragments: readonly Fragment[]): Lines {
  const rows = rowsOf(fragments).map(rowOf)
  const steps = rows.slice(1).map((row, i) => row.base - rows[i]!.base)
  const step = rows.length > 3 ? median(steps) : 1.25 * median(rows.map(({ size }) => size))
  const margin = marginOf(rows)
  const em = median(rows.map(({ size }) => size)) || 1
  let text = ""
  const marks: Range[] = []
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1]
    if (before) text += isApart(before, row, step) ? "\n\n" : "\n"
    text += row.rtl ? "" : "  ".repeat(indentOf((row.left - margin) / em))
    for (const mark of row.marks) marks.push({ start: text.length + mark.start, end: text.length + mark.end })
    text += row.text
  }
  return { text, marks }
}

function isApart(before: Row, row: Row, step: number): boolean {
  const otherSize = Math.abs(row.size - before.size) > OTHER_SIZE * before.size
  return row.base - before.base > ROOM * step || otherSize
}

/** The left edge that lines begin at: the leftmost that a tenth of them share. */
function marginOf(rows: readonly Row[]): number {
  const lefts = rows.map(({ left }) => left).sort((a, b) => a - b)
  const near = (one: number) => lefts.filter((left) => Math.abs(left - one) <= 2).length
  return lefts.find((left) => near(left) >= rows.length / 10) ?? 0
}

/** In ems, so that lines a hair's breadth apart are not told apart. */
function indentOf(ems: number): number {
  return ems < 0.6 ? 0 : Math.min(20, Math.max(1, Math.round(ems)))
}

function rowOf(fragments: readonly Fragment[]): Row {
  const size = sizeOf(fragments)
  const base = fragments.find((fragment) => fragment.size === size)!.base
  const rtl = fragments.filter((fragment) => fragment.rtl).length > fragments.length / 2
  const ordered = rtl ? fragments.toReversed() : fragments
  let text = ""
  const marks: Range[] = []
  for (const [i, fragment] of ordered.entries()) {
    const before = ordered[i - 1]
    const isMark =
      fragment.size <= 0.8 * size && base - fragment.base > 0.12 * size && MARK.test(fragment.words)
    if (before && isSpaced(before, fragment, size)) text += " "
    if (isMark && !/\d$/.test(text))
      marks.push({ start: text.length, end: text.length + fragment.words.length })
    text += fragment.words
    if (isMark && i === 0 && ordered.length > 1) text += " "
  }
  return { text, marks, base, size, left: Math.min(...fragments.map(({ left }) => left)), rtl }
}

/** The size of most of the letters. */
function sizeOf(fragments: readonly Fragment[]): number {
  const letters = new Map<number, number>()
  for (const { size, words } of fragments) letters.set(size, (letters.get(size) ?? 0) + words.length)
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

function isSpaced(before: Fragment, fragment: Fragment, size: number): boolean {
  const [one, other] = before.left <= fragment.left ? [before, fragment] : [fragment, before]
  return other.left - one.right > WORD_SPACE * size
}
