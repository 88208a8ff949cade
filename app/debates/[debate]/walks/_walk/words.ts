import { groundAfter } from "@/lib/claims/ground"
import type { StepTarget } from "@/lib/claims/walks/view"
import { NO_POSITION } from "../../claims/_claim/words"

const GONE = "No longer in the debate"

/** What a step leads to, in a line: whose claim on what, or who speaks where. */
export function targetName(target: StepTarget | null): string {
  if (!target) return GONE
  if (target.kind === "passage") {
    const { speakers, source } = target.passage
    return [speakers.map(({ voice }) => voice.name).join(" › "), source.title].filter(Boolean).join(", ")
  }
  const { voice, question, position, ground } = target.claim
  return `${voice.name} on ${question.number}, ${position?.label ?? NO_POSITION}${groundAfter(ground)}`
}

/** The words of it: what is claimed, or what is quoted. */
export function targetWords(target: StepTarget | null): string {
  if (!target) return ""
  return target.kind === "claim" ? target.claim.statement : `“${target.passage.exact}”`
}
