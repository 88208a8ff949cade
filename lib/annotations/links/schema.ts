import { z } from "zod"
import { addRemark, selection } from "../schema"
import { KINDS_OF_LINK } from "./kinds"

const id = z.uuid("This address is not whole. Open the page again.")

const kind = z.enum(KINDS_OF_LINK, "Choose how these words are linked.")

/** Where a link begins or ends: words that a reader selected, or a passage that they know of. */
export const end = z.union(
  [z.strictObject({ words: selection }), z.strictObject({ passageId: id })],
  "Select the words to link.",
)

const { clientKey, audience, body } = addRemark.shape

export const linkPassages = z.strictObject({
  clientKey,
  from: end,
  to: end,
  kind,
  audience,
  /** left out for a link without a remark */
  body,
})

/** `id`: of one's own remark on words of a text. */
export const addLink = z.strictObject({ id, to: end, kind })
export const link = z.strictObject({ id })

export type End = z.input<typeof end>
export type LinkPassages = z.input<typeof linkPassages>
export type AddLink = z.input<typeof addLink>
export type Link = z.input<typeof link>
