import { z } from "zod"
import { known, mark, order, text } from "@/lib/debates/schema"

const fact = {
  point: text(500),
  order,
  versions: z
    .array(z.strictObject({ voiceId: z.uuid(), passageId: z.uuid().nullish(), says: text(4000) }))
    .min(2, "A dispute of fact has at least two versions."),
  ...mark,
}

export const addFact = z.strictObject({ debateId: z.uuid(), ...fact })
export const changeFact = z.strictObject(fact).partial().extend(known)

export type AddFact = z.input<typeof addFact>
export type ChangeFact = z.input<typeof changeFact>
