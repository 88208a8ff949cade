import type { Content } from "@/lib/claims/content/content"
import type { Field, Typed } from "../_form/field"
import { NOTHING, voiceOptions } from "./options"

const NAMES = ["speaker1", "speaker2", "speaker3", "speaker4"] as const
const MORE = "who quotes"

/** Choices of those who speak, outermost first, as many as are needed and one more. `label`: of the first. */
export function speakerFields(
  of: Content,
  speakers: readonly string[],
  label: string,
  hint: string,
): Field[] {
  const places = NAMES.slice(0, Math.max(3, speakers.length + 1))
  return places.map((name, index) => ({
    kind: "select",
    name,
    label: index === 0 ? label : index === 1 ? "quoting" : MORE,
    value: speakers[index] ?? "",
    options: [NOTHING(index === 0 ? "Not stated" : "nobody else"), ...voiceOptions(of)],
    ...(index === 0 ? { hint, also: ["speakers", "chain"] } : {}),
  }))
}

/** Those who were chosen, outermost first, each once. */
export const speakersIn = (typed: Typed): string[] => [
  ...new Set(NAMES.map((name) => typed[name]).filter((id): id is string => Boolean(id))),
]
