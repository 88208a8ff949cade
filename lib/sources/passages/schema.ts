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

/** Words that a reader selected, at their place in the edition that was on the screen; offsets are UTF-16. */
export const selectedWords = z
  .strictObject({
    editionId: z.uuid(),
    start: z.int().min(0),
    end: z.int().min(1),
    exact: verbatim(5000)
      .refine((words) => words.trim() !== "", "Select at least one word.")
      .refine((words) => words.trim().split(/\s+/).length <= 300, "Select at most 300 words."),
  })
  .refine(({ start, end }) => start < end, "Select at least one word.")

export type SelectedWords = z.input<typeof selectedWords>
