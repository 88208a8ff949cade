import { z } from "zod"

const line = z.string().normalize("NFC").trim().min(1).max(2000)
const number = z.union([line, z.int().min(0)]).transform(String)
const datePart = z.array(z.int().min(-9999).max(9999)).min(1).max(3)

const date = z
  .strictObject({
    "date-parts": z.array(datePart).min(1).max(2).optional(),
    season: z.int().min(1).max(4).optional(),
    circa: z.boolean().optional(),
    literal: line.optional(),
  })
  .optional()
  .describe("date-parts: [[year, month, day]], two of them for a span; or literal: the date in words.")

const name = z
  .strictObject({
    family: line.optional(),
    given: line.optional(),
    "non-dropping-particle": line.optional(),
    "dropping-particle": line.optional(),
    suffix: line.optional(),
    literal: line.optional().describe("The whole name, where it has no parts (an institution)."),
  })
  .refine(
    (parts) => Boolean(parts.family ?? parts.literal),
    "Give a family name, or literal: the whole name.",
  )
const names = z.array(name).min(1).max(50).optional()

/** A bibliographic item: the fields of CSL-JSON (CSL 1.0.2) that citing a text takes. */
export const csl = z.strictObject({
  type: z
    .string()
    .regex(/^[a-z]+([_-][a-z]+)*$/, "Name a type of CSL: article-journal, chapter, book.")
    .describe("What kind of text it is, in the words of CSL 1.0.2: article-journal, chapter, book, webpage."),
  title: line,
  "title-short": line.optional(),
  author: names,
  editor: names,
  translator: names,
  "container-author": names,
  "container-title": line.optional().describe("The journal, book or site it appeared in."),
  "collection-title": line.optional(),
  "reviewed-author": names,
  "reviewed-title": line.optional(),
  "original-title": line.optional(),
  issued: date,
  "original-date": date,
  accessed: date,
  volume: number.optional(),
  issue: number.optional(),
  number: number.optional(),
  edition: number.optional(),
  page: number.optional(),
  section: line.optional(),
  genre: line.optional(),
  medium: line.optional(),
  publisher: line.optional(),
  "publisher-place": line.optional(),
  archive: line.optional(),
  "archive-place": line.optional(),
  archive_location: line.optional(),
  language: line.optional(),
  ISBN: line.optional(),
  ISSN: line.optional(),
  DOI: line.optional(),
  URL: z
    .string()
    .max(2000)
    .regex(/^https?:\/\/\S+$/, "Begin the address with http:// or https://.")
    .optional(),
  note: line.optional(),
})

export type Csl = z.output<typeof csl>

/** The record of a source as it was stored: every door that writes one has parsed it. */
export function cslOf(source: { csl: unknown }): Csl {
  return source.csl as Csl
}
