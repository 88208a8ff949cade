import type { Block, Edition } from "@/lib/text/blocks"
import type { Material } from "@/lib/text/material"
import * as characters from "@/lib/text/repairs/characters"
import {
  type Change,
  type Draft,
  draftOf,
  type Edit,
  type IsRefused,
  withEdits,
} from "@/lib/text/repairs/draft"
import { type Judgement, judgeOf, withSetAside, withTypes } from "@/lib/text/repairs/judgements"
import { blocksOf } from "@/lib/text/repairs/kinds"
import { mendBlankEdges, mendIndents } from "@/lib/text/repairs/layout"
import { mendControls, mendMisread } from "@/lib/text/repairs/mojibake"
import { mendFolded } from "@/lib/text/repairs/mojibake-folded"
import { placeOf, rawRange } from "@/lib/text/repairs/origin"
import { mendParagraphs } from "@/lib/text/repairs/paragraphs"
import { mendTold, placesOf } from "@/lib/text/repairs/told"

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

type Repair = (text: string) => Edit[]

// An edition cannot do without these: they are made whatever is refused.
const NECESSARY = new Set(["byte-order-mark", "line-ending", "invisible", "composed", "white-space"])

const CHARACTERS: Repair[] = [
  characters.mendLineEndings,
  mendMisread,
  mendFolded,
  mendControls,
  characters.mendInvisible,
  characters.mendComposition,
  characters.mendSpaces,
]
const LINES: Repair[] = [mendBlankEdges, mendParagraphs, mendIndents]
const MOST_PASSES = 10

/** Whether mends and judgements of a kind can be refused. */
export function isRefusable(kind: string): boolean {
  return !NECESSARY.has(kind)
}

/** A text mended and parted into blocks. What is not the text proper is set aside, not taken out; so a clean text comes
 * back as it was, with no changes. Blocks that the material tells of stand; no line break is guessed in them. */
export function clean(raw: string | Material, refused: Refused = {}): Cleaned {
  const material = typeof raw === "string" ? { text: raw } : raw
  const isRefused = refusalOf(refused)
  const draft = material.blocks
    ? mendedAsTold(material.text, material.blocks, isRefused)
    : mended(draftOf(material.text), [...CHARACTERS, ...LINES], isRefused)
  const { text, origin, changes } = draft
  const judgements: Judgement[] = []
  const judge = judgeOf(judgements, isRefused, (place) => rawRange(origin, place, place).start)
  const typed = material.blocks ? placesOf(draft, material.blocks) : withTypes(blocksOf(text), judge)
  const blocks = withSetAside(text, typed, judge)
  const noteMarks = (material.noteMarks ?? []).map((mark) => ({
    start: placeOf(origin, mark.start),
    end: placeOf(origin, mark.end),
  }))
  const origins = blocks.map(({ start, end }) => rawRange(origin, start, end))
  return { text, blocks, noteMarks, changes: [...changes], judgements, origins }
}

function mendedAsTold(raw: string, told: readonly Block[], isRefused: IsRefused): Draft {
  const draft = mended(draftOf(raw), CHARACTERS, isRefused)
  return withEdits(draft, mendTold(draft, told), isRefused)
}

function refusalOf({ kinds = [], places = [] }: Refused): IsRefused {
  const [someKinds, somePlaces] = [new Set(kinds), new Set(places)]
  return (kind, id) => !NECESSARY.has(kind) && (someKinds.has(kind) || somePlaces.has(id))
}

/** One mend can lay bare another (mojibake made twice), so the repairs run until they find nothing. */
function mended(draft: Draft, repairs: readonly Repair[], isRefused: IsRefused): Draft {
  let now = draft
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = now
    for (const repair of repairs) now = withEdits(now, repair(now.text), isRefused)
    if (now === before) break
  }
  return now
}
