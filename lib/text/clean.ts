import type { Block, Edition } from "@/lib/text/blocks"
import type { Material } from "@/lib/text/material"
import { type Mended, mended } from "@/lib/text/mended"
import type { Change, Draft, IsRefused } from "@/lib/text/repairs/draft"
import {
  type Judge,
  type Judgement,
  judgeOf,
  withQuotations,
  withSetAside,
  withTypes,
} from "@/lib/text/repairs/judgements"
import { blocksOf } from "@/lib/text/repairs/kinds"
import { indentsOf } from "@/lib/text/repairs/layout"
import { noteMarksIn } from "@/lib/text/repairs/note-marks"
import { placeOf, rawRange } from "@/lib/text/repairs/origin"
import { quotationsIn } from "@/lib/text/repairs/quotations"
import { placesOf } from "@/lib/text/repairs/told"
import { type Undone, withoutRefused } from "@/lib/text/repairs/undone"

export type { Change, ChangeKind } from "@/lib/text/repairs/draft"
export type { Judgement } from "@/lib/text/repairs/judgements"

export type Range = { start: number; end: number }

/** What is to be left undone: all mends and judgements of some kinds, or those with these ids. */
export type Refused = { kinds?: readonly string[]; places?: readonly string[] }

/** A mended edition: each mend with its range in the raw text, each judgement with its range in the clean one, and for
 * each block the raw range it came from. */
export type Cleaned = Edition & {
  noteMarks: Range[]
  changes: Change[]
  judgements: Judgement[]
  origins: Range[]
}

// An edition cannot do without these: they are made whatever is refused.
const NECESSARY = new Set(["byte-order-mark", "line-ending", "invisible", "composed", "white-space"])

/** Whether mends and judgements of a kind can be refused. */
export function isRefusable(kind: string): boolean {
  return !NECESSARY.has(kind)
}

/** A text mended and parted into blocks. What is not the text proper is set aside, not taken out; so a clean text comes
 * back as it was, with no changes. Blocks that the material tells of stand; no line break is guessed in them. */
export function clean(raw: string | Material, refused: Refused = {}): Cleaned {
  return judged(mended(raw), refused)
}

/** What `clean` gives, of a text whose mends are known. */
export function judged({ material, draft: all }: Mended, refused: Refused = {}): Cleaned {
  const isRefused = refusalOf(refused)
  const draft = withoutRefused(all, material.text, isRefused)
  const judgements: Judgement[] = []
  const judge = judgeOf(judgements, isRefused, (place) => rawRange(draft.origin, place, place).start)
  const noteMarks = noteMarksOf(draft, material, judge)
  const typed = material.blocks
    ? placesOf(draft, material.blocks)
    : withGuessedTypes(draft, material.text, noteMarks, judge)
  const blocks = withSetAside({ text: draft.text, blocks: typed, noteMarks }, judge)
  const origins = blocks.map(({ start, end }) => rawRange(draft.origin, start, end))
  judgements.sort((a, b) => a.start - b.start)
  return { text: draft.text, blocks, noteMarks, changes: [...draft.changes], judgements, origins }
}

/** The marks that the format tells of; if it tells of none, those that are seen. */
function noteMarksOf({ text, origin }: Draft, { noteMarks: told }: Material, judge: Judge): Range[] {
  if (!told || told.length === 0) return noteMarksIn(text).filter((mark) => judge("note-mark", mark))
  const placed = told.map(({ start, end }) => ({ start: placeOf(origin, start), end: placeOf(origin, end) }))
  return placed.filter(({ start, end }) => end > start)
}

function withGuessedTypes(draft: Undone, raw: string, marks: readonly Range[], judge: Judge): Block[] {
  const { text, origin, broken } = draft
  // A line that was left broken is no line of verse.
  const isBroken = ({ type, start, end }: Block) =>
    type === "verse" && broken.some((place) => place.start >= start && place.end <= end)
  const guessed = blocksOf(text).map(
    (block): Block => (isBroken(block) ? { ...block, type: "paragraph" } : block),
  )
  const indents = guessed.map(({ start, end }) => indentsOf(raw, rawRange(origin, start, end)))
  const quotations = quotationsIn(text, guessed, indents, marks)
  return withQuotations(withTypes(guessed, judge), quotations, judge)
}

function refusalOf({ kinds = [], places = [] }: Refused): IsRefused {
  const [someKinds, somePlaces] = [new Set(kinds), new Set(places)]
  return (kind, id) => !NECESSARY.has(kind) && (someKinds.has(kind) || somePlaces.has(id))
}
