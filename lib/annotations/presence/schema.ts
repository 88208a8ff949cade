import { z } from "zod"

/** Where somebody reads now, as an open page says: its own key, the edition, and the number of the paragraph; null for
 * the head of the text. */
export const readHere = z.strictObject({
  tab: z.string().regex(/^[0-9a-f]{32}$/),
  editionId: z.uuid(),
  paragraph: z.int().min(1).max(1_000_000).nullable(),
})

export const leavePage = readHere.pick({ tab: true })

/** Whether others are shown where one reads. */
export const showReading = z.strictObject({ shown: z.boolean("Choose one of the two.") })

export type ReadHere = z.input<typeof readHere>
export type LeavePage = z.input<typeof leavePage>
export type ShowReading = z.input<typeof showReading>
