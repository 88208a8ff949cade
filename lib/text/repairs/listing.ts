import { looksLikeHeading } from "@/lib/text/repairs/headings"
import type { Line } from "@/lib/text/repairs/lines"
import { closes } from "@/lib/text/repairs/sentences"

const BULLET = /^[•‣▪◦⁃●○■]\s/u
const DASH = /^([-–—*+])\s+\S/u
const NUMBER = /^(?:\((\d{1,2}|[a-z])\)|(\d{1,2}|[a-z])[.)])\s+\S/u
const MOST_LINES_BETWEEN = 30
const SHORT_LINE = 40

/** Whether a line begins with a bullet. */
export function isBullet(line: string): boolean {
  return BULLET.test(line)
}

/** For each line whether an item of a list begins with it: after a bullet always; after a dash or a number only where
 * the line before or after it goes on with the list. */
export function listed(lines: readonly Pick<Line, "text" | "gap">[]): boolean[] {
  const items = lines.map((line) => isBullet(line.text))
  const open = new Map<string, { line: number; value: number }>()
  lines.forEach((line, i) => {
    const mark = markOf(line.text)
    if (!mark || !(i === 0 || items[i - 1] || isOpen(lines[i - 1]!.text, line.gap))) return
    const before = open.get(mark.manner)
    const follows = before && isNear(lines, before.line, i) && mark.value === before.value + 1
    if (follows || (mark.value === 0 && before && isNear(lines, before.line, i))) {
      items[i] = true
      items[before!.line] = true
    }
    if (follows || mark.value <= 1) open.set(mark.manner, { line: i, value: mark.value })
  })
  return items
}

/** Whether a list can begin after a line: a sentence has ended there, or a heading stands there. */
function isOpen(before: string, gap: boolean): boolean {
  return closes(before) || (gap && before.length < SHORT_LINE)
}

/** Whether two marks can be of one list; numbered headings have text between them. */
function isNear(lines: readonly Pick<Line, "text">[], one: number, other: number): boolean {
  const isHeading = other > one + 1 && looksLikeHeading(lines[other]!.text)
  return other - one <= MOST_LINES_BETWEEN && !isHeading
}

type Mark = { manner: string; value: number }

/** The manner of a mark and its number in the list; marks that are all alike have none. */
function markOf(line: string): Mark | undefined {
  const dash = DASH.exec(line)
  if (dash) return { manner: dash[1]!, value: 0 }
  const number = NUMBER.exec(line)
  if (!number) return undefined
  const sign = number[1] ?? number[2]!
  const isLetter = /[a-z]/.test(sign)
  const manner = `${number[1] ? "()" : line[sign.length]}${isLetter ? "a" : "1"}`
  return { manner, value: isLetter ? sign.charCodeAt(0) - 96 : Number(sign) }
}
