import { z } from "zod"

export const thread = z.strictObject({
  id: z.uuid("This address is not whole. Open the page again."),
})

export type Thread = z.input<typeof thread>
