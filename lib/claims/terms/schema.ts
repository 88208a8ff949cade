import { z } from "zod"
import { known, mark, order, slug, text } from "@/lib/debates/schema"

// Pages of their own stand where terms of these names would.
const address = slug.refine((name) => name !== "new", "This address is taken here. Choose another.")

const term = {
  name: text(80),
  /** other words by which it is found: plurals, other spellings */
  forms: z.array(text(80)).max(20, "At most 20 other words."),
  order,
  ...mark,
}

const sense = {
  voiceId: z.uuid("Choose whose meaning it is."),
  workId: z.uuid("Choose a work, or none.").nullish(),
  gloss: text(2000),
  passageIds: z
    .array(z.uuid("Choose a passage."))
    .min(1, "Choose the passage that shows it.")
    .max(10, "At most 10 passages.")
    .refine((ids) => new Set(ids).size === ids.length, "Choose each passage once."),
  order,
  ...mark,
}

export const addTerm = z.strictObject({ debateId: z.uuid(), slug: address.optional(), ...term })
export const changeTerm = z.strictObject(term).partial().extend(known)
export const addSense = z.strictObject({ termId: z.uuid(), ...sense })
export const changeSense = z.strictObject(sense).partial().extend(known)

/** A write of a term or a meaning, by the version that it led to. */
export const termWrite = z.strictObject({ kind: z.enum(["term", "sense"]), ...known })

export type TermWrite = z.input<typeof termWrite>
export type AddTerm = z.input<typeof addTerm>
export type ChangeTerm = z.input<typeof changeTerm>
export type AddSense = z.input<typeof addSense>
export type ChangeSense = z.input<typeof changeSense>
