/** Two claims in the order in which a pair is kept, whichever is named first. */
export function inOrder(one: string, other: string): [string, string] {
  return one < other ? [one, other] : [other, one]
}

/** A name for a pair of claims, whichever is named first. */
export const pairKey = (one: string, other: string): string => inOrder(one, other).join(" ")

/** What is about pairs of claims, by the name of its pair. */
export function byPair<T extends { claimAId: string; claimBId: string }>(rows: readonly T[]) {
  const pairs = new Map<string, T[]>()
  for (const row of rows) {
    const key = pairKey(row.claimAId, row.claimBId)
    const here = pairs.get(key)
    if (here) here.push(row)
    else pairs.set(key, [row])
  }
  return pairs
}
