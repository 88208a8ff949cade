import type { ClaimRef } from "@/lib/claims/view"
import type { DebateHead } from "@/lib/debates/view"
import type { Bearing, BlockType, EditionKind } from "@/lib/generated/prisma/enums"
import type { Citation, SourceHead } from "@/lib/sources/view"

/** A run of words covered by the same passages; `starts` and `ends` are the numbers of those whose words begin and end
 * here. `others` are marks that do not stem from evidence, by their ids, and `otherEnds` those of them that end here. */
export type Segment = {
  text: string
  passages: number[]
  starts: number[]
  ends: number[]
  others: string[]
  otherEnds: string[]
}

/** One numbered passage in the margin, with every use of it. */
export type MarginEntry = {
  number: number
  passageId: string
  uses: { claim: ClaimRef; bearing: Bearing; relation: boolean }[]
  /** its place is an approximate match that nobody has confirmed */
  uncertain: boolean
}

export type ReadingBlock = {
  type: BlockType
  /** where it begins in the edition's text, in UTF-16 code units */
  start: number
  /** number of the paragraph in the full text */
  paragraph: number | null
  setAside: string | null
  segments: Segment[]
  /** passages that end in this block, in order of their numbers */
  entries: MarginEntry[]
}

export type ReadingRoom = {
  debate: DebateHead
  source: SourceHead
  citations: Citation[]
  edition: { id: string; kind: EditionKind; number: number }
  /** a fuller text is attached, but not for this reader */
  fullTextWithheld: boolean
  blocks: ReadingBlock[]
  /** passages that stand nowhere in this edition */
  lost: { exact: string; uses: MarginEntry["uses"] }[]
  passages: number
  previous: { slug: string; title: string } | null
  next: { slug: string; title: string } | null
}
