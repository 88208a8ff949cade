import { z } from "zod"

const said = z.union([z.string().min(1).max(2000), z.number()])
const part = z.union([z.int(), z.string().regex(/^-?\d+$/, "Write a year, month or day as digits.")])

const date = z.strictObject({
  "date-parts": z.array(z.array(part).min(1).max(3)).min(1).max(2).optional(),
  circa: z.union([z.boolean(), z.string(), z.number()]).optional(),
  literal: z.string().optional(),
  raw: z.string().optional(),
})

const name = z.strictObject({
  family: z.string().optional(),
  given: z.string().optional(),
  "non-dropping-particle": z.string().optional(),
  "dropping-particle": z.string().optional(),
  suffix: z.string().optional(),
  literal: z.string().optional(),
})
const names = z.array(name).optional()

/** A bibliographic item: the fields of CSL-JSON 1.0 that a citation in any common style needs. */
export const csl = z.strictObject({
  id: said.optional(),
  type: z.string().regex(/^[a-z_-]+$/, "Name a CSL type: article-journal, chapter, book."),
  title: z.string().min(1, "Give the title.").max(2000),
  "title-short": said.optional(),
  "container-title": said.optional(),
  "collection-title": said.optional(),
  "original-title": said.optional(),
  author: names,
  editor: names,
  translator: names,
  "container-author": names,
  "reviewed-author": names,
  "reviewed-title": said.optional(),
  issued: date.optional(),
  "original-date": date.optional(),
  accessed: date.optional(),
  volume: said.optional(),
  issue: said.optional(),
  number: said.optional(),
  edition: said.optional(),
  page: said.optional(),
  publisher: said.optional(),
  "publisher-place": said.optional(),
  archive: said.optional(),
  "archive-place": said.optional(),
  archive_location: said.optional(),
  genre: said.optional(),
  medium: said.optional(),
  language: said.optional(),
  section: said.optional(),
  ISBN: said.optional(),
  ISSN: said.optional(),
  DOI: said.optional(),
  URL: z
    .string()
    .regex(/^https?:\/\/\S+$/, "Begin the address with http:// or https://.")
    .optional(),
  note: said.optional(),
})

export type Csl = z.infer<typeof csl>
