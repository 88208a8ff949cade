import { type Cleaned, judged, type Refused } from "@/lib/text/clean"
import type { Material } from "@/lib/text/material"
import { type Mended, mended } from "@/lib/text/mended"
import { pagesOf, type Stretch } from "./pages"
import { blocksByKind, type Tally, tallyOf } from "./tally"
import { type Proposal, type Touched, touchedBlocks } from "./touched"

/** What was read in a file, and all that is proposed for it. */
export type Proposed = { material: Material & { format: string }; mends: Mended; proposed: Cleaned }

/** The same with what was refused left out: what the text becomes, and where one has to look. */
export type Worked = Proposal & {
  material: Proposed["material"]
  touched: Touched[]
  pages: Stretch[][]
  tally: Tally[]
  /** for each kind the blocks with something of it, in order */
  byKind: Map<string, number[]>
}

/** All that is proposed for a text that was read. Of a book it is a second of work. */
export function proposedFor(material: Proposed["material"]): Proposed {
  const mends = mended(material)
  return { material, mends, proposed: judged(mends) }
}

/** What a text becomes without what was refused, laid out for looking through it. */
export function workedOut({ material, mends, proposed }: Proposed, refused: Required<Refused>): Worked {
  const none = refused.kinds.length + refused.places.length === 0
  const proposal = { proposed, refused, now: none ? proposed : judged(mends, refused) }
  const touched = touchedBlocks(proposal)
  return {
    ...proposal,
    material,
    touched,
    pages: pagesOf(touched),
    tally: tallyOf(proposal),
    byKind: blocksByKind(touched),
  }
}
