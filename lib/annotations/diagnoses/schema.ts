import { z } from "zod"
import { text } from "@/lib/debates/schema"

const id = z.uuid("This address is not whole. Open the page again.")

const pair = { claimIds: z.tuple([id, id]) }
const twoClaims = { error: "Choose two different claims.", path: ["claimIds"] }
const different = ({ claimIds: [one, other] }: { claimIds: [string, string] }) => one !== other

export const diagnose = z
  .strictObject({
    ...pair,
    ground: z.enum(
      ["FACT", "EVIDENCE", "CAUSE", "CONCEPT", "VALUE", "SCOPE", "QUESTION"],
      "Choose one of the seven grounds.",
    ),
    reason: text(2000),
    /** whom it is said to: a seminar, or everyone who reads the debate */
    seminarId: id.nullish(),
  })
  .refine(different, twoClaims)

export const ofPair = z.strictObject(pair).refine(different, twoClaims)

export type Diagnose = z.input<typeof diagnose>
export type OfPair = z.input<typeof ofPair>
