import { z } from "zod"
import { known, mark, optionalText, order, slug, text } from "@/lib/debates/schema"

const voice = {
  slug,
  name: text(200),
  shortName: text(80),
  kind: z.enum(["REVIEWER", "AUTHOR", "QUOTED", "COLLECTIVE", "EDITOR", "UNNAMED"]),
  years: optionalText(40),
  note: optionalText(3000),
  order,
  ...mark,
}

export const addVoice = z.strictObject({ debateId: z.uuid(), ...voice, shortName: text(80).optional() })
export const changeVoice = z.strictObject(voice).partial().extend(known)

export type AddVoice = z.input<typeof addVoice>
export type ChangeVoice = z.input<typeof changeVoice>
