import type { Block } from "@/lib/text/blocks"
import { isNotice } from "@/lib/text/repairs/notices"

const LONGEST_TEASER = 160

/** For each block whether it is what a page puts around a text: buttons, forms, notices, teasers at the end. */
export function boilerplate(text: string, blocks: readonly Block[]): boolean[] {
  const words = blocks.map((block) => text.slice(block.start, block.end))
  const found = words.map(isNotice)
  for (const i of teasers(words, found)) found[i] = true
  return found
}

/** Two or more cut-off sentences in a row at the end of a page, each leading to another text. */
function teasers(words: readonly string[], notices: readonly boolean[]): number[] {
  const cut: number[] = []
  for (let i = words.length - 1; i > 0; i--) {
    if (notices[i]) continue
    if (words[i]!.length > LONGEST_TEASER || !/[\p{L}\p{N},] ?(…|\.\.\.)$/u.test(words[i]!)) break
    cut.push(i)
  }
  return cut.length > 1 ? cut : []
}
