import { z } from "zod"
import { known, optionalText } from "@/lib/debates/schema"

const id = z.uuid("This address is not whole. Open the page again.")

export const assess = z.strictObject({
  evidenceId: id,
  verdict: z.enum(["YES", "IN_PART", "NO", "SOMEONE_ELSE"], "Choose one of the four answers."),
  reason: z
    .string()
    .transform((typed) => typed.normalize("NFC").trim())
    .pipe(z.string().max(1000, "At most 1000 characters."))
    .nullish(),
  /** whom the answer is for: a seminar, or everyone who reads the debate */
  seminarId: id.nullish(),
  /** the sum of the wording that one read, where a page showed it */
  shown: z.string().max(64).optional(),
})

export type Assess = z.input<typeof assess>

export const settle = z.strictObject({ ...known, why: optionalText(1000) })

export type Settle = z.input<typeof settle>
