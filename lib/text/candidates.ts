import { bucketOf, GRAM, type Grams } from "@/lib/text/grams"

/** A region of a text that has short strings of what is sought, in about their order; how many votes it has. */
export type Candidate = { from: number; to: number; votes: number }

const MOST_CANDIDATES = 8
/** Chance gives a region few votes; with so many times fewer than the first it is none of the nearest. */
const FAR_BEHIND = 3

/** The regions of an indexed text where words that differ in at most so many units are likely: most votes first. The
 * rarest short strings vote for where the words would begin, by so many places of them (after the q-gram filter of
 * Jokinen and Ukkonen, MFCS 1991). */
export function candidates(grams: Grams, words: string, most: number, hits: number): Candidate[] {
  const begins = votes(grams, words, hits)
  const counts = countsWithin(begins, most)
  const top = counts.reduce((votes, count) => Math.max(votes, count), 0)
  const regions: Candidate[] = []
  for (let i = 0; i < begins.length; i++) {
    if (counts[i]! * FAR_BEHIND < top) continue
    const from = begins[i]! - most
    const region = { from, to: begins[i + counts[i]! - 1]! + words.length + most, votes: counts[i]! }
    const before = regions.at(-1)
    // Of regions that overlap the one with most votes is enough.
    if (!before || from > before.from + most) regions.push(region)
    else if (region.votes > before.votes) regions[regions.length - 1] = region
  }
  return regions.sort((a, b) => b.votes - a.votes).slice(0, MOST_CANDIDATES)
}

/** For each of the sorted numbers how many, from it on, are larger by no more than `most`. */
function countsWithin(sorted: Int32Array, most: number): Uint32Array {
  const counts = new Uint32Array(sorted.length)
  for (let first = 0, last = 0; first < sorted.length; first++) {
    while (last < sorted.length && sorted[last]! - sorted[first]! <= most) last++
    counts[first] = last - first
  }
  return counts
}

/** Where the words would begin for each place of their rarest short strings, in order; may be before the text. */
function votes({ heads, places, shift }: Grams, words: string, mostHits: number): Int32Array {
  const count = Math.max(0, words.length - GRAM + 1)
  const buckets = new Uint32Array(count)
  const hitsOfSize = new Float64Array(33)
  for (let at = 0; at < count; at++) {
    const bucket = bucketOf(words, at, shift)
    buckets[at] = bucket
    const size = heads[bucket + 1]! - heads[bucket]!
    hitsOfSize[32 - Math.clz32(size)]! += size
  }
  const largest = largestSize(hitsOfSize, mostHits)
  const begins = new Int32Array(2 * mostHits)
  let hits = 0
  for (let at = 0; at < count; at++) {
    const [from, to] = [heads[buckets[at]!]!, heads[buckets[at]! + 1]!]
    if (32 - Math.clz32(to - from) > largest || hits + to - from > begins.length) continue
    for (let i = from; i < to; i++) begins[hits++] = places[i]! - at
  }
  return begins.subarray(0, hits).sort()
}

/** The largest size class (a power of two) of which all can be looked at; at least that of the rarest. */
function largestSize(hitsOfSize: Float64Array, mostHits: number): number {
  let hits = 0
  let largest = 0
  for (let size = 1; size < hitsOfSize.length; size++) {
    hits += hitsOfSize[size]!
    if (hits > mostHits && largest > 0) return largest
    if (hitsOfSize[size]! > 0) largest = size
  }
  return largest
}
