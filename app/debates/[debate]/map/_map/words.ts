import type { DebateMap } from "@/lib/claims/map/view"

/** What a map is of: the debate, one question, a claim with what is near it. */
export function titleOf({ choice, questions }: DebateMap): string {
  if (choice.claim) return "Map around a claim"
  const only = choice.questions.length === 1 && questions.find(({ slug }) => slug === choice.questions[0])
  return only ? `Map: ${only.number}. ${only.ask}` : "Map of the claims"
}
