import { z } from "zod"
import { known, optionalText, text } from "@/lib/debates/schema"

export const MOST_STEPS = 200
export const FULL = `A walk has at most ${MOST_STEPS} steps. Begin another one.`

const says = optionalText(2000)

/** A step: a claim or a passage, and what is said before it. */
const step = z.union([
  z.strictObject({ claimId: z.uuid(), says }),
  z.strictObject({ passageId: z.uuid(), says }),
])

const walk = {
  title: text(300),
  about: optionalText(4000),
  steps: z.array(step).max(MOST_STEPS, FULL),
}

export const addWalk = z.strictObject({ debateId: z.uuid(), ...walk })
export const changeWalk = z.strictObject(walk).partial().extend(known)
export const appendStep = z.strictObject({ walkId: z.uuid(), step })

export const knownWalk = z.strictObject(known)

export type AddWalk = z.input<typeof addWalk>
export type ChangeWalk = z.input<typeof changeWalk>
export type AppendStep = z.input<typeof appendStep>
export type KnownWalk = z.input<typeof knownWalk>
export type Step = z.input<typeof step>
