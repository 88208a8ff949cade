/** The cells of a table of two texts' borders that are looked at: in row i the columns `low[i]` to `high[i]`, which begin
 * at `at[i]` in a flat array of `cells`. */
export type Band = {
  rows: number
  columns: number
  low: number[]
  high: number[]
  at: number[]
  cells: number
}

/** A way in beads; `touched`: it runs along an edge of the band behind which more cells lie. */
export type Path = { beads: [number, number][]; cost: number; touched: boolean }

/** How many blocks of either text one step takes. */
export const BEADS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 1],
  [1, 3],
]

/** A band of at least `width` columns to each side of where a translation of even pace would stand. */
export function bandOf([ours, theirs]: readonly [readonly number[], readonly number[]], width: number): Band {
  const [rows, columns] = [ours.length, theirs.length]
  const [before, after] = [shares(ours), shares(theirs)]
  const band: Band = { rows, columns, low: [], high: [], at: [], cells: 0 }
  let middle = 0
  for (let i = 0; i <= rows; i++) {
    while (middle < columns && after[middle]! < before[i]!) middle++
    // A block as long as hundreds of others must not part the band.
    const low = i === 0 ? 0 : Math.max(0, Math.min(middle - width, band.high[i - 1]!))
    const high = i === rows ? columns : Math.min(columns, middle + width)
    band.low.push(low)
    band.high.push(high)
    band.at.push(band.cells)
    band.cells += high - low + 1
  }
  return band
}

/** Before each block, and at the end, which share of the whole has gone by. */
function shares(lengths: readonly number[]): number[] {
  const whole = lengths.reduce((sum, length) => sum + length, 0) || 1
  const found = [0]
  for (const length of lengths) found.push(found.at(-1)! + length / whole)
  return found
}

/**
 * The cheapest way through the band from the beginning of both texts to their end, in beads; `costOf(bead, i, j)` is the
 * cost of a bead that ends before row i and column j.
 */
export function cheapestPath(band: Band, costOf: (bead: number, i: number, j: number) => number): Path {
  const { rows, low, high, at, cells } = band
  const cost = new Float32Array(cells).fill(Number.POSITIVE_INFINITY)
  const by = new Uint8Array(cells)
  cost[0] = 0
  for (let i = 0; i <= rows; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      if (i === 0 && j === 0) continue
      const cell = at[i]! + j - low[i]!
      for (let bead = 0; bead < BEADS.length; bead++) {
        const [a, b] = BEADS[bead]!
        const [above, left] = [i - a, j - b]
        if (above < 0 || left < low[above]! || left > high[above]!) continue
        const known = cost[at[above]! + left - low[above]!]!
        if (known >= cost[cell]!) continue
        const whole = known + costOf(bead, i, j)
        if (whole < cost[cell]!) {
          cost[cell] = whole
          by[cell] = bead
        }
      }
    }
  }
  return { ...wayBack(band, by), cost: cost[cells - 1]! }
}

function wayBack({ rows, columns, low, high, at }: Band, by: Uint8Array) {
  const beads: [number, number][] = []
  let touched = false
  for (let [i, j] = [rows, columns]; i > 0 || j > 0; ) {
    if ((j === low[i]! && j > 0) || (j === high[i]! && j < columns)) touched = true
    const [a, b] = BEADS[by[at[i]! + j - low[i]!]!]!
    beads.push([a, b])
    i -= a
    j -= b
  }
  return { beads: beads.reverse(), touched }
}
