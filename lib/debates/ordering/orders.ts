type Placed = { id: string; order: number }

/**
 * The rows whose order changes when they are to stand as `ids` says, with their new order. They share out among them the numbers
 * they have, so that what stands between two of them in another list stays; equal numbers are parted by counting on.
 */
export function newOrders(rows: readonly Placed[], ids: readonly string[]): Placed[] {
  const was = new Map(rows.map(({ id, order }) => [id, order]))
  const numbers = rows.map(({ order }) => order).sort((a, b) => a - b)
  for (let index = 1; index < numbers.length; index++)
    numbers[index] = Math.max(numbers[index]!, numbers[index - 1]! + 1)
  return ids
    .map((id, index) => ({ id, order: numbers[index]! }))
    .filter(({ id, order }) => was.get(id) !== order)
}

/** The list with one of its members a step earlier or later; the same list at its ends. */
export function moved(ids: readonly string[], id: string, by: 1 | -1): string[] {
  const from = ids.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= ids.length) return [...ids]
  return broughtTo(ids, id, to)
}

/** The list with one of its members at another place, counted from nought. */
export function broughtTo(ids: readonly string[], id: string, to: number): string[] {
  const others = ids.filter((each) => each !== id)
  return [...others.slice(0, to), id, ...others.slice(to)]
}
