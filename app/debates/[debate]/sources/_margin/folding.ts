import { type Ground, placed, type Wish } from "./placing"

/** Within what cards are placed and folded. */
export type Limits = Ground & {
  /** how far a card may stand from its words before it is folded */
  most: number
  /** the height of a folded card */
  line: number
}

/**
 * The tops of cards, and which are folded to a line: those that would stand too far from their words, and those that keep the
 * active one from its own; the farthest first, about as many as that takes, never the active one.
 */
export function placedAndFolded(
  cards: readonly Wish[],
  { most, line, ...ground }: Limits,
): { tops: number[]; folded: boolean[] } {
  const { active } = ground
  const folded = cards.map(() => false)
  for (;;) {
    const tops = placed(
      cards.map(({ top, height }, index) => ({ top, height: folded[index] ? line : height })),
      ground,
    )
    const off = (index: number) => Math.abs(tops[index]! - cards[index]!.top)
    const open = cards
      .map((_, index) => index)
      .filter((index) => !folded[index] && index !== active && cards[index]!.height > line)
      .sort((a, b) => off(b) - off(a))
    const far = open.filter((index) => off(index) > most)
    const barred = active !== null && off(active) > 0 ? open.filter((index) => index < active) : []
    const next = far.length > 0 ? far : barred
    if (next.length === 0) return { tops, folded }
    for (const index of next.slice(0, Math.ceil(next.length / 2))) folded[index] = true
  }
}
