import { type FormsOfTerms, type Found, findTerms } from "./matching"

type Block = { start: number; end: number }

/** Where terms stand in the blocks of a text: by the index of a block, in the order of its words (UTF-16 offsets of the text);
 * blocks without any left out. */
export type TermsInBlocks = ReadonlyMap<number, readonly Found[]>

/** Finds terms in each block of a text. `blocks`: in the order of the text; what stands between two or in both is in neither. */
export function termsInBlocks(text: string, blocks: readonly Block[], forms: FormsOfTerms): TermsInBlocks {
  const places = new Map<number, Found[]>()
  let at = 0
  for (const found of findTerms(text, forms)) {
    while (at < blocks.length && blocks[at]!.end <= found.start) at++
    const block = blocks[at]
    if (!block || found.start < block.start || found.end > block.end) continue
    const here = places.get(at)
    if (here) here.push(found)
    else places.set(at, [found])
  }
  return places
}

const known = new WeakMap<readonly Block[], { words: string; places: TermsInBlocks }>()

/** The same; found once for the blocks of an edition, which are kept in memory, and for the same words, so that what is made
 * of it can be kept with it. */
export function keptTerms(text: string, blocks: readonly Block[], forms: FormsOfTerms): TermsInBlocks {
  const words = JSON.stringify(forms)
  const before = known.get(blocks)
  if (before?.words === words) return before.places
  const places = termsInBlocks(text, blocks, forms)
  known.set(blocks, { words, places })
  return places
}
