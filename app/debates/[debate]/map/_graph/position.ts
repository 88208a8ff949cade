import type { DebateMap, MapNode } from "@/lib/claims/map/view"
import { NO_POSITION } from "../../claims/_claim/words"

/** The number of the question that a map is about, or of the claim in its middle; null where its claims lie under theirs. */
export function questionOf({ choice, nodes, questions }: DebateMap): number | null {
  const middle = nodes.find(({ id }) => id === choice.claim)
  if (middle) return middle.question
  const only = questions.filter(({ slug }) => choice.questions.includes(slug))
  return choice.questions.length === 1 ? (only[0]?.number ?? null) : null
}

/** The words for the position of a claim; on a map about one question, those on others say which. */
export function positionIn(about: number | null) {
  return ({ question, position }: Pick<MapNode, "question" | "position">) =>
    `${about !== null && about !== question ? `Question ${question}: ` : ""}${position ?? NO_POSITION}`
}
