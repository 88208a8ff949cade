import { type Band, BEADS } from "@/lib/text/cheapest-path"
import type { Shared } from "@/lib/text/shared-signs"

type Both<T> = readonly [original: T, translation: T]

// How often translators keep, leave out, add, join and part paragraphs, as costs (−ln): Gale and Church, table 5, whose
// rare ones are common where a text was parted anew for the screen.
const PRIOR = [0.11, 4.6, 4.6, 2.4, 2.4, 4.5, 4.2, 4.2]
// Of the difference in length, per character (Gale and Church), and of a free translation, as a share of the whole.
const VARIANCE = 6.8
const FREEDOM = 0.06
const LEFT_OUT = { most: 6, by: 4 }
// A preface of the translator's, or a translation of the first chapters: before and after the other text.
const OUTSIDE = 2
const HEADING = { together: -2, apart: 6, joined: 4 }
const OTHER_KIND = 1.5
const SIGN = 5
const MOST_SIGNS = 12
// Signs are kept in steps, a byte for each cell.
const STEPS = 16

/** The cost of a bead that ends before row i and column j of a band. `shared` by numbers of blocks; `ratio`: characters of
 * the translation for one of the original. */
export function beadCosts(
  band: Band,
  [ours, theirs]: Both<readonly number[]>,
  [kinds, otherKinds]: Both<readonly string[]>,
  shared: readonly Shared[],
  ratio: number,
): (bead: number, i: number, j: number) => number {
  const [before, after] = [sums(ours), sums(theirs)]
  const [heads, otherHeads] = [sums(kinds.map(isHeading)), sums(otherKinds.map(isHeading))]
  const signs = signsIn(band, shared)
  const oneToOne = (i: number, j: number) => {
    const [kind, other] = [kinds[i - 1], otherKinds[j - 1]]
    if (kind === other) return kind === "heading" ? HEADING.together : 0
    return kind === "heading" || other === "heading" ? HEADING.apart : OTHER_KIND
  }
  const signsOf = (a: number, b: number, i: number, j: number) => {
    let found = 0
    for (let row = i - a + 1; row <= i; row++)
      for (let column = j - b + 1; column <= j; column++) {
        const inBand = column >= band.low[row]! && column <= band.high[row]!
        if (inBand) found += signs[band.at[row]! + column - band.low[row]!]!
      }
    return Math.min(MOST_SIGNS, (found / STEPS) * SIGN)
  }
  return (bead, i, j) => {
    const [a, b] = BEADS[bead]!
    const [length, other] = [before[i]! - before[i - a]!, after[j]! - after[j - b]!]
    if (a === 0 && (i === 0 || i === band.rows)) return OUTSIDE
    if (b === 0 && (j === 0 || j === band.columns)) return OUTSIDE
    if (a === 0 || b === 0)
      return PRIOR[bead]! + Math.min(LEFT_OUT.most, Math.sqrt(length * ratio + other) / LEFT_OUT.by)
    const [expected, difference] = [(length * ratio + other) / 2, other - length * ratio]
    const variance = VARIANCE * expected + (FREEDOM * expected) ** 2 + 1
    const joined = a + b > 2 && heads[i]! - heads[i - a]! + otherHeads[j]! - otherHeads[j - b]! > 0
    const kind = a + b === 2 ? oneToOne(i, j) : joined ? HEADING.joined : 0
    return PRIOR[bead]! + difference ** 2 / (2 * variance) + kind - signsOf(a, b, i, j)
  }
}

const isHeading = (kind: string) => (kind === "heading" ? 1 : 0)

function sums(numbers: readonly number[]): Float64Array {
  const found = new Float64Array(numbers.length + 1)
  for (const [index, number] of numbers.entries()) found[index + 1] = found[index]! + number
  return found
}

/** For each cell of the band, how much the block before its row and the one before its column share. */
function signsIn(band: Band, shared: readonly Shared[]): Uint8Array {
  const found = new Uint8Array(band.cells)
  for (const { left, right, weight } of shared) {
    const [i, j] = [left + 1, right + 1]
    if (j < band.low[i]! || j > band.high[i]!) continue
    const cell = band.at[i]! + j - band.low[i]!
    found[cell] = Math.min(255, found[cell]! + weight * STEPS)
  }
  return found
}
