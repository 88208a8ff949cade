import { z } from "zod"

// Control characters, and those that turn the direction of what follows, are no part of a name.
const UNSEEN = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu

const name = z
  .string()
  .transform((typed) => typed.normalize("NFC").replace(UNSEEN, " ").trim())
  .pipe(z.string().min(1, "Write a name.").max(120, "At most 120 characters."))

const id = z.uuid("This address is not whole. Open the page again.")
const version = z.int().positive()

export const roles = ["INSTRUCTOR", "ASSISTANT", "PARTICIPANT", "OBSERVER"] as const
export const revealRules = ["AT_ONCE", "AFTER_OWN"] as const

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether a part of an address has the form of a slug; asked before it reaches the database. */
export function isSlug(part: string): boolean {
  return part.length <= 120 && SLUG.test(part)
}

/** The debate is named by its slug. */
export const makeSeminar = z.strictObject({
  debate: z.string().refine(isSlug, "Choose a debate."),
  name,
})

export const changeSeminar = z.strictObject({
  id,
  version,
  name: name.optional(),
  revealRule: z.enum(revealRules, "Choose one of the two.").optional(),
})

export const theSeminar = z.strictObject({ id })
export const openTexts = theSeminar.extend({ open: z.boolean() })
export const theMember = z.strictObject({ memberId: id })
export const joinSeminar = z.strictObject({ code: z.string().max(200, "A code has eleven characters.") })
export const changeRole = theMember.extend({ version, role: z.enum(roles, "Choose a role.") })

export type MakeSeminar = z.input<typeof makeSeminar>
export type ChangeSeminar = z.input<typeof changeSeminar>
export type TheSeminar = z.input<typeof theSeminar>
export type OpenTexts = z.input<typeof openTexts>
export type TheMember = z.input<typeof theMember>
export type JoinSeminar = z.input<typeof joinSeminar>
export type ChangeRole = z.input<typeof changeRole>
