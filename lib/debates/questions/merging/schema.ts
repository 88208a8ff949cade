import { z } from "zod"
import { known, text } from "@/lib/debates/schema"

const into = (of: string) => z.uuid(`Choose the ${of} to merge it into.`)

/** Of each position of the question: the position of the other that it is read as, or null where it is carried over as one of its
 * own. Positions that are not named are carried over. */
export const mergeQuestions = z.strictObject({
  ...known,
  intoId: into("question"),
  positions: z
    .array(z.strictObject({ id: z.uuid(), intoId: z.uuid().nullable() }))
    .max(200)
    .default([]),
})

export const mergePositions = z.strictObject({ ...known, intoId: into("position") })

/** Which claims go along, by their ids; of the positions, the new question has copies of those chosen and of those the claims take.
 * What is moved goes from the old question, unless a claim there still takes it. */
export const splitQuestion = z.strictObject({
  ...known,
  ask: text(500),
  why: text(4000).optional(),
  claims: z.array(z.uuid()).max(2000),
  positions: z.array(z.uuid()).max(200).default([]),
  moved: z.array(z.uuid()).max(200).default([]),
})

export type MergeQuestions = z.input<typeof mergeQuestions>
export type MergePositions = z.input<typeof mergePositions>
export type SplitQuestion = z.input<typeof splitQuestion>
