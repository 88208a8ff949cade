import { z } from "zod"

const raw = z
  .string()
  .max(5_000_000, "At most five million characters: attach a longer text in parts.")
  .refine((text) => text.trim() !== "", "This text is empty.")

export const attachText = z.strictObject({ sourceId: z.uuid(), raw })

export const attachWhereItBelongs = z.strictObject({
  raw,
  readers: z.enum(["EVERYONE", "SEMINARS", "CURATORS"]).optional(),
})

export type AttachText = z.input<typeof attachText>
export type AttachWhereItBelongs = z.input<typeof attachWhereItBelongs>
