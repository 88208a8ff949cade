import { around } from "@/lib/claims/context"
import { type Findable, findTerms, formsOf } from "./matching"
import type { TermInText } from "./view"

type Block = { start: number; end: number; paragraph: number | null }

/** Where terms stand in a text, term by term, those that do not stand in it left out. `blocks`: in the order of the text. */
export function termsInText(
  terms: readonly Findable[],
  text: string,
  blocks: readonly Block[],
): TermInText[] {
  const places = new Map<string, TermInText["places"]>()
  let at = 0
  for (const { start, end, slug } of findTerms(text, formsOf(terms))) {
    while (at + 1 < blocks.length && blocks[at + 1]!.start <= start) at++
    const here = places.get(slug) ?? []
    if (here.length === 0) places.set(slug, here)
    const paragraph = blocks[at]?.paragraph ?? null
    here.push({ paragraph, block: at, ...around(text, start, end), words: text.slice(start, end) })
  }
  return terms.flatMap(({ slug, name }) =>
    places.has(slug) ? [{ slug, name, places: places.get(slug)! }] : [],
  )
}
