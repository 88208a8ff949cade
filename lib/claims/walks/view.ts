import type { ClaimLine, ClaimRef, PassageView } from "@/lib/claims/view"
import type { DebateHead } from "@/lib/debates/view"

/** A walk in a list. */
export type WalkLine = { id: string; slug: string; title: string; about: string | null; steps: number }

/** What a step leads to; null where it does not stand in the debate any more. */
export type StepTarget =
  | { kind: "claim"; id: string; claim: ClaimLine; evidence: PassageView[] }
  | { kind: "passage"; id: string; passage: PassageView; serves: ClaimRef | null }

export type StepView = { says: string | null; target: StepTarget | null }

export type WalkView = {
  id: string
  version: number
  debate: DebateHead
  slug: string
  title: string
  about: string | null
  /** for readers those alone that stand; for curators all, as they were put */
  steps: StepView[]
  can: { edit: boolean }
}

/** A claim or passage that can become a step. */
export type Choice = { value: string; name: string; words: string }
