import { z } from "zod"
import { label, locator, prose, quoted, slug, verbatim } from "@/lib/interchange/pack/fields"

const passage = z.strictObject({
  quote: quoted.describe("The words exactly as a claim of this pack quotes them."),
  source: slug.describe("The id of the source in which the words stand."),
  at: locator.optional().describe("Where it stands in the full text, as the claim that quotes it says."),
  prefix: verbatim.max(500).optional().describe("The words just before, where the claim gives them."),
  suffix: verbatim.max(500).optional().describe("The words just after, where the claim gives them."),
})

const sense = z.strictObject({
  voice: slug.describe("Whose meaning it is. Who speaks in the passages says how we know it."),
  work: slug.optional().describe("The work in which it is meant so, where the voice means it so there only."),
  gloss: prose.describe("What the voice means by the term, in the curators' words."),
  passages: z.array(passage).min(1).max(10).describe("The passages that show it."),
})

/** A disputed term, and what each voice means by it. */
export const term = z.strictObject({
  id: slug.describe("The name of the term in addresses."),
  name: label.describe("The term as it is shown."),
  forms: z
    .array(label)
    .max(20)
    .default([])
    .describe(
      "Other words by which it is found: plurals, other spellings. Case and apostrophes do not matter.",
    ),
  senses: z.array(sense).max(500).default([]).describe("What each voice means by it."),
})
