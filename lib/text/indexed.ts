import type { Edition } from "@/lib/text/blocks"
import { fold } from "@/lib/text/fold"
import type { Folded } from "@/lib/text/folding"
import { type Grams, gramsOf } from "@/lib/text/grams"

/** An edition with its folded text, and where the short strings of that stand. */
export type Indexed = { edition: Edition; folded: Folded; grams: Grams }

const known = new WeakMap<Edition, Indexed>()

/** The index of an edition, made once: it costs more than a search, and many passages are sought in one edition. It
 * is freed with the edition. */
export function indexed(edition: Edition): Indexed {
  const made = known.get(edition)
  if (made) return made
  const folded = fold(edition.text, edition.noteMarks)
  const index = { edition, folded, grams: gramsOf(folded.text) }
  known.set(edition, index)
  return index
}
