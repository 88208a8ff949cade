import { z } from "zod"
import { line, locator, prose, quoted, slug, verbatim, when } from "@/lib/interchange/pack/fields"

const speakers = z.array(slug).min(1).max(8)

const place = {
  at: locator
    .optional()
    .describe("Where it stands in the full text: 35 (paragraph), or 35/4-15 (its words 4 to 15)."),
  prefix: verbatim
    .max(500)
    .optional()
    .describe("The words just before, only where the quotation occurs twice."),
  suffix: verbatim
    .max(500)
    .optional()
    .describe("The words just after, only where the quotation occurs twice."),
}

const SPEAKERS = "Whose words these are, outermost first: [gray, serge] is Serge, quoted by Gray."
const QUOTE = "The words exactly as they stand in the source; at most 80 of them."

const evidence = z.strictObject({
  quote: quoted.describe(QUOTE),
  source: slug.describe("The id of the source in which the words stand."),
  ...place,
  bearing: z
    .enum(["attests", "grounds", "qualifies", "counts-against"])
    .describe(
      "attests: says so here. grounds: gives a reason. qualifies: an own reservation. " +
        "counts-against: a reason to doubt that the voice holds it.",
    ),
  speakers: speakers.describe(SPEAKERS),
  note: prose.optional().describe("What to see in these words."),
})

/** What one voice holds on one question, in the curators' words. */
export const claim = z.strictObject({
  id: slug.describe("The name by which relations refer to it; it stands in addresses."),
  question: slug.describe("The id of the question it answers."),
  voice: slug.describe("Who holds it, or is said to."),
  position: slug.optional().describe("The answer it takes; left out where it takes none."),
  statement: prose.describe("What is held, in the curators' words and the present tense."),
  basis: z
    .enum(["explicit", "implied", "reported", "imputed"])
    .describe(
      "explicit: the voice says so. implied: follows from what it says. reported: another tells of it. " +
        "imputed: an opponent infers it.",
    ),
  "reported-by": slug.optional().describe("Who reports or imputes it; never the voice itself."),
  attitude: z
    .enum(["endorses", "rejects", "partly", "neutral"])
    .optional()
    .describe("How the reporter stands to what is reported."),
  "as-of": when
    .optional()
    .describe(
      "When it is held (EDTF, or unknown). Left out where a source's author speaks: its date counts.",
    ),
  work: slug.optional().describe("The work in which it is held, where that is not the source itself."),
  source: slug.optional().describe("The source it is taken from, where its passages stand in several."),
  chain: speakers
    .optional()
    .describe(
      "Through whom it is known, outermost first and its voice last; also where that is only paraphrased.",
    ),
  confidence: z
    .enum(["high", "medium", "low"])
    .optional()
    .describe("How sure the curators are of this reading."),
  scope: line.optional().describe("What it is limited to, where the question is wider."),
  caution: prose.optional().describe("Where a hasty reader errs."),
  "attribution-disputed": prose.optional().describe("Why it is doubtful that the voice holds this at all."),
  evidence: z.array(evidence).max(100).default([]).describe("The passages that bear on it."),
})

/** How one claim bears on another. */
export const relation = z
  .strictObject({
    from: slug.describe("The id of the claim that acts."),
    kind: z
      .enum(["rebuts", "undercuts", "supports", "concedes", "qualifies", "restates", "revises"])
      .describe(
        "rebuts: denies it. undercuts: denies that it follows. supports: backs it. concedes: grants it in part. " +
          "qualifies: limits it. restates: says it again. revises: the same voice, later, says otherwise.",
      ),
    to: slug.describe("The id of the claim acted on."),
    scope: line.optional().describe("The part of the claim it concerns, where not the whole."),
    reason: prose.describe("Why the one bears on the other so."),
    stated: z
      .boolean()
      .default(false)
      .describe("true: the text itself makes the link, and a quotation shows it. Else the curators make it."),
    quote: quoted.optional().describe(QUOTE),
    source: slug.optional().describe("The source of the quotation."),
    ...place,
    speakers: speakers.optional().describe(SPEAKERS),
  })
  .refine(wholeQuotation, { params: { sentence: "whole-quotation" } })
  .refine((given) => !given.stated || given.quote !== undefined, {
    path: ["stated"],
    params: { sentence: "stated-without-quote" },
  })

const version = z
  .strictObject({
    voice: slug.describe("Who reports it so."),
    says: prose.describe("What it reports, in the curators' words."),
    quote: quoted.optional().describe(QUOTE),
    source: slug.optional().describe("The source of the quotation."),
    ...place,
    speakers: speakers.optional().describe(SPEAKERS),
  })
  .refine(wholeQuotation, { params: { sentence: "whole-quotation" } })

/** A point of fact on which voices differ; nobody is ruled right. */
export const factDispute = z.strictObject({
  point: line.describe("The point, as a question."),
  versions: z.array(version).min(2).max(100),
})

type LooseQuotation = {
  quote?: string
  source?: string
  speakers?: string[]
  at?: string
  prefix?: string
  suffix?: string
}

/** A quotation has its words, its source and its speakers, or is not there at all. */
function wholeQuotation({ quote, source, speakers, at, prefix, suffix }: LooseQuotation): boolean {
  if (quote !== undefined) return source !== undefined && speakers !== undefined
  return [source, speakers, at, prefix, suffix].every((part) => part === undefined)
}
