import { type Cleaned, clean, type Refused } from "@/lib/text/clean"
import type { Material } from "@/lib/text/material"
import { pagesOf, type Stretch } from "./pages"
import { blocksByKind, type Tally, tallyOf } from "./tally"
import { type Proposal, type Touched, touchedBlocks } from "./touched"

/** What was read in a file, and all the mends that are proposed for it. */
export type Proposed = { material: Material & { format: string }; proposed: Cleaned }

/** The same with what was refused left out: what the text becomes, and where one has to look. */
export type Worked = Proposal & {
  material: Proposed["material"]
  touched: Touched[]
  pages: Stretch[][]
  tally: Tally[]
  /** for each kind the blocks with something of it, in order */
  byKind: Map<string, number[]>
}

/** What a text becomes without what was refused, laid out for looking through it. */
export function workedOut({ material, proposed }: Proposed, refused: Required<Refused>): Worked {
  const none = refused.kinds.length + refused.places.length === 0
  const proposal = { proposed, refused, now: none ? proposed : clean(material, refused) }
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
