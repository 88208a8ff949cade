import { z } from "zod"
import { known, mark, optionalText, order, slug, text } from "@/lib/debates/schema"

const voice = {
  slug,
  name: text(300),
  shortName: text(300),
  kind: z.enum(["REVIEWER", "AUTHOR", "QUOTED", "COLLECTIVE", "EDITOR", "UNNAMED"]),
  years: optionalText(300),
  note: optionalText(4000),
  order,
  ...mark,
}

export const addVoice = z.strictObject({ debateId: z.uuid(), ...voice, shortName: text(300).optional() })
export const changeVoice = z.strictObject(voice).partial().extend(known)

export type AddVoice = z.input<typeof addVoice>
export type ChangeVoice = z.input<typeof changeVoice>
