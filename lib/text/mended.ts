import type { Block } from "@/lib/text/blocks"
import type { Material } from "@/lib/text/material"
import * as characters from "@/lib/text/repairs/characters"
import { type Draft, draftOf, type Edit, withEdits } from "@/lib/text/repairs/draft"
import { mendBlankEdges, mendIndents } from "@/lib/text/repairs/layout"
import { mendControls, mendMisread, mendMisreadElsewhere } from "@/lib/text/repairs/mojibake"
import { mendFolded } from "@/lib/text/repairs/mojibake-folded"
import { placeOf } from "@/lib/text/repairs/origin"
import { formFeeds, mendPages } from "@/lib/text/repairs/pages"
import { mendParagraphs } from "@/lib/text/repairs/paragraphs"
import { mendTold } from "@/lib/text/repairs/told"

/** A text with all mends that are proposed for it, not judged yet. */
export type Mended = { material: Material; draft: Draft }

type Repair = (text: string) => Edit[]

const CHARACTERS: Repair[] = [
  characters.mendLineEndings,
  mendMisread,
  mendMisreadElsewhere,
  mendFolded,
  mendControls,
  characters.mendInvisible,
  characters.mendComposition,
  characters.mendSpaces,
]
const LINES: Repair[] = [mendBlankEdges, mendParagraphs, mendIndents]
const MOST_PASSES = 10

/** All that is proposed to be mended in a text. It is the same whatever is refused, and most of the work: kept, it lets what
 * is refused next be worked out in a fraction of the time. */
export function mended(raw: string | Material): Mended {
  const material = typeof raw === "string" ? { text: raw } : raw
  return {
    material,
    draft: material.blocks ? mendedAsTold(material.text, material.blocks) : mendedLines(material),
  }
}

/** Pages and indentation are seen only once: what they tell is then in the breaks. */
function mendedLines({ text, pages = formFeeds(text) }: Material): Draft {
  let draft = draftOf(text)
  if (pages && pages.length > 1) {
    draft = withEdits(draft, mendPages(text, pages))
    draft = untilClean(draft, [...CHARACTERS, mendBlankEdges])
    const borders = pages.map((page) => placeOf(draft.origin, page))
    draft = withEdits(draft, mendParagraphs(draft.text, borders))
  }
  return untilClean(draft, [...CHARACTERS, ...LINES])
}

function mendedAsTold(raw: string, told: readonly Block[]): Draft {
  const draft = untilClean(draftOf(raw), CHARACTERS)
  return withEdits(draft, mendTold(draft, told))
}

/** One mend can lay bare another (mojibake made twice), so the repairs run until they find nothing. */
function untilClean(draft: Draft, repairs: readonly Repair[]): Draft {
  let now = draft
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = now
    for (const repair of repairs) now = withEdits(now, repair(now.text))
    if (now === before) break
  }
  return now
}
