import type { Content, Use } from "@/lib/claims/content/content"
import { claimRef } from "@/lib/claims/content/lines"
import type { EvidenceRow } from "@/lib/claims/content/rows"
import type { BlockType } from "@/lib/generated/prisma/enums"
import { type Mark, segment } from "@/lib/text/segment"
import type { MarginEntry, ReadingBlock } from "./view"

type AnchorRow = { passageId: string; state: string; start: number | null; end: number | null }
export type BlockRow = {
  type: BlockType
  start: number
  end: number
  paragraph: number | null
  setAside: string | null
}
export type Placed = MarginEntry & { start: number; end: number }

/** Every use that claims and relations make of the passages of a source, by passage. */
export function usesIn(content: Content, sourceId: string) {
  const found = new Map<string, { exact: string; uses: MarginEntry["uses"] }>()
  const add = (evidence: EvidenceRow, claim: Use["claim"], relation: boolean) => {
    if (evidence.passage.sourceId !== sourceId) return
    const entry = found.get(evidence.passage.id) ?? { exact: evidence.passage.exact, uses: [] }
    entry.uses.push({ claim: claimRef(content, claim), bearing: evidence.bearing, relation })
    found.set(evidence.passage.id, entry)
  }
  for (const claim of content.claims) for (const evidence of claim.evidence) add(evidence, claim, false)
  for (const relation of content.relations)
    for (const evidence of relation.evidence) add(evidence, content.claim.get(relation.fromId)!, true)
  return found
}

/** Numbers the passages in the order in which their words end; entries of one end keep the longer first. */
function placed(anchors: readonly AnchorRow[], uses: ReturnType<typeof usesIn>): Placed[] {
  return anchors
    .filter((anchor) => anchor.start !== null && anchor.state !== "REFUSED" && uses.has(anchor.passageId))
    .sort((a, b) => a.end! - b.end! || a.start! - b.start!)
    .map((anchor, index) => ({
      number: index + 1,
      passageId: anchor.passageId,
      uses: uses.get(anchor.passageId)!.uses,
      uncertain: anchor.state === "UNCERTAIN",
      start: anchor.start!,
      end: anchor.end!,
    }))
}

const known = new WeakMap<Content, Map<string, Placed[]>>()

/** The same; one array as long as content and places are the same, so that what is made of it can be kept with it. */
export function keptPlaced(
  content: Content,
  anchors: readonly AnchorRow[],
  uses: ReturnType<typeof usesIn>,
): Placed[] {
  const places = anchors.map(({ passageId, state, start, end }) => `${passageId}${state}${start}-${end}`)
  const key = places.sort().join()
  const all = known.get(content) ?? new Map<string, Placed[]>()
  const entries = all.get(key) ?? placed(anchors, uses)
  known.set(content, all.set(key, entries))
  return entries
}

const isNumber = (id: string) => /^\d+$/.test(id)

/** Those of the blocks in which a paragraph begins to have its number: not a heading, and each paragraph once. */
export function numberedBlocks(blocks: readonly Pick<BlockRow, "type" | "paragraph">[]): boolean[] {
  const seen = new Set<number>()
  return blocks.map(({ type, paragraph }) => {
    if (paragraph === null || type === "HEADING" || seen.has(paragraph)) return false
    seen.add(paragraph)
    return true
  })
}

/** The blocks of an edition from one index up to another with the marks over them, and beside each the entries whose
 * words end in it. `others`: marks of another kind to lay over the same words, whose ids are no numbers. */
export function readingBlocks(
  text: string,
  blocks: readonly BlockRow[],
  entries: readonly Placed[],
  others: readonly Mark[] = [],
  { from, to } = { from: 0, to: blocks.length },
): ReadingBlock[] {
  const numbered = entries.map(({ number, start, end }) => ({ id: String(number), start, end }))
  const byEnd = [...numbered, ...others]
    .sort((a, b) => a.end - b.end)
    .map((mark, rank) => ({ ...mark, rank }))
  const coming = [...byEnd].sort((a, b) => a.start - b.start)
  let next = 0
  let open: typeof coming = []
  return blocks.slice(from, to).map((block, at) => {
    while (next < coming.length && coming[next]!.start < block.end) open.push(coming[next++]!)
    open = open.filter(({ end }) => end > block.start)
    const before = blocks[from + at - 1]?.end ?? 0
    const beginning = new Set(open.filter(({ start }) => start >= before).map(({ id }) => id))
    const here = open.toSorted((a, b) => a.rank - b.rank)
    return {
      type: block.type,
      start: block.start,
      paragraph: block.paragraph,
      setAside: block.setAside,
      segments: segment(block, here).map(({ start, end, ids, endsHere }) => ({
        text: text.slice(start, end),
        passages: ids.filter(isNumber).map(Number),
        starts: ids.filter((id) => isNumber(id) && beginning.delete(id)).map(Number),
        ends: endsHere.filter(isNumber).map(Number),
        others: ids.filter((id) => !isNumber(id)),
        otherEnds: endsHere.filter((id) => !isNumber(id)),
      })),
      entries: entries
        .filter((entry) => entry.end > block.start && entry.end <= block.end)
        .map(({ start: _start, end: _end, ...entry }) => entry),
    }
  })
}
