import { splitsPair } from "@/lib/text/offsets"

const LONGEST_WORD = 24

/** The first and the last words of a long stretch, each of at most `most` characters (UTF-16), cut between words, or
 * between characters where none ends nearby. */
export function endsOf(words: string, most: number): [head: string, tail: string] {
  const near = (from: number, step: 1 | -1) => {
    for (let at = from; at > 0 && at < words.length && Math.abs(at - from) <= LONGEST_WORD; at += step)
      if (/\s/.test(words.slice(at - 1, at + 1))) return at
    return splitsPair(words, from) ? from + step : from
  }
  return [words.slice(0, near(most, -1)).trimEnd(), words.slice(near(words.length - most, 1)).trimStart()]
}
