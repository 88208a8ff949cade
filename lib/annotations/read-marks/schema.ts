import { z } from "zod"

/** Where somebody stopped reading: an offset (UTF-16) in an edition. */
export const leave = z.strictObject({ editionId: z.uuid(), offset: z.int().min(0) })

export type Leave = z.input<typeof leave>
