type Block = { start: number; end: number; setAside: string | null }

/** Neighbouring blocks of an edition that come to the page together: those at the indexes from `from` up to `to`. */
export type Slice = { index: number; from: number; to: number; setAside: string | null }

// About a screen and a half of text: little enough to be made anew when something is said in it.
const LENGTH = 3000

/**
 * Cuts the blocks of an edition into slices of some three thousand characters. Blocks that were set aside for one reason
 * and stand together are one slice, however long, since they are folded together.
 */
export function slicesOf(blocks: readonly Block[]): Slice[] {
  const slices: Slice[] = []
  for (const [at, block] of blocks.entries()) {
    const last = slices.at(-1)
    const joins = last && last.setAside === block.setAside
    const full = last && last.setAside === null && block.start - blocks[last.from]!.start >= LENGTH
    if (joins && !full) last.to = at + 1
    else slices.push({ index: slices.length, from: at, to: at + 1, setAside: block.setAside })
  }
  return slices
}

/** The index of the slice in which the block at an index stands. */
export function sliceAt(slices: readonly Slice[], block: number): number {
  let [low, high] = [0, slices.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (slices[middle]!.to <= block) low = middle + 1
    else high = middle
  }
  return low
}
