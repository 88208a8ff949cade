import { type Candidate, candidates } from "@/lib/text/candidates"
import type { Indexed } from "@/lib/text/indexed"
import { approximate, stepsOf } from "@/lib/text/match"

/** A range of a folded text and in how many units it differs from what was sought. */
export type Near = { from: number; to: number; errors: number }

// Few places of short strings tell most words apart; what is made of frequent ones needs more of them.
const HITS = [1000, 5000]
const AFFORDABLE_STEPS = 500_000
const SURELY_NEAR = 0.1
const ABOUT_AS_NEAR = 0.1

/** The places of a folded text that come near to folded words, within so many errors, the nearest first, and only
 * those about as near as the nearest. A text small enough is read whole where the index shows nothing very near. */
export function nearest({ folded: { text }, grams }: Indexed, sought: string, most: number): Near[] {
  let found: Near[] = []
  for (const hits of HITS)
    if (found.length === 0) found = verified(text, sought, most, candidates(grams, sought, most, hits))
  const best = found[0]?.errors ?? Number.POSITIVE_INFINITY
  if (best > sought.length * SURELY_NEAR && stepsOf(text.length, sought) <= AFFORDABLE_STEPS)
    found = apart([...found, ...placesIn(text, sought, Math.min(most, best - 1))])
  const slack = (found[0]?.errors ?? 0) + Math.floor(sought.length * ABOUT_AS_NEAR)
  return found.filter(({ errors }) => errors <= slack)
}

function verified(text: string, sought: string, most: number, regions: Candidate[]): Near[] {
  return apart(
    regions.flatMap(({ from, to }) =>
      placesIn(text, sought, most, { from: Math.max(0, from), to: Math.min(text.length, to) }),
    ),
  )
}

function placesIn(text: string, sought: string, most: number, region?: { from: number; to: number }): Near[] {
  return approximate(text, sought, most, region)
    .filter(({ start, end }) => end > start)
    .map(({ start, end, errors }) => ({ from: start, to: end, errors }))
}

/** The nearest first, in the order of the text where equal; of places that overlap only the nearest. */
function apart(places: Near[]): Near[] {
  const chosen: Near[] = []
  for (const place of places.sort((a, b) => a.errors - b.errors || a.from - b.from))
    if (chosen.every((other) => place.to <= other.from || place.from >= other.to)) chosen.push(place)
  return chosen
}
