import { z } from "zod"
import { KINDS } from "@/lib/claims/relations/kinds"
import { known, mark, optionalText, order, text } from "@/lib/debates/schema"

const relation = {
  kind: z.enum(KINDS),
  scope: optionalText(1000),
  reason: text(4000),
  statedInText: z.boolean(),
  order,
  ...mark,
}

export const addRelation = z
  .strictObject({ fromId: z.uuid(), toId: z.uuid(), ...relation })
  .refine(({ fromId, toId }) => fromId !== toId, { error: "Choose two different claims.", path: ["toId"] })
export const changeRelation = z.strictObject(relation).partial().extend(known)

export type AddRelation = z.input<typeof addRelation>
export type ChangeRelation = z.input<typeof changeRelation>
