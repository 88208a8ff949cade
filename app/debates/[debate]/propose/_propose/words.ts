import type { What } from "@/lib/claims/proposals/schema"
import type { Field } from "../../curate/_form/field"

/** What each kind of proposal is called, as the title of its form. */
export const TITLES: Record<What, string> = {
  claim: "Propose a correction",
  evidence: "Propose a correction of a passage",
  relation: "Propose a correction of a link",
  "new-claim": "Propose a claim",
  "new-evidence": "Propose a passage",
  "new-relation": "Propose a link",
}

/** What a form says first: what to do in it. */
export const LEDES: Record<What, string> = {
  claim: "Change what you would have otherwise, and say why.",
  evidence: "Change what you would have otherwise, and say why.",
  relation: "Change what you would have otherwise, and say why.",
  "new-claim": "What one voice holds on one question. To quote its words with it, select them in their text.",
  "new-evidence": "Say which claim these words bear on, and how.",
  "new-relation": "How this claim acts on another.",
}

/** The last field of every form. */
export const WHY: Field = {
  kind: "area",
  name: "why",
  also: ["reason"],
  label: "Why you propose it",
  value: "",
  rows: 2,
  hint: "A sentence for the curators: what in the text speaks for it.",
}
