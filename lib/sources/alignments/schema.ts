import { z } from "zod"

/** How a row of two texts side by side is corrected: joined with the next, parted behind its first blocks, or a block of
 * either text moved to the row before or after. */
export const CORRECTIONS = [
  "join",
  "split",
  "original-up",
  "original-down",
  "translation-up",
  "translation-down",
] as const
export type Correction = (typeof CORRECTIONS)[number]

// 0: as lengths tell, which nobody has corrected yet.
const known = { originalId: z.uuid(), translationId: z.uuid(), version: z.int().min(0) }

export const correctAlignment = z.strictObject({
  ...known,
  row: z.int().min(0),
  correction: z.enum(CORRECTIONS),
})
export const alignByLengths = z.strictObject(known)

export type CorrectAlignment = z.input<typeof correctAlignment>
export type AlignByLengths = z.input<typeof alignByLengths>
