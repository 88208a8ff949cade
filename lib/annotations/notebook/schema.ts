import { z } from "zod"
import { isId } from "@/lib/ids"
import { isSlug } from "@/lib/seminars/schema"

/** What a remark may be about, as the notebook filters it. */
export const ABOUT = ["question", "claim", "evidence", "relation", "passage", "remark"] as const

export const KINDS = ["HIGHLIGHT", "COMMENT", "QUESTION", "OBJECTION", "DEFINITION"] as const
export const AUDIENCES = ["ONLY_ME", "WITH_INSTRUCTORS", "SEMINAR", "EVERYONE"] as const

const DAY = /^\d{4}-\d{2}-\d{2}$/
const day = z.string().refine((text) => DAY.test(text) && !Number.isNaN(Date.parse(text)))
const BEFORE = /^(\d{1,15})\.([0-9a-f-]{36})$/

/** Of what one wrote, which: everything where nothing is chosen. Days are days of UTC, both included. */
const choice = z.object({
  q: z.string().trim().max(400).optional(),
  debate: z.string().max(200).optional(),
  seminar: z.string().refine(isId).optional(),
  kind: z.enum(KINDS).optional(),
  audience: z.enum(AUDIENCES).optional(),
  about: z.enum(ABOUT).optional(),
  /** the slug of one */
  tag: z.string().refine(isSlug).optional(),
  from: day.optional(),
  to: day.optional(),
  /** those removed in the last 30 days, in place of those that stand */
  removed: z.literal("yes").optional(),
})

/** The place after which the next page begins: milliseconds and id of the last one shown. */
export const before = z.string().refine((text) => BEFORE.test(text) && isId(BEFORE.exec(text)![2]!))

export type Choice = z.output<typeof choice>
export type About = (typeof ABOUT)[number]

/** Reads a choice from an address: what cannot be understood there is left out, as if it had not been chosen. */
export function choiceOf(given: Record<string, unknown>): Choice {
  const known = Object.entries(choice.shape).flatMap(([name, schema]) => {
    const value = schema.safeParse(given[name] === "" ? undefined : given[name])
    return value.success && value.data !== undefined ? [[name, value.data]] : []
  })
  return Object.fromEntries(known)
}
