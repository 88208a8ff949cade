import { foldForSearch } from "@/lib/text/fold"

function trigrams(word: string): Set<string> {
  const padded = `  ${word} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}

/** How much two words are alike, 0 to 1: the share of the trigrams of either that both have, without case and accents
 * (as pg_trgm's similarity has it). */
export function alike(a: string, b: string): number {
  const [one, other] = [trigrams(foldForSearch(a)), trigrams(foldForSearch(b))]
  const common = [...one].filter((trigram) => other.has(trigram)).length
  return common / (one.size + other.size - common)
}
