import { type Fragment, median, rowsOf } from "./fragment"

/** Words of one line with no wide gap between them. */
type Run = { left: number; right: number; base: number; fragments: Fragment[] }

/** A part of a page that is read from top to bottom; `after` says whether it goes on from the column before it. */
type Region = { fragments: Fragment[]; goesOn: boolean }

const GAP = 1.2
const FEWEST_ROWS = 5
const MOST_ACROSS = 0.4
const NARROWEST = 0.2

/** The parts of a page in the order they are read: columns from left to right, between what stands across them. */
export function regionsOf(fragments: readonly Fragment[]): Region[] {
  return regions(runsOf(fragments), false)
}

function runsOf(fragments: readonly Fragment[]): Run[] {
  const runs: Run[] = []
  for (const row of rowsOf(fragments)) {
    let run: Run | undefined
    for (const fragment of row) {
      if (run && fragment.left - run.right < GAP * fragment.size) {
        run.fragments.push(fragment)
        run.right = Math.max(run.right, fragment.right)
      } else {
        run = { left: fragment.left, right: fragment.right, base: fragment.base, fragments: [fragment] }
        runs.push(run)
      }
    }
  }
  return runs
}

function regions(runs: readonly Run[], goesOn: boolean): Region[] {
  const gutter = gutterOf(runs)
  if (gutter === null)
    return runs.length > 0 ? [{ fragments: runs.flatMap((run) => run.fragments), goesOn }] : []
  const found: Region[] = []
  let band: Run[] = []
  let across: Run[] = []
  const endBand = () => {
    found.push(
      ...regions(
        band.filter((run) => run.right <= gutter + 1),
        found.length === 0 && goesOn,
      ),
    )
    found.push(
      ...regions(
        band.filter((run) => run.right > gutter + 1),
        true,
      ),
    )
    band = []
  }
  const endAcross = () => {
    if (across.length > 0) found.push({ fragments: across.flatMap((run) => run.fragments), goesOn: false })
    across = []
  }
  for (const run of [...runs].sort((a, b) => a.base - b.base)) {
    if (isAcross(run, gutter)) {
      if (band.length > 0) endBand()
      across.push(run)
    } else {
      endAcross()
      band.push(run)
    }
  }
  endAcross()
  if (band.length > 0) endBand()
  return found
}

function isAcross(run: Run, gutter: number): boolean {
  return run.left < gutter - 1 && run.right > gutter + 1
}

/** Where a second column begins; null if the runs are one column, or columns so narrow that they are a table's. */
function gutterOf(runs: readonly Run[]): number | null {
  const left = Math.min(...runs.map((run) => run.left))
  const width = Math.max(...runs.map((run) => run.right)) - left
  const starts = new Set(runs.map((run) => Math.round(run.left)))
  let best: { gutter: number; across: number; begin: number } | null = null
  for (const gutter of starts) {
    if (gutter < left + width * NARROWEST || gutter > left + width * (1 - NARROWEST)) continue
    const across = runs.filter((run) => isAcross(run, gutter)).length
    const begin = runs.filter((run) => Math.abs(run.left - gutter) <= 1.5).length
    if (begin >= FEWEST_ROWS && (!best || across - begin < best.across - best.begin))
      best = { gutter, across, begin }
  }
  return best && arePages(runs, best.gutter, best.across, width) ? best.gutter : null
}

/** Whether both sides of a gutter are text: enough lines, side by side, of some width, with little across. */
function arePages(runs: readonly Run[], gutter: number, across: number, width: number): boolean {
  const sides = [runs.filter((run) => run.right <= gutter + 1), runs.filter((run) => run.left >= gutter - 1)]
  const wide = (side: Run[]) => median(side.map((run) => run.right - run.left)) >= width * NARROWEST
  if (across > runs.length * MOST_ACROSS || !sides.every((side) => side.length >= FEWEST_ROWS && wide(side)))
    return false
  const [one, other] = sides.map((side) => side.map((run) => run.base)) as [number[], number[]]
  const common =
    Math.min(Math.max(...one), Math.max(...other)) - Math.max(Math.min(...one), Math.min(...other))
  const shorter = Math.min(Math.max(...one) - Math.min(...one), Math.max(...other) - Math.min(...other))
  return common > shorter / 2
}
