import type { Content } from "@/lib/claims/content/content"
import { NO_POSITION } from "../../claims/_claim/words"
import type { Field } from "../_form/field"

/** A question, and the position on it where there is one, as the value of one choice. */
export const standValue = (questionId: string, positionId: string | null): string =>
  positionId ? `${questionId} ${positionId}` : questionId

/** What such a value names. */
export function standIn(value = ""): { questionId: string; positionId: string | null } {
  const [questionId = "", positionId = null] = value.split(" ")
  return { questionId, positionId }
}

/** The choice of a question and of a position on it. */
export const standField = (of: Content, value: string): Field => ({
  kind: "select",
  name: "stand",
  also: ["questionId", "positionId"],
  label: "Question and position",
  value,
  options: [...of.question.values()].map(({ id, number, ask, positions }) => ({
    label: `${number}. ${ask}`,
    options: [
      ...positions.map(({ id: position, label }) => ({ value: standValue(id, position), label })),
      { value: standValue(id, null), label: NO_POSITION },
    ],
  })),
})
