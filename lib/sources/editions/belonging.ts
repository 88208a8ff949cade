import { fold } from "@/lib/text/fold"

type Sought = { quotations: readonly string[]; opens: string | null; closes: string | null }

const ENOUGH_SHARE = 0.6
const FEWEST = 2
const FEWEST_LETTERS = 12

/** Asks of sources whether a mended text is theirs: enough of their quotations stand in it, or their opening and closing words
 * do. Letters and digits must agree; case, punctuation and spaces need not. */
export function belonging(mended: string): (source: Sought) => boolean {
  const text = fold(mended).text
  const has = (words: string) => text.includes(fold(words).text)
  return ({ quotations, opens, closes }) => {
    const found = quotations.filter(has).length
    if (found >= FEWEST && found >= quotations.length * ENOUGH_SHARE) return true
    const edges = [opens, closes].filter((words) => words !== null)
    return edges.some((words) => fold(words).text.length >= FEWEST_LETTERS) && edges.every(has)
  }
}
