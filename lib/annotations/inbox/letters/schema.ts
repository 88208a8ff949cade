import { z } from "zod"

/** How often letters come. */
export const paces = ["AT_ONCE", "DAILY", "WEEKLY", "NEVER"] as const

const pace = z.enum(paces, "Choose how often letters come.")

export const changePaces = z.strictObject({ toMe: pace, followed: pace })

export type ChangePaces = z.input<typeof changePaces>
