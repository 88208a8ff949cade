/** The known name that a misspelt one was most likely meant to be: at most two letters away, or undefined. */
function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: { name: string; away: number } | undefined
  for (const name of known) {
    if (Math.abs(name.length - written.length) > 2) continue
    const away = distance(plain(written), plain(name))
    if (away <= Math.min(2, name.length / 3) && (!best || away < best.away)) best = { name, away }
  }
  return best?.name
}

/** " Did you mean “serge”?", or nothing where no known name is near. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const name = nearest(written, known)
  return name ? ` Did you mean “${name}”?` : ""
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, "")
}

/** Letters to insert, drop, change or swap with their neighbour (Damerau's distance, no letter touched twice). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? before[j - 2]! + 1 : change
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change, swap))
    }
    before = row
    row = next
  }
  return row[b.length]!
}
