import type { Edit } from "@/lib/text/repairs/draft"
import { type Line, linesOf } from "@/lib/text/repairs/lines"
import { closes } from "@/lib/text/repairs/sentences"

type Candidate = { line: Line; page: number; side: "top" | "bottom"; words: string; numbers: number[] }

const LONGEST = 90
const MOST_LINES = 2
const FEWEST = 3
// Of a short text so few pages may show the same line.
const SHORT_TEXT = 8
const NUMBER = /^[^\d[]{0,6}(\d{1,4})\b|(?<![–-])\b(\d{1,4})[^\d\].!?…]{0,6}$/g
const PAGE = /^(?:page|p|pg|seite|s|стр|с)?$/
const ROMAN = /^\W*(?=[ivxlc])((?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))\W*$/i

/** Running heads and page numbers taken out. A line at the head or foot of a page is one where its number counts the
 * pages, or where its words stand at the same end of several. `pages`: where each page begins. */
export function mendPages(text: string, pages: readonly number[]): Edit[] {
  const candidates = candidatesOf(text, pages)
  const fewest = pages.length <= SHORT_TEXT ? FEWEST - 1 : FEWEST
  const counting = countingPages(candidates, fewest)
  const heads = new Map<string, number>()
  for (const each of candidates) if (each.words) heads.set(keyOf(each), (heads.get(keyOf(each)) ?? 0) + 1)
  const found = candidates.filter((each) => {
    const isHead = (heads.get(keyOf(each)) ?? 0) >= fewest && !closes(each.line.text)
    return isHead || (isCounting(each, counting) && (PAGE.test(each.words) || fewest === FEWEST))
  })
  return found
    .map(({ line, side }) => removed(text, line, side))
    .filter((edit, i, all) => edit.start >= (all[i - 1]?.end ?? 0))
}

const keyOf = ({ side, words }: Candidate) => `${side} ${words}`

/** Where pages begin in a plain text: after each form feed. */
export function formFeeds(text: string): number[] | undefined {
  const pages = [...text.matchAll(/\f/g)].map((match) => match.index + 1)
  return pages.length > 0 ? [0, ...pages] : undefined
}

function candidatesOf(text: string, pages: readonly number[]): Candidate[] {
  return pages.flatMap((start, page) => {
    const lines = linesOf(text.slice(start, pages[page + 1] ?? text.length))
    return lines.flatMap((line, i): Candidate[] => {
      const isTop = i < MOST_LINES
      if ((!isTop && i < lines.length - MOST_LINES) || line.text.length > LONGEST) return []
      const placed = { ...line, start: line.start + start, end: line.end + start }
      const letters = ROMAN.test(line.text) ? "" : line.text.toLowerCase()
      const words = letters.replace(/[^\p{L}]+/gu, " ").trim()
      return [{ line: placed, page, side: isTop ? "top" : "bottom", words, numbers: numbersOf(line.text) }]
    })
  })
}

function numbersOf(line: string): number[] {
  const roman = ROMAN.exec(line)
  if (roman?.[1]) return [countOf(roman[1].toLowerCase())]
  return [...line.matchAll(NUMBER)].map((match) => Number(match[1] ?? match[2]))
}

const VALUES: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function countOf(roman: string): number {
  const values = [...roman].map((sign) => VALUES[sign]!)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

/** By how much the numbers on pages run ahead of the pages themselves, where several do so alike. */
function countingPages(candidates: readonly Candidate[], fewest: number): Set<string> {
  const pages = new Map<string, Set<number>>()
  for (const { side, numbers, page } of candidates) {
    for (const number of numbers) {
      const key = `${side} ${number - page}`
      pages.set(key, (pages.get(key) ?? new Set()).add(page))
    }
  }
  return new Set([...pages].filter(([, on]) => on.size >= fewest).map(([key]) => key))
}

function isCounting({ side, numbers, page }: Candidate, counting: ReadonlySet<string>): boolean {
  return numbers.some((number) => counting.has(`${side} ${number - page}`))
}

/** The line with the line break that parts it from the page's own lines. */
function removed(text: string, line: Line, side: Candidate["side"]): Edit {
  let [start, end] = [line.start, line.end]
  while (text[start - 1] === " " || text[start - 1] === "\t") start--
  if (side === "top" && text[end] === "\n") end++
  if (side === "bottom" && text[start - 1] === "\n") start--
  return { kind: "page-furniture", start, end, after: "" }
}
