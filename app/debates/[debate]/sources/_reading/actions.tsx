"use server"

import { z } from "zod"
import { currentLook } from "@/app/_web/look"
import { currentActor } from "@/app/_web/session"
import { slicesAnew } from "@/lib/annotations/reading/anew/queries"
import { askedBy } from "@/lib/annotations/reading/filters/schema"
import { annotatedSource } from "@/lib/annotations/reading/queries"
import { AppError } from "@/lib/errors"
import type { SentCard } from "../_notes/cards"
import { cardsOf } from "./slice-cards"
import { madeOnce, sliceHtml, sumOfHtml } from "./slice-html"

const few = <T extends z.ZodType>(one: T) => z.array(one).max(50)
const ofSource = z.strictObject({
  debate: z.string(),
  source: z.string(),
  /** the address from its question mark on: its filters and colours */
  query: z.string().max(20_000),
})
const asked = ofSource.extend({
  editionId: z.uuid(),
  indexes: few(z.int().min(0)),
  ids: few(z.string()),
})

export type AskedSlices = z.input<typeof asked>

/** A slice as it is sent. `open`: how many of its cards stand open; null where it has only those cards of `order` that may have
 * changed. */
export type SentSlice = {
  index: number
  html: string
  sum: string
  order: readonly string[]
  cards: SentCard[]
  open: number | null
}

/** Slices of a text with the cards beside them, as they stand now; null where they can be had no more: the text was
 * replaced, or may not be read any longer. */
export async function readSlices(given: AskedSlices): Promise<SentSlice[] | null> {
  const { debate, source, query, ...of } = asked.parse(given)
  try {
    const anew = await slicesAnew(await currentActor(), debate, source, { ...of, filters: askedBy(query) })
    if (!anew) return null
    const marksTerms = (await currentLook()).terms === "marked"
    return anew.slices.map((slice) => {
      const { index } = slice
      const html = sliceHtml(slice, `/debates/${debate}`, query, marksTerms)
      const { cards, open } = cardsOf(slice, anew.cards, null)
      const order = slice.order ?? []
      return { index, html, sum: sumOfHtml(html), order, cards, open: anew.parts.has(index) ? null : open }
    })
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

/** The words of a text, slice by slice. */
export type BroughtText = { editionId: string; slices: { html: string; sum: string }[] }

/** All words of the text that stands for a source now, for a page whose text was replaced; null where it may not be read. */
export async function readText(
  given: Pick<AskedSlices, "debate" | "source" | "query">,
): Promise<BroughtText | null> {
  const { debate, source, query } = ofSource.parse(given)
  try {
    const filters = askedBy(query)
    const [room, look] = await Promise.all([
      annotatedSource(await currentActor(), debate, source, undefined, filters),
      currentLook(),
    ])
    const marksTerms = room.hasTerms && look.terms === "marked"
    const slices = room.slices.map((slice) => madeOnce(slice, `/debates/${debate}`, query, marksTerms))
    return { editionId: room.edition.id, slices }
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
