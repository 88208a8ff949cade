import { z } from "zod"
import { addEvidence } from "@/lib/claims/evidence/schema"
import { addClaim } from "@/lib/claims/schema"
import { selectedWords } from "@/lib/sources/passages/schema"

const asEvidence = addEvidence.shape
const asClaim = addClaim.shape

const made = z.strictObject({
  questionId: asClaim.questionId,
  positionId: asClaim.positionId,
  voiceId: asClaim.voiceId,
  statement: asClaim.statement,
  basis: asClaim.basis,
  reporterId: asClaim.reporterId,
  attitude: asClaim.attitude,
  asOf: asClaim.asOf,
})

/** Words that a curator selected, as evidence for a claim that stands, or for a new one. */
export const cite = z.strictObject({
  words: selectedWords,
  claim: z.union([z.strictObject({ id: z.uuid() }), made]),
  bearing: asEvidence.bearing,
  speakers: asEvidence.speakers.min(1, "Say who speaks in these words."),
  note: asEvidence.note,
})

/** What was cited just now; `withClaim`: the claim was made with it, and goes too. */
export const uncite = z.strictObject({ evidenceId: z.uuid(), withClaim: z.boolean() })

export type Cite = z.input<typeof cite>
export type Uncite = z.input<typeof uncite>
