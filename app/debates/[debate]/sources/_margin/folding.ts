import { type Ground, placed, type Wish } from "./placing"

type Limits = Ground & {
  /** how far a card may stand from its words before it is folded */
  most: number
  /** the height of a folded card */
  line: number
}

/** The tops of cards, and which are folded to a line because they would stand too far from their words: the farthest
 * first, no more than that takes, never the active one. */
export function placedAndFolded(
  cards: readonly Wish[],
  { most, line, ...ground }: Limits,
): { tops: number[]; folded: boolean[] } {
  const folded = cards.map(() => false)
  for (;;) {
    const tops = placed(
      cards.map(({ top, height }, index) => ({ top, height: folded[index] ? line : height })),
      ground,
    )
    const off = (index: number) => Math.abs(tops[index]! - cards[index]!.top)
    const far = cards
      .map((_, index) => index)
      .filter((index) => !folded[index] && index !== ground.active && cards[index]!.height > line)
      .filter((index) => off(index) > most)
      .sort((a, b) => off(b) - off(a))
    if (far.length === 0) return { tops, folded }
    for (const index of far.slice(0, Math.ceil(far.length / 2))) folded[index] = true
  }
}
