import { z } from "zod"
import { optionalText, slug } from "@/lib/debates/schema"

const addressed = z
  .string()
  .nullish()
  .transform((typed) => typed?.trim() || null)
  .pipe(slug.nullable())

/** `title`: what it is called besides its date; `slug`: its address, by itself the date. */
export const makeSnapshot = z.strictObject({
  debateId: z.uuid(),
  title: optionalText(300),
  slug: addressed,
})

export type MakeSnapshot = z.input<typeof makeSnapshot>
