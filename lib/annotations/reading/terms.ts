import type { Segment } from "@/lib/claims/reading/view"
import type { Found } from "@/lib/claims/terms/matching"

/** A run of the words of a segment; `term`: the slug of the disputed term that it is, where it is to be marked. */
export type Run = { text: string; term: string | null }

type Stretch = Segment & { start: number; end: number }

// Best where a press on the words says nothing else; worst where a mark begins or ends within them.
function fitness({ start, end }: Found, stretches: readonly Stretch[]): number {
  const around = stretches.find((each) => each.start <= start && each.end >= end)
  if (!around) return 2
  return around.others.length > 0 || around.passages.length > 1 ? 1 : 0
}

// Each term once in a block: the first place of those that fit best.
function chosen(found: readonly Found[], stretches: readonly Stretch[]): Found[] {
  const best = new Map<string, { place: Found; fits: number }>()
  for (const place of found) {
    const fits = fitness(place, stretches)
    const before = best.get(place.slug)
    if (!before || fits < before.fits) best.set(place.slug, { place, fits })
  }
  return [...best.values()].map(({ place }) => place).sort((a, b) => a.start - b.start)
}

function cut(stretch: Stretch, places: readonly Found[]): Run[] {
  const runs: Run[] = []
  let at = stretch.start
  const take = (to: number, term: string | null) => {
    if (to > at) runs.push({ text: stretch.text.slice(at - stretch.start, to - stretch.start), term })
    at = Math.max(at, to)
  }
  for (const { start, end, slug } of places) {
    if (end <= stretch.start || start >= stretch.end) continue
    take(start, null)
    take(Math.min(end, stretch.end), slug)
  }
  take(stretch.end, null)
  return runs
}

/**
 * The words of the segments of a block, segment by segment, cut where disputed terms are to be marked: each term once, if it can
 * be where nobody speaks of the words. `start`: where the block begins; `found`: where terms stand in it, in order.
 */
export function termsMarked(segments: readonly Segment[], start: number, found: readonly Found[]): Run[][] {
  if (found.length === 0) return segments.map(({ text }) => [{ text, term: null }])
  let end = start
  const stretches = segments.map((segment) => {
    const begins = end
    end += segment.text.length
    return { ...segment, start: begins, end }
  })
  const places = chosen(found, stretches)
  return stretches.map((stretch) => cut(stretch, places))
}
