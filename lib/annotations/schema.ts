import { z } from "zod"
import { body } from "./body/schema"
import { tagsOfRemark } from "./tags/schema"

const id = z.uuid("This address is not whole. Open the page again.")

/** Words that a reader selected: where they stand in the edition that was on the screen, and what they said there. */
export const selection = z
  .strictObject({
    editionId: id,
    start: z.int().min(0),
    end: z.int().min(1),
    exact: z
      .string()
      .min(1)
      .max(5000, "These are more than 5000 characters. Select fewer words, at most a paragraph or two."),
  })
  .refine(({ start, end }) => start < end, "Select at least one word.")

/** What a remark speaks of: exactly one of these. */
export const target = z.union(
  [
    z.strictObject({ questionId: id }),
    z.strictObject({ claimId: id }),
    z.strictObject({ evidenceId: id }),
    z.strictObject({ relationId: id }),
    z.strictObject({ words: selection }),
    z.strictObject({ parentId: id }),
  ],
  "Say what the remark is about.",
)

/** Who may read it: only its author, one seminar, one member and those who lead it, or everyone who may read the debate. */
export const audience = z.discriminatedUnion(
  "visibility",
  [
    z.strictObject({ visibility: z.literal("ONLY_ME") }),
    z.strictObject({ visibility: z.literal("SEMINAR"), seminarId: id }),
    /** `withId`: the member's person; left out: oneself */
    z.strictObject({ visibility: z.literal("WITH_INSTRUCTORS"), seminarId: id, withId: id.optional() }),
    z.strictObject({ visibility: z.literal("EVERYONE") }),
  ],
  "Choose who may read it.",
)

const kind = z.enum(["HIGHLIGHT", "COMMENT", "QUESTION", "OBJECTION", "DEFINITION"])
const version = z.int().min(1)

export const addRemark = z.strictObject({
  /** made where it was written, so that a retry is the same remark */
  clientKey: z.string().regex(/^[A-Za-z0-9-]{8,64}$/, "This remark has no key. Open the page again."),
  target,
  audience,
  kind: kind.default("COMMENT"),
  /** left out for a highlight without words */
  body: body.optional(),
  /** names or ids */
  tags: tagsOfRemark.optional(),
})

/** Without `tags` they stay as they are. */
export const editRemark = z.strictObject({
  id,
  version,
  body,
  kind: kind.optional(),
  tags: tagsOfRemark.optional(),
})
export const changeAudience = z.strictObject({ id, version, audience })
export const removeRemark = z.strictObject({ id, version })
export const restoreRemark = z.strictObject({ id })

export type Selection = z.input<typeof selection>
export type Target = z.input<typeof target>
export type Audience = z.input<typeof audience>
export type AddRemark = z.input<typeof addRemark>
export type EditRemark = z.input<typeof editRemark>
export type ChangeAudience = z.input<typeof changeAudience>
export type RemoveRemark = z.input<typeof removeRemark>
export type RestoreRemark = z.input<typeof restoreRemark>
