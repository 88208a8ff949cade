import { z } from "zod"
import { parseLocator } from "./locator"

// The words of another: composed, but otherwise kept as they stand, spaces included.
const verbatim = (longest: number) =>
  z
    .string()
    .max(longest, `At most ${longest} characters.`)
    .transform((words) => words.normalize("NFC"))

export const keepPassage = z.strictObject({
  sourceId: z.uuid(),
  exact: verbatim(5000).refine((words) => words.trim() !== "", "Give the words."),
  prefix: verbatim(4000).nullish(),
  suffix: verbatim(4000).nullish(),
  locator: z
    .string()
    .refine(
      (at) => parseLocator(at) !== undefined,
      "Write the number of the paragraph, and perhaps its words: 35/4-15.",
    )
    .nullish(),
})

export type KeepPassage = z.input<typeof keepPassage>
