import type { Content, Use } from "@/lib/claims/content/content"
import { claimRef } from "@/lib/claims/content/lines"
import type { EvidenceRow } from "@/lib/claims/content/rows"
import type { BlockType } from "@/lib/generated/prisma/enums"
import { type Mark, segment } from "@/lib/text/segment"
import type { MarginEntry, ReadingBlock } from "./view"

export type AnchorRow = { passageId: string; state: string; start: number | null; end: number | null }
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
export function placed(anchors: readonly AnchorRow[], uses: ReturnType<typeof usesIn>): Placed[] {
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

const isNumber = (id: string) => /^\d/.test(id)

/** The blocks of an edition with the marks over them, and beside each the entries whose words end in it. `others`: marks
 * of another kind to lay over the same words, whose ids are no numbers. */
export function readingBlocks(
  text: string,
  blocks: readonly BlockRow[],
  entries: readonly Placed[],
  others: readonly Mark[] = [],
): ReadingBlock[] {
  const numbered = entries.map(({ number, start, end }) => ({ id: String(number), start, end }))
  const marks = [...numbered, ...others].sort((a, b) => a.end - b.end)
  const isOther = (id: string) => !isNumber(id)
  let first = 0
  return blocks.map((block) => {
    while (first < marks.length && marks[first]!.end <= block.start) first++
    const here = marks.slice(first).filter((mark) => mark.start < block.end)
    const segments = segment(block, here).map(({ start, end, ids, endsHere }) => ({
      text: text.slice(start, end),
      passages: ids.filter(isNumber).map(Number),
      ends: endsHere.filter(isNumber).map(Number),
      others: ids.filter(isOther),
      otherEnds: endsHere.filter(isOther),
    }))
    const ended = entries.filter((entry) => entry.end > block.start && entry.end <= block.end)
    return {
      type: block.type,
      start: block.start,
      paragraph: block.paragraph,
      setAside: block.setAside,
      segments,
      entries: ended.map(({ start: _start, end: _end, ...entry }) => entry),
    }
  })
}
