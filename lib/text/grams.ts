import { occurrences } from "@/lib/text/match"

/** Where the short strings of a text stand, every third place of them: the heads of buckets, and the places in each. */
export type Grams = { heads: Uint32Array; places: Uint32Array; shift: number }

/** The length of a short string in UTF-16 units, and how far apart those are that the index knows. */
export const GRAM = 6
export const STRIDE = 3

// 2³² parted by the golden section, as in Fibonacci hashing (Knuth, vol. 3, 6.4).
const SPREAD = 0x9e3779b1

/** So few places are not worth a search for fewer. */
const FEW = 4

/** To look at one place in so many costs as much as to read the whole text. */
const WORTH_A_SCAN = 64

/** The index of a text by counting: some 7/3 bytes for each of its units. */
export function gramsOf(text: string): Grams {
  const count = text.length < GRAM ? 0 : Math.floor((text.length - GRAM) / STRIDE) + 1
  const bits = Math.max(4, Math.floor(Math.log2(count + 1)))
  const shift = 32 - bits
  const buckets = new Uint32Array(count)
  const heads = new Uint32Array(2 ** bits + 2)
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf(text, i * STRIDE, shift)
    buckets[i] = bucket
    heads[bucket + 1]!++
  }
  for (let bucket = 1; bucket < heads.length; bucket++) heads[bucket]! += heads[bucket - 1]!
  const places = new Uint32Array(count)
  // From the last to the first: so each head comes down to the beginning of its bucket, and the places are in order.
  for (let i = count - 1; i >= 0; i--) places[--heads[buckets[i]! + 1]!] = i * STRIDE
  return { heads: heads.subarray(1), places, shift }
}

/** The bucket of the short string that begins at an offset. */
export function bucketOf(text: string, at: number, shift: number): number {
  let hash = 0
  for (let i = at; i < at + GRAM; i++) hash = Math.imul(hash + text.charCodeAt(i), SPREAD)
  return Math.imul(hash ^ (hash >>> 15), SPREAD) >>> shift
}

/** The offsets at which a string stands in the indexed text, overlapping ones included, in order, at most `most`. */
export function occurrencesBy(
  { heads, places, shift }: Grams,
  text: string,
  words: string,
  most: number,
): number[] {
  if (words.length < GRAM + STRIDE - 1) return occurrences(text, words, most)
  let [first, fewest] = [0, Number.POSITIVE_INFINITY]
  let [one, two] = [0, 0]
  // Of so many short strings in a row one stands at a place that the index knows, wherever the words stand.
  for (let at = 0; at + GRAM <= words.length && fewest > FEW; at++) {
    const bucket = bucketOf(words, at, shift)
    const size = heads[bucket + 1]! - heads[bucket]!
    if (at >= STRIDE - 1 && one + two + size < fewest) [first, fewest] = [at - STRIDE + 1, one + two + size]
    one = two
    two = size
  }
  if (fewest > text.length / WORTH_A_SCAN) return occurrences(text, words, most)
  const found: number[] = []
  for (let at = first; at < first + STRIDE; at++) {
    const bucket = bucketOf(words, at, shift)
    for (let i = heads[bucket]!; i < heads[bucket + 1]!; i++)
      if (text.startsWith(words, places[i]! - at)) found.push(places[i]! - at)
  }
  return found.sort((a, b) => a - b).slice(0, most)
}
