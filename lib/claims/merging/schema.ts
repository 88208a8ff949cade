import { z } from "zod"
import { known, text } from "@/lib/debates/schema"

const another = (of: string) => z.uuid(`Choose the ${of} to merge it into.`)
const chosen = z.array(z.uuid()).max(1000)

export const mergeClaims = z.strictObject({ ...known, intoId: another("claim") })

/** What goes along: evidence and links by their ids. What is left out of the new claim is as in the one it is made of. */
export const splitClaim = z.strictObject({
  ...known,
  statement: text(4000),
  questionId: z.uuid().optional(),
  positionId: z.uuid().nullish(),
  evidence: chosen,
  relations: chosen,
})

export type MergeClaims = z.input<typeof mergeClaims>
export type SplitClaim = z.input<typeof splitClaim>
