import { z } from "zod"

const number = z.string().regex(/^\d{1,18}$/, "This address is not whole. Open the page again.")

/** What is to be undone: one write, by the number of its event, with all that was one act with it; or an act by its id. */
export const undo = z.union([z.strictObject({ event: number }), z.strictObject({ act: z.uuid() })])

/** Whose history: a row with what belongs to it, else the whole debate; and the number of the event before which to go on. */
export const asked = z.strictObject({
  of: z
    .strictObject({
      kind: z.enum(["claim", "question", "position", "voice", "work", "source"]),
      slug: z.string().max(200),
    })
    .optional(),
  act: z.uuid().optional(),
  before: number.optional(),
})

export type Undo = z.input<typeof undo>
export type Asked = z.input<typeof asked>
