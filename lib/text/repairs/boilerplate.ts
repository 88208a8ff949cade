import type { Block } from "@/lib/text/blocks"
import { commentsFrom } from "@/lib/text/repairs/comments"
import { isNetwork, isNotice } from "@/lib/text/repairs/notices"

const LONGEST_TEASER = 160

/** For each block whether it is what a page puts around a text: buttons, forms, notices, teasers at the end, and what
 * readers said below it. */
export function boilerplate(text: string, blocks: readonly Block[]): boolean[] {
  const words = blocks.map((block) => text.slice(block.start, block.end))
  const found = words.map((block) => isNotice(block) || isPanel(block.split("\n")))
  for (const i of teasers(words, found)) found[i] = true
  const below = commentsFrom(words)
  return found.map((each, i) => each || i >= below)
}

/** Lines that are notices one by one, or such a line over names of networks or the beginnings of other texts. */
function isPanel(lines: readonly string[]): boolean {
  if (lines.length < 2 || !lines.some(isNotice)) return false
  if (lines.every((line) => isNotice(line) || isNetwork(line))) return true
  return isNotice(lines[0]!) && lines.slice(1).every((line) => isNotice(line) || isTeaser(line))
}

function isTeaser(words: string): boolean {
  return words.length <= LONGEST_TEASER && /[\p{L}\p{N},] ?(…|\.\.\.)$/u.test(words)
}

/** Two or more cut-off sentences in a row at the end of a page, each leading to another text. */
function teasers(words: readonly string[], notices: readonly boolean[]): number[] {
  const cut: number[] = []
  for (let i = words.length - 1; i > 0; i--) {
    if (notices[i]) continue
    if (!isTeaser(words[i]!)) break
    cut.push(i)
  }
  return cut.length > 1 ? cut : []
}
