import { z } from "zod"
import { parseEdtf } from "@/lib/claims/edtf"
import { known, mark, optionalText, order, slug, text } from "@/lib/debates/schema"

const asOf = optionalText(40).refine(
  (date) => date === null || parseEdtf(date) !== undefined,
  "Write a year (1937), a month (1937-09), an interval (1942/1943), or unknown.",
)

export const chain = z.array(z.uuid()).max(8, "At most eight speakers, one inside the other.")

const claim = {
  slug,
  questionId: z.uuid(),
  positionId: z.uuid().nullish(),
  voiceId: z.uuid(),
  workId: z.uuid().nullish(),
  sourceId: z.uuid().nullish(),
  statement: text(4000),
  basis: z.enum(["EXPLICIT", "IMPLIED", "REPORTED", "IMPUTED"]),
  reporterId: z.uuid().nullish(),
  attitude: z.enum(["ENDORSES", "REJECTS", "PARTLY", "NEUTRAL"]).nullish(),
  asOf,
  confidence: z.enum(["HIGH", "MEDIUM", "LOW"]).nullish(),
  caution: optionalText(4000),
  attributionDisputed: optionalText(4000),
  scope: optionalText(1000),
  order,
  /** who speaks, outermost first, where the voice is known through others */
  chain,
  ...mark,
}

export const addClaim = z.strictObject({ debateId: z.uuid(), ...claim })
export const changeClaim = z.strictObject(claim).partial().extend(known)

export type AddClaim = z.input<typeof addClaim>
export type ChangeClaim = z.input<typeof changeClaim>
