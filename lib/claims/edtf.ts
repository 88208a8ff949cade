/** What an EDTF date says: the first and last day it may mean (ISO, sortable as text), and how sure it is. */
type EdtfDate = {
  from?: string
  to?: string
  approximate: boolean
  uncertain: boolean
}

/** One end of an interval, or a whole date: the days it spans, and its words. */
export type EdtfPoint = EdtfDate & { from: string; to: string; words: string }

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
)
// Northern seasons; the winter of a year may lie at either end of it.
const SEASONS = [
  { code: 21, name: "spring", months: [3, 5] },
  { code: 22, name: "summer", months: [6, 8] },
  { code: 23, name: "autumn", months: [9, 11] },
  { code: 24, name: "winter", months: [1, 12] },
] as const

const POINT =
  /^(?:(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?|(?<decade>\d{3})X|(?<century>\d{2})XX)(?<mark>[?~%])?$/

/** Reads a date of EDTF (ISO 8601-2, levels 0 and 1, years 0000 to 9999), or undefined if it is none. */
export function parseEdtf(text: string): EdtfDate | undefined {
  if (text === "unknown") return { approximate: false, uncertain: false }
  const [first = "", second, more] = text.split("/")
  if (more !== undefined) return undefined
  if (second === undefined) return bounds(edtfPoint(first))
  const from = isOpen(first) ? undefined : edtfPoint(first)
  const to = isOpen(second) ? undefined : edtfPoint(second)
  if (!from && !to) return undefined
  if ((!from && !isOpen(first)) || (!to && !isOpen(second))) return undefined
  if (from && to && from.from > to.to) return undefined
  return {
    ...(from && { from: from.from }),
    ...(to && { to: to.to }),
    approximate: Boolean(from?.approximate || to?.approximate),
    uncertain: Boolean(from?.uncertain || to?.uncertain),
  }
}

/** EDTF writes an open end as two dots, and an unknown one as nothing. */
export function isOpen(end: string): boolean {
  return end === "" || end === ".."
}

/** Reads a date that is no interval: a century, decade, year, season, month or day, perhaps marked ? ~ or %. */
export function edtfPoint(text: string): EdtfPoint | undefined {
  const parts = POINT.exec(text)?.groups
  if (!parts) return undefined
  const span = spanOf(parts)
  return (
    span && {
      ...span,
      approximate: parts.mark === "~" || parts.mark === "%",
      uncertain: parts.mark === "?" || parts.mark === "%",
    }
  )
}

function spanOf(parts: Record<string, string | undefined>) {
  const { year, month, day, decade, century } = parts
  if (century)
    return { ...years(`${century}00`, `${century}99`), words: `${ordinal(Number(century) + 1)} century` }
  if (decade) return { ...years(`${decade}0`, `${decade}9`), words: `the ${decade}0s` }
  if (!year) return undefined
  if (!month) return { ...years(year, year), words: String(Number(year)) }
  return day ? dayOf(year, month, day) : monthOf(year, Number(month))
}

function monthOf(year: string, month: number) {
  const season = SEASONS.find(({ code }) => code === month)
  const [first, last] = season ? season.months : [month, month]
  const name = season ? season.name : MONTHS[month - 1]
  if (!name) return undefined
  const from = `${year}-${String(first).padStart(2, "0")}-01`
  const to = `${year}-${String(last).padStart(2, "0")}-${lastDay(Number(year), last)}`
  return { from, to, words: `${name} ${Number(year)}` }
}

function dayOf(year: string, month: string, day: string) {
  const name = MONTHS[Number(month) - 1]
  if (!name || Number(day) < 1 || Number(day) > lastDay(Number(year), Number(month))) return undefined
  const date = `${year}-${month}-${day}`
  return { from: date, to: date, words: `${Number(day)} ${name} ${Number(year)}` }
}

function years(first: string, last: string) {
  return { from: `${first}-01-01`, to: `${last}-12-31` }
}

function lastDay(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

function ordinal(count: number): string {
  const teen = count % 100 > 10 && count % 100 < 14
  return `${count}${(!teen && ["th", "st", "nd", "rd"][count % 10]) || "th"}`
}

function bounds(point: EdtfPoint | undefined): EdtfDate | undefined {
  if (!point) return undefined
  const { words, ...date } = point
  return date
}
