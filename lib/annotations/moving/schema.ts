import { z } from "zod"
import { audience } from "../schema"

const thread = z.strictObject({
  /** of its first remark */
  id: z.uuid("This address is not whole. Open the page again."),
  version: z.int().min(1),
})

export const moveThread = thread.extend({ audience })
export const moveBack = thread

export type MoveThread = z.input<typeof moveThread>
export type MoveBack = z.input<typeof moveBack>
