import { firstOf } from "../_select/first-of"

/** A card as its place is worked out: where the words it speaks of stand, and how tall it is (pixels from the same line). */
export type Wish = { top: number; height: number }

export type Ground = {
  /** least space between two cards */
  gap: number
  /** no card begins above */
  head: number
  /** index of the card that stands exactly at its words; null for none */
  active: number | null
}

/**
 * The tops of cards, in their order: none overlaps another, the active one stands at its words (or as near below as those
 * before it leave room under `head`), and the sum of the distances of the others from their words is the least there is.
 * With the room of those before it taken off, a card's place may not decrease: isotonic regression by least absolute
 * deviations, within bounds (pool adjacent violators with medians; Robertson and Waltman 1968, Barlow et al. 1972).
 */
export function placed(cards: readonly Wish[], { gap, head, active }: Ground): number[] {
  let room = 0
  const before = cards.map(({ height }) => {
    const here = room
    room += height + gap
    return here
  })
  const wishes = cards.map(({ top }, index) => top - before[index]!)
  if (active === null) return isotonic(wishes).map((at, index) => Math.max(head, at) + before[index]!)
  const pin = Math.max(head, wishes[active]!)
  const above = isotonic(wishes.slice(0, active)).map((at) => Math.min(pin, Math.max(head, at)))
  const below = isotonic(wishes.slice(active + 1)).map((at) => Math.max(pin, at))
  return [...above, pin, ...below].map((at, index) => at + before[index]!)
}

// Of two medians the greater: of two cards in each other's way the first stays and the second gives way.
const median = (sorted: readonly number[]) => sorted[sorted.length >> 1]!

function isotonic(values: readonly number[]): number[] {
  const pools: number[][] = []
  for (const value of values) {
    let pool = [value]
    for (let last = pools.at(-1); last && median(last) > median(pool); last = pools.at(-1)) {
      pool = pooled(last, pool)
      pools.pop()
    }
    pools.push(pool)
  }
  return pools.flatMap((pool) => {
    const at = median(pool)
    return pool.map(() => at)
  })
}

// The smaller goes into the greater, which is mostly a single value: among many cards all in each other's way, sorting each
// time would take most of a frame.
function pooled(one: number[], other: number[]): number[] {
  const [into, from] = one.length < other.length ? [other, one] : [one, other]
  for (const value of from)
    into.splice(
      firstOf(into.length, (at) => into[at]! > value),
      0,
      value,
    )
  return into
}
