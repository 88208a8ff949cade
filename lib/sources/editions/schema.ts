import { z } from "zod"

export const attachText = z.strictObject({
  sourceId: z.uuid(),
  raw: z
    .string()
    .max(5_000_000, "At most five million characters: attach a longer text in parts.")
    .refine((raw) => raw.trim() !== "", "This text is empty."),
})

export type AttachText = z.input<typeof attachText>
