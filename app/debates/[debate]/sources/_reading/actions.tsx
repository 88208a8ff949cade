"use server"

import type { ReactNode } from "react"
import { z } from "zod"
import { currentActor } from "@/app/_web/session"
import { askedBy } from "@/lib/annotations/reading/filters/schema"
import { slicesAnew } from "@/lib/annotations/reading/queries"
import { AppError } from "@/lib/errors"
import { SliceCards } from "./slice-cards"
import { sliceHtml, sumOfHtml } from "./slice-html"

const few = <T extends z.ZodType>(one: T) => z.array(one).max(50)
const asked = z.strictObject({
  debate: z.string(),
  source: z.string(),
  editionId: z.uuid(),
  indexes: few(z.int().min(0)),
  ids: few(z.string()),
  /** the address from its question mark on: its filters and colours */
  query: z.string().max(20_000),
})

export type AskedSlices = z.input<typeof asked>
export type SentSlice = { index: number; html: string; sum: string; cards: ReactNode }

/** Slices of a text with the cards beside them, as they stand now; null where they can be had no more: the text was
 * replaced, or may not be read any longer. */
export async function readSlices(given: AskedSlices): Promise<SentSlice[] | null> {
  const { debate, source, query, ...of } = asked.parse(given)
  try {
    const anew = await slicesAnew(await currentActor(), debate, source, { ...of, filters: askedBy(query) })
    if (!anew) return null
    return anew.slices.map((slice) => {
      const html = sliceHtml(slice, `/debates/${debate}`, query)
      const cards = (
        <SliceCards key={slice.index} slice={slice} mentioned={anew.cards} doing={null} query={query} />
      )
      return { index: slice.index, html, sum: sumOfHtml(html), cards }
    })
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
