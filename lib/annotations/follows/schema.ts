import { z } from "zod"

/** What one can follow. A thread goes by its first remark. */
const kinds = ["source", "claim", "question", "thread", "seminar", "person"] as const

export const follow = z.strictObject({
  kind: z.enum(kinds, "This cannot be followed."),
  id: z.uuid("This address is not whole. Open the page again."),
})

export type FollowKind = (typeof kinds)[number]
export type Follow = z.input<typeof follow>
