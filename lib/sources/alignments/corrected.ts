import type { Pair } from "@/lib/text/align"
import type { Correction } from "./schema"

type Side = 0 | 1

/** The corrections that a row admits: there must be something to join, to part or to move, and somewhere to go. */
export function admitted(pairs: readonly Pair[], row: number): Correction[] {
  const pair = pairs[row]
  if (!pair) return []
  const [ours, theirs] = pair
  const [first, last] = [row === 0, row === pairs.length - 1]
  const found: [Correction, boolean][] = [
    ["join", !last],
    ["split", ours.length + theirs.length > 1],
    ["original-up", !first && ours.length > 0],
    ["original-down", !last && ours.length > 0],
    ["translation-up", !first && theirs.length > 0],
    ["translation-down", !last && theirs.length > 0],
  ]
  return found.filter(([, possible]) => possible).map(([correction]) => correction)
}

/** The pairs with one row corrected; null where it does not admit that. A row that is left with nothing goes. */
export function corrected(pairs: readonly Pair[], row: number, correction: Correction): Pair[] | null {
  if (!admitted(pairs, row).includes(correction)) return null
  if (correction === "join") return joined(pairs, row)
  if (correction === "split") return pairs.toSpliced(row, 1, ...parted(pairs[row]!))
  const side: Side = correction.startsWith("original") ? 0 : 1
  return moved(pairs, row, side, correction.endsWith("up") ? -1 : 1)
}

function joined(pairs: readonly Pair[], row: number): Pair[] {
  const [[ours, theirs], [more, others]] = [pairs[row]!, pairs[row + 1]!]
  return pairs.toSpliced(row, 2, [
    [...ours, ...more],
    [...theirs, ...others],
  ])
}

/** The first block of either text, and the rest; where there is one of each, they stand alone. */
function parted([ours, theirs]: Pair): Pair[] {
  if (ours.length <= 1 && theirs.length <= 1)
    return [
      [ours, []],
      [[], theirs],
    ]
  return [
    [ours.slice(0, 1), theirs.slice(0, 1)],
    [ours.slice(1), theirs.slice(1)],
  ]
}

function moved(pairs: readonly Pair[], row: number, side: Side, by: -1 | 1): Pair[] {
  const from = pairs[row]![side]
  const to = pairs[row + by]![side]
  const [stay, more] =
    by < 0 ? [from.slice(1), [...to, from[0]!]] : [from.slice(0, -1), [from.at(-1)!, ...to]]
  const put = (pair: Pair, blocks: number[]): Pair => (side === 0 ? [blocks, pair[1]] : [pair[0], blocks])
  return pairs
    .with(row, put(pairs[row]!, stay))
    .with(row + by, put(pairs[row + by]!, more))
    .filter(([ours, theirs]) => ours.length + theirs.length > 0)
}
