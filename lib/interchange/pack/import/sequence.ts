type Placed = {
  key: string
  /** the order it has; null for a new one */
  order: number | null
  /** a curator has moved it: it stays where it is */
  moved: boolean
}

const STEP = 1000

/**
 * Orders for the items of a list, so that they sort as given. What stands in order keeps its number; what is new comes
 * halfway between its neighbours, so that an addition moves nothing else.
 */
export function sequence(list: readonly Placed[]): Map<string, number> {
  const orders = new Map<string, number>()
  let last = 0
  list.forEach(({ key, order, moved }, i) => {
    if (order !== null && (moved || order > last)) {
      orders.set(key, order)
      if (!moved) last = order
      return
    }
    const next = list.slice(i + 1).find((each) => each.order !== null && !each.moved && each.order > last)
    const room = next ? Math.floor((next.order! - last) / 2) : STEP
    last += Math.max(room, 1)
    orders.set(key, last)
  })
  return orders
}
