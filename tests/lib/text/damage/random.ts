/** A source of chance that a seed decides (mulberry32: T. Ettinger, 2017). */
export type Chance = {
  /** from 0 up to 1 */
  next: () => number
  /** a whole number, both ends included */
  between: (least: number, most: number) => number
  pick: <T>(list: readonly T[]) => T
  /** true as often as that share says */
  yes: (share: number) => boolean
}

/** The chance of a seed. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (list) => list[Math.floor(next() * list.length)]!,
    yes: (share) => next() < share,
  }
}
