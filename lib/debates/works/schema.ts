import { z } from "zod"
import { known, mark, optionalText, order, slug, text } from "@/lib/debates/schema"

const work = {
  slug,
  voiceId: z.uuid(),
  title: text(500),
  year: optionalText(40),
  note: optionalText(4000),
  order,
  ...mark,
}

export const addWork = z.strictObject({ debateId: z.uuid(), ...work })
export const changeWork = z.strictObject(work).partial().extend(known)

export type AddWork = z.input<typeof addWork>
export type ChangeWork = z.input<typeof changeWork>
