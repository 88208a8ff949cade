import { z } from "zod"
import { known, mark, optionalText, order, slug } from "@/lib/debates/schema"
import { csl } from "./csl"

const source = {
  // Texts are brought, and stand on their way in, where a source of this name would stand.
  slug: slug.refine(
    (address) => address !== "new" && address !== "imports",
    "This address is taken here. Choose another.",
  ),
  workId: z.uuid().nullish(),
  csl,
  licence: optionalText(4000),
  readers: z.enum(["EVERYONE", "SEMINARS", "CURATORS"]),
  note: optionalText(4000),
  opens: optionalText(4000),
  closes: optionalText(4000),
  fullLength: z.int().positive().nullish(),
  partOfId: z.uuid().nullish(),
  order,
  voices: z
    .array(z.strictObject({ voiceId: z.uuid(), role: z.enum(["AUTHOR", "TRANSLATOR", "EDITOR", "SUBJECT"]) }))
    .refine((voices) => voices.some(({ role }) => role === "AUTHOR"), "Say whose text it is.")
    .refine(
      (voices) => new Set(voices.map(({ voiceId, role }) => `${role} ${voiceId}`)).size === voices.length,
      "Name each of them once.",
    ),
  reviews: z.array(z.uuid()),
  ...mark,
}

export const addSource = z.strictObject({ debateId: z.uuid(), ...source })
export const changeSource = z.strictObject(source).partial().extend(known)

export type AddSource = z.input<typeof addSource>
export type ChangeSource = z.input<typeof changeSource>
