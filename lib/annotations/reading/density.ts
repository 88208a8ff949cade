import type { Placing } from "./placing"

/** A stretch of a text: its range (UTF-16 offsets), how many threads speak of some of its words, and how many of those ask. */
export type Stretch = { start: number; end: number; threads: number; questions: number }

const LEAST_CHARACTERS = 200

/** How thick what readers say stands along a text of that length: stretches of one length that cover it in order, at most
 * `bars` of them, none of a few words. A thread counts in each stretch that its words touch. */
export function densityOf(
  placings: readonly Pick<Placing, "start" | "end" | "kind">[],
  length: number,
  bars: number,
): Stretch[] {
  const count = Math.max(1, Math.min(bars, Math.floor(length / LEAST_CHARACTERS)))
  const edge = (index: number) => Math.round((index * length) / count)
  const stretches = Array.from({ length: count }, (_, index) => {
    return { start: edge(index), end: edge(index + 1), threads: 0, questions: 0 }
  })
  for (const { start, end, kind } of placings) {
    const touched = (each: Stretch) => each.start < end && each.end > start
    const first = Math.max(0, Math.min(count - 1, Math.floor((start * count) / length) - 1))
    for (let index = first; index < count && stretches[index]!.start < end; index++) {
      const stretch = stretches[index]!
      if (!touched(stretch)) continue
      stretch.threads++
      if (kind === "QUESTION") stretch.questions++
    }
  }
  return stretches
}
