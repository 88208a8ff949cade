import { z } from "zod"

import { label, line, prose, slug, verbatim, when } from "@/lib/interchange/pack/fields"
import { csl } from "@/lib/sources/csl"

/** A person or named group whose view is compared. */
export const voice = z.strictObject({
  id: slug.describe("The name by which other entries refer to it: small letters, digits, hyphens."),
  name: line.describe("The name in full."),
  "short-name": label.optional().describe("What a narrow column calls it; without it, the name."),
  kind: z
    .enum(["reviewer", "author", "quoted", "collective", "editor", "unnamed"])
    .describe(
      "reviewer: writes one of the sources. author: the one discussed. quoted: known through others. " +
        "collective: a group. editor: speaks only in notes. unnamed: a person whom the texts do not name.",
    ),
  years: line.max(40).optional().describe("Birth and death as the reader sees them, such as 1890–1947."),
  note: prose.optional().describe("What a reader should know of it."),
})

/** A text in which a view is held, or which is under review. */
export const work = z.strictObject({
  id: slug.describe("The name by which other entries refer to it: small letters, digits, hyphens."),
  by: slug.describe("The id of the voice that wrote it."),
  title: line.describe("The title, with the year of an edition only if the title has it."),
  year: when.optional().describe("EDTF: 1937, 1942/1943, 1936~. Left out where the texts do not tell."),
  note: prose.optional().describe("What a reader should know of it."),
})

const hands = z.array(slug).min(1).max(20).optional()

/** A text that is quoted, and whose full text may be attached. */
export const source = z.strictObject({
  id: slug.describe("The name by which other entries refer to it: small letters, digits, hyphens."),
  by: z.array(slug).min(1).max(20).describe("The ids of the voices that wrote it."),
  "translated-by": hands.describe("The ids of the voices that translated it; csl names who is no voice."),
  "edited-by": hands.describe("The ids of the voices that edited it; csl names who is no voice."),
  work: slug.optional().describe("The work whose text this is, where the pack names it as one."),
  csl: csl.describe("The bibliographic record, in the fields of CSL-JSON."),
  reviews: z.array(slug).max(50).default([]).describe("The works it reviews."),
  licence: line.optional().describe("On what terms the text may be used; left out where unknown."),
  readers: z
    .enum(["everyone", "curators", "seminars"])
    .default("seminars")
    .describe("Who may read its full text once somebody has attached it. Quotations are open to all."),
  "full-length": z
    .int()
    .min(1)
    .optional()
    .describe("Characters of its cleaned full text; the quotations together may take 40 % of it."),
  opens: verbatim.max(500).optional().describe("A few words with which its part of a shared file begins."),
  closes: verbatim.max(500).optional().describe("A few words with which its part of a shared file ends."),
  note: prose.optional().describe("What a reader should know of it."),
})
