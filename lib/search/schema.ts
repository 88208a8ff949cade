import { z } from "zod"
import { KINDS } from "./kinds"

export const search = z.strictObject({
  q: z.string(),
  /** slug; everywhere where it is left out */
  debate: z.string().optional(),
  /** one kind, page by page; left out: the best of each */
  kind: z.enum(KINDS).optional(),
  page: z.int().min(1).max(1000).default(1),
})

export type Search = z.input<typeof search>
