import { z } from "zod"

export const reaction = z.strictObject({
  id: z.uuid("This address is not whole. Open the page again."),
  kind: z.enum(["AGREE", "DOUBT", "DISCUSS", "THANKS"], "Choose one of the four."),
})

export type Reaction = z.input<typeof reaction>
