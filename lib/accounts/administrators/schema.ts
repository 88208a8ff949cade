import { z } from "zod"
import { email } from "../schema"

export const addAdministrator = z.strictObject({ email })

export const removeAdministrator = z.strictObject({ userId: z.uuid() })

export type AddAdministrator = z.input<typeof addAdministrator>
export type RemoveAdministrator = z.input<typeof removeAdministrator>
