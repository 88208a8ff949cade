import { fold } from "@/lib/text/fold"
import { occurrencesBy } from "@/lib/text/grams"
import type { Indexed } from "@/lib/text/indexed"
import { type Part, partsAround } from "@/lib/text/omissions"

const FEWEST_WORDS = 3

/** The two parts of a quotation from whose midst words were left out without a mark: the longest head that stands
 * in the text, and the rest after it. Undefined if they are not there, or either has fewer than three words. */
export function partsLeftOut(index: Indexed, quote: string): Part[] | undefined {
  // Accents composed in another way would fold to other letters, and composing them moves offsets.
  if (quote !== quote.normalize("NFC")) return undefined
  const { text, starts, ends } = fold(quote)
  const spaces = Array.from(text.matchAll(/ /g), ({ index: at }) => at)
  const stands = (head: number) =>
    occurrencesBy(index.grams, index.folded.text, text.slice(0, spaces[head]), 1).length > 0
  let [low, high] = [FEWEST_WORDS - 1, spaces.length - FEWEST_WORDS]
  if (low > high || !stands(low)) return undefined
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (stands(middle)) low = middle
    else high = middle - 1
  }
  const space = spaces[low]!
  const [end, next] = [ends[space - 1]!, starts[space + 1]!]
  return partsAround(index, [
    { mark: "", words: quote.slice(0, end), folded: text.slice(0, space) },
    { mark: quote.slice(end, next), words: quote.slice(next), folded: text.slice(space + 1) },
  ])
}
