import { z } from "zod"

/** Characters of the longest quotation that is looked for. */
export const LONGEST_QUOTE = 5000

/** A quotation to look for in the sources of a debate, or in one of them (by its slug). */
export const checkQuotation = z.strictObject({
  debate: z.string(),
  source: z.string().optional(),
  quote: z
    .string()
    .trim()
    .max(LONGEST_QUOTE, `At most ${LONGEST_QUOTE.toLocaleString("en")} characters: look for a part of it.`)
    .regex(/[\p{L}\p{N}]/u, "There is no word in this to look for. Paste the quotation."),
})

export type CheckQuotation = z.input<typeof checkQuotation>
