import type { Block } from "@/lib/text/blocks"

const HEAD = 6
const LONGEST_LINE = 120
const LONGEST_RECORD = 500

/** The indexes of what stands over a text and is not part of it: byline, record of the work reviewed, and the short
 * lines above these; a heading only if it reads like a record. */
export function frontMatter(text: string, blocks: readonly Block[]): number[] {
  const words = blocks.slice(0, HEAD).map((block) => text.slice(block.start, block.end))
  let last = -1
  for (const [i, block] of words.entries()) {
    if (isByline(block) || isRecord(block)) last = i
    else if (block.length > LONGEST_LINE) break
  }
  return words.flatMap((_, i) =>
    i <= last && (blocks[i]!.type !== "heading" || isRecord(words[i]!)) ? [i] : [],
  )
}

function isByline(words: string): boolean {
  return words.length <= 80 && /^(?:[—–] |by )\p{Lu}[^.!?]*$/iu.test(words)
}

/** A bibliographic record names pages or a price. */
function isRecord(words: string): boolean {
  return words.length <= LONGEST_RECORD && /\b\d+ ?pp\b|[£$€]\d+\.\d\d/.test(words)
}
