import { z } from "zod"
import { chain } from "@/lib/claims/schema"
import { known, optionalText, order } from "@/lib/debates/schema"

const evidence = {
  passageId: z.uuid(),
  bearing: z.enum(["ATTESTS", "GROUNDS", "QUALIFIES", "COUNTS_AGAINST"]),
  note: optionalText(4000),
  order,
  /** who speaks in the passage, outermost first */
  speakers: chain,
}

export const addEvidence = z
  .strictObject({ claimId: z.uuid().nullish(), relationId: z.uuid().nullish(), ...evidence })
  .refine(
    ({ claimId, relationId }) => !claimId !== !relationId,
    "Evidence bears on one claim, or on one link.",
  )
export const changeEvidence = z.strictObject(evidence).partial().extend(known)

export type AddEvidence = z.input<typeof addEvidence>
export type ChangeEvidence = z.input<typeof changeEvidence>
