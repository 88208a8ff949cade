import { z } from "zod"
import { known, mark, order, slug, text } from "@/lib/debates/schema"

const question = {
  slug,
  ask: text(500),
  kind: z.enum(["FACTUAL", "CAUSAL", "CLASSIFICATORY", "COUNTERFACTUAL", "EVALUATIVE"]),
  why: text(4000),
  scale: z.boolean(),
  order,
}
const position = {
  slug,
  label: text(80),
  gloss: text(1000),
  offScale: z.boolean(),
  order,
}

export const addQuestion = z.strictObject({ debateId: z.uuid(), ...question, ...mark })
export const changeQuestion = z
  .strictObject({ ...question, ...mark })
  .partial()
  .extend(known)
export const addPosition = z.strictObject({ questionId: z.uuid(), ...position, ...mark })
export const changePosition = z
  .strictObject({ ...position, ...mark })
  .partial()
  .extend(known)

export type AddQuestion = z.input<typeof addQuestion>
export type ChangeQuestion = z.input<typeof changeQuestion>
export type AddPosition = z.input<typeof addPosition>
export type ChangePosition = z.input<typeof changePosition>
