export type BlockType = "heading" | "paragraph" | "quote" | "verse" | "item" | "note"

export type SetAside = "pasted-twice" | "pull-quote" | "boilerplate" | "front-matter" | "page-furniture"

/** A range of an edition's text, in UTF-16 code units. Set aside: kept, but neither counted nor anchored into first. */
export type Block = { type: BlockType; start: number; end: number; setAside?: SetAside }

/** One immutable text: an NFC string and the blocks in it, in order, not overlapping, two newlines between them.
 * `noteMarks`: ranges, in order, that are marks of notes and no words of the text. */
export type Edition = { text: string; blocks: Block[]; noteMarks?: readonly { start: number; end: number }[] }

/** The number of each block, counting from 1 those that are neither heading nor set aside; undefined for these. */
export function paragraphNumbers(blocks: readonly Block[]): (number | undefined)[] {
  let number = 0
  return blocks.map((block) => (block.type === "heading" || block.setAside ? undefined : ++number))
}

/** The index of the block that an offset falls into (its end included), or -1 between blocks. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]!
    if (offset < block.start) high = middle - 1
    else if (offset > block.end) low = middle + 1
    else return middle
  }
  return -1
}
