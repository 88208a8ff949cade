import { z } from "zod"
import { agent, clientAddress, email } from "../schema"

export const askForLink = z.strictObject({
  email,
  /** the path to go on to after the sign-in */
  next: z.string().max(2000).nullish(),
  from: clientAddress,
})

export const signInByLink = z.strictObject({ token: z.string().max(200), agent })

export type AskForLink = z.input<typeof askForLink>
export type SignInByLink = z.input<typeof signInByLink>
