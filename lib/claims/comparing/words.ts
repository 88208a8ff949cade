import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { type Contexts, passageView } from "@/lib/claims/content/passages"
import type { ClaimRow } from "@/lib/claims/content/rows"
import type { ClaimWithWords, QuestionName } from "./view"

/** A claim with its passages. */
export function claimWithWords(content: Content, claim: ClaimRow, contexts: Contexts): ClaimWithWords {
  const evidence = claim.evidence.map((each) => passageView(content, each, claim.voiceId, contexts))
  return { ...claimLine(content, claim), evidence }
}

/** The name of a question by its id. */
export function questionName(content: Content, id: string): QuestionName {
  const { slug, number, ask } = content.question.get(id)!
  return { slug, number, ask }
}
