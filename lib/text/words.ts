/** The numbers (from 1) of the first and last word of a block that a range touches; words are parted by white
 * space. A range that touches none counts as touching the next word, or the last if none follows. */
export function wordRange(
  text: string,
  blockStart: number,
  blockEnd: number,
  start: number,
  end: number,
): [first: number, last: number] {
  let [count, first, last] = [0, 0, 0]
  for (const word of text.slice(blockStart, blockEnd).matchAll(/\S+/g)) {
    count++
    const from = blockStart + word.index
    if (first === 0 && from + word[0].length > start) first = count
    if (from < end) last = count
  }
  if (first === 0) return [count, count]
  return [first, Math.max(first, last)]
}
