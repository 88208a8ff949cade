import { z } from "zod"

const id = z.uuid("This address is not whole. Open the page again.")

/** Which notices are shown: all, those unread, or those that mention or answer one. */
export const shown = z.enum(["unread", "to-me"]).optional().catch(undefined)

export const readUntil = z.strictObject({ until: id })

export type Shown = z.output<typeof shown>
export type ReadUntil = z.input<typeof readUntil>
