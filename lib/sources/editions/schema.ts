import { z } from "zod"
import type { Material } from "@/lib/text/material"

const MOST_CHARACTERS = 5_000_000

const textOf = (raw: string | Material) => (typeof raw === "string" ? raw : raw.text)

const isMaterial = (given: unknown) =>
  typeof given === "object" && given !== null && "text" in given && typeof given.text === "string"

// What was read in a file was checked where it was read.
const raw = z
  .custom<string | Material>((given) => typeof given === "string" || isMaterial(given), "Give a text.")
  .refine(
    (given) => textOf(given).length <= MOST_CHARACTERS,
    "At most five million characters: attach a longer text in parts.",
  )
  .refine((given) => textOf(given).trim() !== "", "This text is empty.")

export const attachText = z.strictObject({ sourceId: z.uuid(), raw })

export const attachWhereItBelongs = z.strictObject({
  raw,
  readers: z.enum(["EVERYONE", "SEMINARS", "CURATORS"]).optional(),
})

export type AttachText = z.input<typeof attachText>
export type AttachWhereItBelongs = z.input<typeof attachWhereItBelongs>
