import { blockAt, type Edition } from "@/lib/text/blocks"
import type { Place } from "./view"

const AROUND = 160

type Numbered = { paragraph: number | null }

/** Words of an edition (UTF-16 range) with those around them in their paragraphs, cut between words. */
export function placeOf(
  { text, blocks }: Edition,
  numbers: readonly Numbered[],
  start: number,
  end: number,
): Place {
  const [first, last] = [at(blocks, start), at(blocks, end - 1)]
  const from = blocks[first]?.start ?? start
  const to = blocks[last]?.end ?? end
  return {
    before: cutBefore(text.slice(Math.min(from, start), start)),
    words: text.slice(start, end),
    after: cutAfter(text.slice(end, Math.max(to, end))),
    paragraph: numbers[first]?.paragraph ?? null,
    block: first,
  }
}

/** The block at an offset; between two, the one after. */
function at(blocks: Edition["blocks"], offset: number): number {
  const index = blockAt(blocks, offset)
  return index >= 0
    ? index
    : Math.max(
        0,
        blocks.findIndex(({ end }) => end > offset),
      )
}

// In a script without spaces there may be none to cut at.
function cutBefore(words: string): string {
  if (words.length <= AROUND) return words
  const tail = words.slice(-AROUND)
  const space = /\s/.exec(tail)
  return `… ${(space ? tail.slice(space.index + 1) : tail).replace(/^[\udc00-\udfff]/, "")}`
}

function cutAfter(words: string): string {
  if (words.length <= AROUND) return words
  const head = words.slice(0, AROUND)
  const space = /\s(?=\S*$)/.exec(head)
  return `${(space ? head.slice(0, space.index) : head).replace(/[\ud800-\udbff]$/, "")} …`
}
