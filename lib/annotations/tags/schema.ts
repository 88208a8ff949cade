import { z } from "zod"
import { asWord, hasComma } from "./words"

const MOST_TAGS = 12
const LONGEST_WORD = 60

const id = z.uuid("This address is not whole. Open the page again.")
const version = z.int().positive()

/** A word as a name; at most 60 characters of any script. */
const word = z
  .string()
  .max(1000, "A tag has at most 60 characters.")
  .transform(asWord)
  .refine((text) => text !== "", "Write a word.")
  .refine((text) => [...text].length <= LONGEST_WORD, "A tag has at most 60 characters.")
  .refine((text) => !hasComma(text), "A tag has no comma. Add one word after the other.")

/** The tags of a remark, by name or by id. */
export const tagsOfRemark = z.array(word).max(MOST_TAGS, "At most 12 tags on a remark. Take some out.")

/** A word for a debate's own vocabulary (`seminarId` null), or for a seminar's. */
export const addTag = z.strictObject({ debateId: id, seminarId: id.nullable(), name: word })
export const renameTag = z.strictObject({ id, version, name: word })
export const mergeTag = z.strictObject({ id, version, into: id })
export const removeTag = z.strictObject({ id, version })
export const restoreTag = z.strictObject({ id })
export const allowFreeTags = z.strictObject({ seminarId: id, allowed: z.boolean() })

export type AddTag = z.input<typeof addTag>
export type RenameTag = z.input<typeof renameTag>
export type MergeTag = z.input<typeof mergeTag>
export type RemoveTag = z.input<typeof removeTag>
export type RestoreTag = z.input<typeof restoreTag>
export type AllowFreeTags = z.input<typeof allowFreeTags>
