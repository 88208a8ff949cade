import { anchor, type Found } from "@/lib/text/anchor"
import type { Edition } from "@/lib/text/blocks"
import { type Named, sumOf } from "./address"

/** Where words that an address names stand in an edition: there; in several places, of which this is one; changed, and this
 * comes nearest; or gone. */
type Led = { state: "there" | "several" | "near"; start: number; end: number } | { state: "gone" }

const SHORTER = 0.5
const LONGER = 2

/** Looks for words that an address names: at their place if they are there, else where their beginning and end stand. They
 * are believed where all their letters agree. */
export function led(edition: Edition, named: Named): Led {
  const there = { state: "there" as const, start: named.start, end: named.start + named.length }
  if (sumOf(edition.text.slice(there.start, there.end)) === named.sum) return there
  return named.last === "" ? byAll(edition, named) : byEnds(edition, named)
}

function byAll(edition: Edition, { first, prefix, suffix }: Named): Led {
  const { state, method, start, end } = anchor(edition, { exact: first, prefix, suffix })
  if (start === undefined || end === undefined) return { state: "gone" }
  if (state === "KEPT") return { state: "there", start, end }
  return { state: method === "approximate" ? "near" : "several", start, end }
}

type Range = { start: number; end: number }

function byEnds(edition: Edition, named: Named): Led {
  const [first, last] = [anchor(edition, { exact: named.first }), anchor(edition, { exact: named.last })]
  const all = ranges(first, last, named.length)
  const same = all.find(({ start, end }) => sumOf(edition.text.slice(start, end)) === named.sum)
  if (same) return { state: "there", ...same }
  const alike = all.find(({ start, end }) => {
    const part = (end - start) / named.length
    return SHORTER <= part && part <= LONGER
  })
  const near =
    alike && first.start !== undefined && last.end !== undefined ? alike : (placed(first) ?? placed(last))
  return near ? { state: "near", ...near } : { state: "gone" }
}

/** What the words may be: from where they begin to where they end, or as long as they were from either. */
function ranges(first: Found, last: Found, length: number): Range[] {
  const [start, end] = [first.start, last.end]
  return [
    ...(start !== undefined && end !== undefined && start < end ? [{ start, end }] : []),
    ...(start !== undefined ? [{ start, end: start + length }] : []),
    ...(end !== undefined && end >= length ? [{ start: end - length, end }] : []),
  ]
}

const placed = ({ start, end }: Found): Range | undefined =>
  start !== undefined && end !== undefined ? { start, end } : undefined
