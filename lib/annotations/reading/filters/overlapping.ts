type Range = { start: number; end: number }

/** Finds, of some ranges, those that have at least one place in common with another, in order of their beginnings; each
 * answer takes log n steps and one for each range up to the longest before it. */
export function overlapping<T extends Range>(ranges: readonly T[]): (range: Range) => T[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  let furthest = -1
  // How far any range up to each one reaches: looking back ends where none can reach any more.
  const reach = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
  return ({ start, end }) => {
    const found: T[] = []
    for (let at = before(sorted, end); at >= 0 && reach[at]! > start; at--)
      if (sorted[at]!.end > start) found.push(sorted[at]!)
    return found.reverse()
  }
}

/** The index of the last range that begins before a place; -1 where none does. */
function before(sorted: readonly Range[], place: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < place) low = middle + 1
    else high = middle
  }
  return low - 1
}
