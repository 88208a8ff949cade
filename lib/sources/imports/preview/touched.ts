import { blockAt } from "@/lib/text/blocks"
import type { Change, Cleaned, Judgement, Refused } from "@/lib/text/clean"

/** A mend proposed for a block; `between`: it concerns what stands beside the block; `quiet`: nobody need look at it. */
export type Mend = Change & { refused: boolean; between: boolean; quiet: boolean }
/** What a block, or a mark in it, was taken for. `words`: those of the mark or the block. */
type Judged = Judgement & { refused: boolean; words: string }
export type Touched = { mends: Mend[]; judged: Judged[] }

/** A text before and after its cleaning: all that is proposed, and what is left of it without what was refused. */
export type Proposal = { proposed: Cleaned; now: Cleaned; refused: Required<Refused> }

const TYPES: ReadonlySet<string> = new Set(["heading", "quote", "verse", "item", "note"])

// These change nothing that one reads, spacing only between two blocks: they are counted at the head alone.
const QUIET: ReadonlySet<string> = new Set(["line-ending", "byte-order-mark", "white-space"])

/** What a text's blocks and marks were taken for. Of what type a block is that is set aside need not be asked. */
export function judgementsOf({ blocks, judgements }: Cleaned): Judgement[] {
  return judgements.filter(({ kind, start }) => !TYPES.has(kind) || !blocks[blockAt(blocks, start)]?.setAside)
}

/** How much there is to look at in a block. */
export function placesIn({ mends, judged }: Touched): number {
  return mends.filter(({ quiet }) => !quiet).length + judged.length
}

/** For each block of the text as it now becomes: what is mended and judged in it, taken or refused, in order. */
export function touchedBlocks({ proposed, now, refused }: Proposal): Touched[] {
  const touched = now.blocks.map((): Touched => ({ mends: [], judged: [] }))
  if (touched.length === 0) return touched
  const isRefused = refusing(refused)
  for (const change of changesOf(proposed, now, isRefused)) {
    const at = blockFrom(now, change.start)
    const between = change.end <= now.origins[at]!.start || change.start >= now.origins[at]!.end
    const quiet = QUIET.has(change.kind) || (between && change.kind === "spacing")
    touched[at]!.mends.push({ ...change, between, quiet })
  }
  for (const judged of judgementsOf(now)) {
    if (isRefused(judged)) continue
    const at = blockAt(now.blocks, judged.start)
    const words = now.text.slice(judged.start, judged.end)
    touched[at]?.judged.push({ ...judged, refused: false, words })
  }
  for (const judged of judgementsOf(proposed).filter(isRefused)) {
    const before = proposed.origins[blockAt(proposed.blocks, judged.start)]
    const words = proposed.text.slice(judged.start, judged.end)
    if (before) touched[blockFrom(now, before.start)]!.judged.push({ ...judged, refused: true, words })
  }
  return touched
}

/** Whether a mend or a judgement is refused, by itself or with its whole kind. */
function refusing(refused: Required<Refused>): (of: { id: string; kind: string }) => boolean {
  const [kinds, places] = [new Set(refused.kinds), new Set(refused.places)]
  return ({ id, kind }) => kinds.has(kind) || places.has(id)
}

function changesOf(proposed: Cleaned, now: Cleaned, isRefused: (of: Change) => boolean) {
  const taken = now.changes.filter((change) => !isRefused(change))
  const left = proposed.changes.filter(isRefused)
  return [
    ...taken.map((change) => ({ ...change, refused: false })),
    ...left.map((change) => ({ ...change, refused: true })),
  ].sort((a, b) => a.start - b.start)
}

/** The first block that reaches beyond a place in the raw text; the last if none does. */
function blockFrom({ origins }: Cleaned, raw: number): number {
  let [low, high] = [0, origins.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (origins[middle]!.end > raw) high = middle
    else low = middle + 1
  }
  return low
}
