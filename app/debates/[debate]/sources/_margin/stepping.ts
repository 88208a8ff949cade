type From = {
  /** how many there are */
  count: number
  /** the one that one is at; null for none */
  at: number | null
  /** the first that stands in the window or below it; `count` where none does */
  below: number
}

/** The index to which a step leads; null at the end of the way. */
export function stepTo({ count, at, below }: From, forward: boolean): number | null {
  const to = at === null ? (forward ? below : below - 1) : at + (forward ? 1 : -1)
  return to >= 0 && to < count ? to : null
}

/** The first of many, in order down the page, of which the top is at or below a line: by bisection, since to ask where
 * something stands costs. */
export function firstBelow(count: number, topOf: (index: number) => number, line: number): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (topOf(middle) < line) low = middle + 1
    else high = middle
  }
  return low
}
