import { z } from "zod"
import { label, line, prose, slug } from "@/lib/interchange/pack/fields"

const position = z.strictObject({
  id: slug.describe("Unique within its question."),
  label: label.describe("Short and neutral: it stands in a narrow cell."),
  gloss: prose.max(500).describe("What taking it means, in a sentence."),
  "off-scale": z
    .boolean()
    .default(false)
    .describe("Stands beside the scale of an ordered question, not on it."),
})

const silence = z.strictObject({
  voice: slug.describe("Whose silence it is."),
  kind: z
    .enum(["silent", "mentions"])
    .default("silent")
    .describe("silent: searched, and nothing found. mentions: touches the question without judging."),
  source: slug
    .optional()
    .describe("The source that was searched; without it, all that is there of the voice."),
  work: slug.optional().describe("The work that was searched."),
  note: prose.optional().describe("What was searched, or how it is touched."),
})

/** A disputed question, the answers it admits, and who was searched in vain. */
export const question = z.strictObject({
  id: slug.describe("The name by which claims refer to it; it stands in addresses."),
  ask: line.describe("The question as it is asked, with its question mark."),
  kind: z
    .enum(["factual", "causal", "classificatory", "counterfactual", "evaluative"])
    .describe("What is asked for: a fact, a cause, a class, what could have been, or a judgement."),
  why: prose.describe("Why it is disputed: who says what, in two or three sentences."),
  scale: z.boolean().default(false).describe("Whether the order of the positions says something."),
  positions: z.array(position).max(40).default([]).describe("In the order in which they are shown."),
  silences: z
    .array(silence)
    .max(200)
    .default([])
    .describe("Voices that were searched on this and say nothing, or nothing that judges."),
})
