import { foldForSearch } from "@/lib/text/fold"
import { alike } from "./alike"
import { wordsOf } from "./asked"

/** Which word looked for a word is a hit of; null for none. */
export type Hits = (word: string) => string | null

const ALIKE = 0.4
const SAME_BEGINNING = 2

/** The words of texts that may be forms of the words looked for: those that begin with the same two letters. Folded. */
export function candidates(texts: readonly string[], words: readonly string[]): string[] {
  const begin = (word: string) => word.slice(0, SAME_BEGINNING)
  const beginnings = new Set(words.map((word) => begin(foldForSearch(word))))
  const all = new Set(texts.flatMap((text) => wordsOf(text).map(foldForSearch)))
  return [...all].filter((word) => beginnings.has(begin(word)))
}

/** Hits by what full text takes for the same (folded word → word looked for), or by the beginning that was typed. */
export function hitsByWords(same: ReadonlyMap<string, string>, last: string | null): Hits {
  return (word) => {
    const folded = foldForSearch(word)
    return same.get(folded) ?? (last !== null && folded.startsWith(last) ? last : null)
  }
}

/** Hits by likeness: of the words looked for, the one that is most alike, at least 0.4. */
export function hitsByLikeness(words: readonly string[]): Hits {
  return (word) => {
    const [best] = words
      .map((each) => ({ each, like: alike(each, word) }))
      .filter(({ like }) => like >= ALIKE)
      .sort((a, b) => b.like - a.like)
    return best?.each ?? null
  }
}
