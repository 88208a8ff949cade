import type { Edition } from "@/lib/text/blocks"
import { cutsWord } from "@/lib/text/boundaries"
import { fold } from "@/lib/text/fold"
import { occurrences } from "@/lib/text/match"

type PartProblem = "not-found" | "not-unique" | "out-of-order"

const SAYS: Record<PartProblem, (words: string) => string> = {
  "not-found": (words) => `The text has no paragraph with the words “${words}”. Check the words.`,
  "not-unique": (words) => `More than one paragraph has the words “${words}”. Give more of the words.`,
  "out-of-order": (words) => `The words “${words}” stand before the part begins. Give words that come later.`,
}

/** The words that should open or close a part of a text do not name one place in it. */
export class PartError extends Error {
  constructor(
    readonly problem: PartProblem,
    readonly words: string,
  ) {
    super(SAYS[problem](words))
    this.name = "PartError"
  }
}

/** The part of an edition from the block with the words `opens` through the one with `closes`, both included and
 * compared folded; without them from the head or to the end. Offsets count from its start. Throws PartError. */
export function part(edition: Edition, { opens, closes }: { opens?: string; closes?: string }): Edition {
  const { text, blocks } = edition
  if (blocks.length === 0 && opens === undefined && closes === undefined) return edition
  const first = opens === undefined ? 0 : blockWith(edition, opens)
  const last = closes === undefined ? blocks.length - 1 : blockWith(edition, closes)
  if (last < first) throw new PartError("out-of-order", closes!)
  const [start, end] = [blocks[first]!.start, blocks[last]!.end]
  const within = <R extends { start: number; end: number }>(ranges: readonly R[]) =>
    ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ ...range, start: range.start - start, end: range.end - start }))
  const parted = { text: text.slice(start, end), blocks: within(blocks) }
  return edition.noteMarks ? { ...parted, noteMarks: within(edition.noteMarks) } : parted
}

/** The one block with these words; blocks set aside count only if no other has them. */
function blockWith({ text, blocks }: Edition, words: string): number {
  const sought = fold(words).text
  const all = blocks.flatMap((block, i) => {
    const here = fold(text.slice(block.start, block.end)).text
    const stands = occurrences(here, sought, here.length).some(
      (at) => !cutsWord(here, at, at + sought.length),
    )
    return stands ? [i] : []
  })
  const proper = all.filter((i) => !blocks[i]!.setAside)
  const found = proper.length > 0 ? proper : all
  if (found.length === 0) throw new PartError("not-found", words)
  if (found.length > 1) throw new PartError("not-unique", words)
  return found[0]!
}
