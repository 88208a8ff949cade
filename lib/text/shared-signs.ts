import { foldForSearch } from "@/lib/text/fold"

const NUMBER_OR_NAME = /\p{N}+|(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{2,}/gu
// Names are declined: Kronstadt, Kronstadts, Kronstadtem.
const LETTERS = 5
const MOST_COMMON = 8

type Postings = Map<string, number[]>

/** Two blocks, by their numbers, that have a number or a name in common, and how rare it is: 1 for one that stands once
 * in either text. */
export type Shared = { left: number; right: number; weight: number }

/**
 * What survives translation, number or name, in the blocks of two texts. A sign that stands in many blocks tells
 * nothing and is passed over; so is the first word of a block, which is written large whatever it is.
 */
export function sharedSigns(left: readonly string[], right: readonly string[]): Shared[] {
  const folded = new Map<string, string>()
  const [ours, theirs] = [postings(left, folded), postings(right, folded)]
  const most = Math.max(MOST_COMMON, Math.sqrt(Math.max(left.length, right.length)))
  return [...ours].flatMap(([sign, here]) => {
    const there = theirs.get(sign)
    const count = Math.max(here.length, there?.length ?? 0)
    if (!there || count > most) return []
    const weight = 1 / (1 + Math.log2(count))
    return here.flatMap((left) => there.map((right) => ({ left, right, weight })))
  })
}

function postings(blocks: readonly string[], folded: Map<string, string>): Postings {
  const found: Postings = new Map()
  for (const [number, block] of blocks.entries()) {
    for (const sign of signsOf(block, folded)) {
      const list = found.get(sign)
      if (list) list.push(number)
      else found.set(sign, [number])
    }
  }
  return found
}

function signsOf(block: string, folded: Map<string, string>): Set<string> {
  const signs = new Set<string>()
  for (const { 0: word, index } of block.matchAll(NUMBER_OR_NAME)) {
    if (index === 0 && /^\p{L}/u.test(word)) continue
    const known = folded.get(word)
    const sign = known ?? [...foldForSearch(word)].slice(0, LETTERS).join("")
    if (known === undefined) folded.set(word, sign)
    signs.add(sign)
  }
  return signs
}
