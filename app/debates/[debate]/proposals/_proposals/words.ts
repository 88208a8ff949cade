import type { What } from "@/lib/claims/proposals/schema"
import type { ProposalState } from "@/lib/claims/proposals/view"
import { relationInWords } from "../../claims/_claim/words"
import { ATTITUDES, BASES, BEARINGS } from "../../curate/_kinds/words"

/** What a proposal is, as the title of its page. */
export const WHATS: Record<What, string> = {
  claim: "A correction of a claim",
  evidence: "A correction of a passage",
  relation: "A correction of a link",
  "new-claim": "A new claim",
  "new-evidence": "A passage",
  "new-relation": "A link",
}

export const STATES: Record<ProposalState, string> = {
  open: "Waits for the curators",
  accepted: "Accepted",
  amended: "Accepted with changes",
  declined: "Declined",
  withdrawn: "Taken back",
}

const FIELDS: Record<string, string> = {
  claimId: "For the claim",
  relationId: "For the link",
  statement: "What it holds",
  questionId: "Question",
  positionId: "Position",
  voiceId: "Whose view it is",
  basis: "How we know",
  reporterId: "Who reports or infers it",
  attitude: "How the reporter stands to it",
  asOf: "As of when",
  scope: "How far it goes",
  caution: "A caution for readers",
  attributionDisputed: "Who disputes that it is theirs",
  bearing: "What the words do for it",
  speakers: "Who speaks",
  note: "Note",
  fromId: "The claim",
  kind: "acts thus",
  toId: "on the claim",
  reason: "Why",
  statedInText: "Who makes the link",
}

/** What a field of a proposal is called. */
export const fieldInWords = (field: string): string => FIELDS[field] ?? field

const CHOICES: Record<string, Record<string, string>> = {
  basis: BASES,
  attitude: ATTITUDES,
  bearing: BEARINGS,
  statedInText: { true: "the text itself", false: "seen by comparing" },
}

/** What a value of a field says. */
export function valueInWords(field: string, value: string | null): string {
  if (value === null) return "nothing"
  if (field === "kind") return relationInWords({ kind: value as "REBUTS", direction: "from" })
  return CHOICES[field]?.[value] ?? value
}

/** Fields of running text, in which changed words are marked. */
export const isText = (field: string): boolean =>
  ["statement", "scope", "caution", "attributionDisputed", "note", "reason"].includes(field)

/** What has just been done, by the word of the address. */
export const DONE = {
  sent: "Sent. The curators are told of it, and you will be told what became of it.",
  withdrawn: "Taken back.",
  accepted: "Accepted. Whoever proposed it is told.",
  declined: "Declined. Whoever proposed it is told why.",
}
