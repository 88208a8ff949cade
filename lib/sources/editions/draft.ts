import { createHash } from "node:crypto"
import { type Block, type BlockType, type Edition, paragraphNumbers } from "@/lib/text/blocks"

export type DraftBlock = {
  type: Uppercase<BlockType>
  start: number
  end: number
  paragraph: number | null
  setAside: string | null
}

/** A text about to become an edition, in the form of its rows. */
export type Draft = { text: string; sha256: string; blocks: DraftBlock[]; noteMarks: Range[] }

type Range = { start: number; end: number }
type Kept = { blobSha256: string; blocks: readonly DraftBlock[]; noteMarks: unknown }

/** The rows of a text: its blocks with the numbers of their paragraphs (counted here unless given), and its hash. */
export function draftOf(
  { text, blocks, noteMarks = [] }: Edition,
  paragraphs: readonly (number | undefined)[] = paragraphNumbers(blocks),
): Draft {
  const rows = blocks.map((block: Block, i) => ({
    type: block.type.toUpperCase() as Uppercase<BlockType>,
    start: block.start,
    end: block.end,
    paragraph: paragraphs[i] ?? null,
    setAside: block.setAside ?? null,
  }))
  const marks = noteMarks.map(({ start, end }) => ({ start, end }))
  return { text, sha256: createHash("sha256").update(text).digest("hex"), blocks: rows, noteMarks: marks }
}

/** The marks of notes of an edition, of their column. */
export function noteMarksOf(column: unknown): Range[] {
  return column as Range[]
}

/** Whether an edition already holds this text in these blocks, with these marks of notes. */
export function isSame(kept: Kept, draft: Draft): boolean {
  if (kept.blobSha256 !== draft.sha256 || kept.blocks.length !== draft.blocks.length) return false
  const marks = noteMarksOf(kept.noteMarks)
  const sameMarks =
    marks.length === draft.noteMarks.length &&
    draft.noteMarks.every(({ start, end }, i) => marks[i]!.start === start && marks[i]!.end === end)
  if (!sameMarks) return false
  return draft.blocks.every((block, i) => {
    const other = kept.blocks[i]!
    return (Object.keys(block) as (keyof DraftBlock)[]).every((key) => block[key] === other[key])
  })
}
