import { NO_POSITION } from "../../claims/_claim/words"
import type { Field } from "../_form/field"
import { toChoose } from "./options"

/** A question, and the position on it where there is one, as the value of one choice. */
export const standValue = (questionId: string, positionId: string | null): string =>
  positionId ? `${questionId} ${positionId}` : questionId

/** What such a value names. */
export function standIn(value = ""): { questionId: string; positionId: string | null } {
  const [questionId = "", positionId = null] = value.split(" ")
  return { questionId, positionId }
}

type Asked = { id: string; number: number; ask: string; positions: readonly { id: string; label: string }[] }

/** The choice of a question and of a position on it. */
export const standField = (questions: readonly Asked[], value: string): Field => ({
  kind: "select",
  name: "stand",
  also: ["questionId", "positionId"],
  label: "Question and position",
  value,
  options: toChoose(
    value,
    questions.map(({ id, number, ask, positions }) => ({
      label: `${number}. ${ask}`,
      options: [
        ...positions.map(({ id: position, label }) => ({ value: standValue(id, position), label })),
        { value: standValue(id, null), label: NO_POSITION },
      ],
    })),
  ),
})
