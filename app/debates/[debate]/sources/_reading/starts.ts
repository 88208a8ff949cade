import type { ReadingBlock } from "@/lib/claims/reading/view"

/** Where each passage begins: for each block and segment, in order, the passages whose first words these are. */
export function startsIn(blocks: readonly ReadingBlock[]): number[][][] {
  const begun = new Set<number>()
  return blocks.map((block) =>
    block.segments.map(({ passages }) => {
      const fresh = passages.filter((number) => !begun.has(number))
      for (const number of fresh) begun.add(number)
      return fresh
    }),
  )
}

/** The id of each passage by its number. */
export function idsIn(blocks: readonly ReadingBlock[]): Map<number, string> {
  return new Map(
    blocks.flatMap((block) => block.entries.map(({ number, passageId }) => [number, passageId] as const)),
  )
}

/** Neighbouring blocks that were set aside for the same reason, joined; a block that is read stands alone. */
export function parts<T extends { setAside: string | null }>(
  blocks: readonly T[],
): { setAside: string | null; blocks: T[] }[] {
  const joined: { setAside: string | null; blocks: T[] }[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last && last.setAside !== null && last.setAside === block.setAside) last.blocks.push(block)
    else joined.push({ setAside: block.setAside, blocks: [block] })
  }
  return joined
}
