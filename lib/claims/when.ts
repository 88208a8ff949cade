import { type EdtfPoint, edtfPoint, isOpen, parseEdtf } from "@/lib/claims/edtf"

/** An EDTF date in words: "1942–43", "September 1938", "about 1997", "undated"; text that is no EDTF stays. */
export function say(edtf: string): string {
  if (edtf === "unknown") return "undated"
  if (!parseEdtf(edtf)) return edtf
  const [first = "", second] = edtf.split("/")
  const from = edtfPoint(first)
  if (second === undefined) return from ? sayPoint(from) : edtf
  const to = edtfPoint(second)
  if (!from && to) return isOpen(first) ? `until ${sayPoint(to)}` : edtf
  if (from && !to) return isOpen(second) ? `from ${sayPoint(from)}` : edtf
  return from && to ? sayInterval(from, to) : edtf
}

/** Orders two EDTF dates by their first day, then their last; what has no first day, and the undated, come last. */
export function byDate(a: string | undefined, b: string | undefined): number {
  const [left, right] = [sortKey(a), sortKey(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

function sayPoint({ words, approximate, uncertain }: EdtfPoint): string {
  if (approximate && uncertain) return `perhaps about ${words}`
  return approximate ? `about ${words}` : uncertain ? `perhaps ${words}` : words
}

function sayInterval(from: EdtfPoint, to: EdtfPoint): string {
  if (isYear(from) && isYear(to)) return `${from.words}–${shortened(from.words, to.words)}`
  const [, month, year] = /^(\S+) (\d+)$/.exec(from.words) ?? []
  const together = month && to.words.endsWith(` ${year}`) && isPlain(from) && isPlain(to)
  return together ? `${month}–${to.words}` : `${sayPoint(from)} to ${sayPoint(to)}`
}

function isPlain({ approximate, uncertain }: EdtfPoint): boolean {
  return !approximate && !uncertain
}

function isYear(point: EdtfPoint): boolean {
  return isPlain(point) && /^\d{4}$/.test(point.words)
}

/** "43" after "1942"; the whole year where the century changes, or ends in one figure. */
function shortened(first: string, last: string): string {
  return first.slice(0, 2) === last.slice(0, 2) && first !== last ? last.slice(2) : last
}

function sortKey(edtf: string | undefined): string {
  const date = edtf === undefined ? undefined : parseEdtf(edtf)
  return `${date?.from ?? date?.to ?? "~"} ${date?.to ?? "~"}`
}
