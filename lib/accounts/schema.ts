import { z } from "zod"

/** An address as it is kept and compared: trimmed, in one form of each character, lower-case. */
export const email = z
  .string()
  .transform((typed) => typed.normalize("NFKC").trim().toLowerCase())
  .pipe(
    z
      .string()
      .max(254, "At most 254 characters.")
      .regex(/^[^\s@]+@[^\s@]+$/, "Write an e-mail address: name@example.org."),
  )

// The upper bound keeps the hashing of a password cheap to refuse.
const newPassword = z
  .string()
  .transform((typed) => typed.normalize("NFKC"))
  .pipe(z.string().min(12, "Use at least 12 characters.").max(200, "Use at most 200 characters."))

const name = z
  .string()
  .transform((typed) => typed.normalize("NFC").trim())
  .pipe(z.string().min(1, "Write your name.").max(100, "At most 100 characters."))

/** What a browser says it is. */
export const agent = z
  .string()
  .transform((agent) => agent.slice(0, 300))
  .nullish()

/** The address a request came from, where that is known. */
export const clientAddress = z.string().max(100).nullish()

export const firstAdministrator = z.strictObject({
  token: z.string().max(200),
  name,
  email,
  password: newPassword,
})

export const signUp = z.strictObject({
  name,
  // No mail reaches .invalid (RFC 2606); the demo's people are named there.
  email: email.refine((address) => !address.endsWith(".invalid"), "Use an address that mail can reach."),
  password: newPassword,
  from: clientAddress,
})

const keptPassword = z
  .string()
  .max(1000, "This is not your present password. Try again.")
  .transform((typed) => typed.normalize("NFKC"))

export const changeName = z.strictObject({ name })

export const changePassword = z.strictObject({ presentPassword: keptPassword, password: newPassword })

export const setPassword = z.strictObject({ password: newPassword })

export const eraseAccount = z.strictObject({ presentPassword: keptPassword })

export const signIn = z.strictObject({
  email: z.string().transform((typed) => typed.normalize("NFKC").trim().toLowerCase()),
  password: keptPassword,
  agent,
  from: clientAddress,
})

export type FirstAdministrator = z.input<typeof firstAdministrator>
export type SignUp = z.input<typeof signUp>
export type ChangeName = z.input<typeof changeName>
export type ChangePassword = z.input<typeof changePassword>
export type SetPassword = z.input<typeof setPassword>
export type EraseAccount = z.input<typeof eraseAccount>
export type SignIn = z.input<typeof signIn>
