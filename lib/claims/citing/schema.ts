import { z } from "zod"
import { addEvidence } from "@/lib/claims/evidence/schema"
import { addClaim } from "@/lib/claims/schema"
import { selectedWords } from "@/lib/sources/passages/schema"
import { OMISSION } from "@/lib/text/excerpts"

const asEvidence = addEvidence.shape
const asClaim = addClaim.shape

/** What whoever makes a claim says of it; the rest follows. */
export const madeClaim = z.strictObject({
  questionId: asClaim.questionId,
  positionId: asClaim.positionId,
  voiceId: asClaim.voiceId,
  statement: asClaim.statement,
  basis: asClaim.basis,
  reporterId: asClaim.reporterId,
  attitude: asClaim.attitude,
  asOf: asClaim.asOf,
})

// What is cited is shown to all who read the debate: as in a pack, quotations are short. Of excerpts, one may lie on both
// sides of an omission.
const MOST_WORDS = 80
const quoted = selectedWords
  .refine(
    ({ exact }) => exact.trim().split(/\s+/).length <= MOST_WORDS,
    `Cite at most ${MOST_WORDS} words: those that decide it.`,
  )
  .refine(
    ({ exact }) => !exact.includes(OMISSION),
    "Words are left out in between. Cite words that stand together.",
  )

/** Words that a curator selected, as evidence for a claim that stands, for a link between two claims, or for a new claim. */
export const cite = z.strictObject({
  words: quoted,
  claim: z.union([z.strictObject({ id: z.uuid() }), z.strictObject({ relation: z.uuid() }), madeClaim]),
  bearing: asEvidence.bearing,
  speakers: asEvidence.speakers.min(1, "Say who speaks in these words."),
  note: asEvidence.note,
})

/** What was cited just now; `withClaim`: the claim was made with it, and goes too. */
export const uncite = z.strictObject({ evidenceId: z.uuid(), withClaim: z.boolean() })

export type Cite = z.input<typeof cite>
export type Uncite = z.input<typeof uncite>
