/** Where a piece of evidence stands: a half-open range of one text. */
export type Place = { id: string; text: string; start: number; end: number }

const shared = (a: Place, b: Place) => Math.min(a.end, b.end) - Math.max(a.start, b.start)
const length = (place: Place) => place.end - place.start

/**
 * For each place the others that rest on the same words: at least half of the shorter of the two is common to both.
 * A sweep by start; places that touch without sharing words are apart.
 */
export function samePassages(places: readonly Place[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const add = (a: string, b: string) => found.set(a, [...(found.get(a) ?? []), b])
  const sorted = [...places].sort((a, b) => a.text.localeCompare(b.text) || a.start - b.start)
  let running: Place[] = []
  for (const place of sorted) {
    running = running.filter((other) => other.text === place.text && other.end > place.start)
    for (const other of running) {
      if (shared(place, other) * 2 < Math.min(length(place), length(other))) continue
      add(place.id, other.id)
      add(other.id, place.id)
    }
    running.push(place)
  }
  return found
}
