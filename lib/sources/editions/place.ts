import type { Locator } from "@/lib/sources/passages/locator"

/** A block with the number of its paragraph in the full text, where that is known. */
export type Numbered = { start: number; end: number; paragraph: number | null }

/** Where the words of a quotation stand by its locator, if they stand there just so and once; UTF-16 offsets. */
export function placeByLocator(
  text: string,
  blocks: readonly Numbered[],
  exact: string,
  { paragraph, words }: Locator,
): { start: number; end: number } | undefined {
  const block = blocks.find((each) => each.paragraph === paragraph)
  if (!block) return undefined
  const [from, to] = words ? span(text, block, words) : [block.start, block.end]
  const start = text.indexOf(exact, from)
  const end = start + exact.length
  if (start < 0 || end > to) return undefined
  const again = text.indexOf(exact, start + 1)
  return again >= 0 && again + exact.length <= to ? undefined : { start, end }
}

/** From the start of the first word to the end of the last; words are parted by white space and count from 1. */
function span(text: string, block: Numbered, [first, last]: [number, number]): [number, number] {
  const tokens = [...text.slice(block.start, block.end).matchAll(/\S+/g)]
  const [one, other] = [tokens[first - 1], tokens[last - 1]]
  if (!one || !other) return [block.end, block.end]
  return [block.start + one.index, block.start + other.index + other[0].length]
}
