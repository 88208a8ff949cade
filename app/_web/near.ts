function pairs(text: string): Set<string> {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  )
}

function likeness(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

/** The things whose slug is most like the one asked for, best first, at most `most`: by shared pairs of letters
 * (Dice's coefficient, at least 0.4). */
export function nearest<T extends { slug: string }>(asked: string, things: readonly T[], most = 5): T[] {
  const wanted = pairs(asked)
  return things
    .map((thing) => ({ thing, like: likeness(wanted, pairs(thing.slug)) }))
    .filter(({ like }) => like >= 0.4)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ thing }) => thing)
}
