import type { Content } from "./content"
import type { ClaimRow } from "./rows"

const formerly = (rows: Content["mergedClaims"] | Content["mergedQuestions"], slug: string) => {
  for (const [into, merged] of rows) if (merged.some((row) => row.slug === slug)) return into
  return null
}

/** A claim by its address, also by the one that it had before it was merged into another: then that. */
export function claimAt(of: Content, slug: string): ClaimRow | undefined {
  const into = formerly(of.mergedClaims, slug)
  return into ? of.claim.get(into) : of.claims.find((claim) => claim.slug === slug)
}

/** The same of a question. */
export function questionAt(of: Content, slug: string): ReturnType<Content["question"]["get"]> {
  const into = formerly(of.mergedQuestions, slug)
  const id = into ?? of.questions.find((question) => question.slug === slug)?.id
  return id === undefined ? undefined : of.question.get(id)
}
