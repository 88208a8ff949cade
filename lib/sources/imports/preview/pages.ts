import { placesIn, type Touched } from "./touched"

/** A stretch of blocks, from the first through before `end`: all untouched, or one that is touched. */
export type Stretch = { first: number; end: number; touched: boolean }

const MOST_BLOCKS = 50
const MOST_PLACES = 400

/** The blocks in stretches, and these in pages: fifty touched blocks on each, fewer where there is much to decide. */
export function pagesOf(touched: readonly Touched[]): Stretch[][] {
  const pages: Stretch[][] = [[]]
  let [blocks, weight] = [0, 0]
  for (const stretch of stretchesOf(touched)) {
    const here = stretch.touched ? placesIn(touched[stretch.first]!) : 0
    if (stretch.touched && blocks > 0 && (blocks === MOST_BLOCKS || weight + here > MOST_PLACES)) {
      pages.push([])
      blocks = 0
      weight = 0
    }
    if (stretch.touched) blocks++
    weight += here
    pages.at(-1)!.push(stretch)
  }
  return pages
}

function stretchesOf(touched: readonly Touched[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const [i, block] of touched.entries()) {
    const last = stretches.at(-1)
    if (placesIn(block) > 0) stretches.push({ first: i, end: i + 1, touched: true })
    else if (last && !last.touched) last.end = i + 1
    else stretches.push({ first: i, end: i + 1, touched: false })
  }
  return stretches
}
