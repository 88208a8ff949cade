import type { Content } from "@/lib/claims/content/content"
import type { AddSource } from "@/lib/sources/schema"
import type { Field, Typed } from "../_form/field"
import { NOTHING, voiceOptions } from "./options"

type Voices = AddSource["voices"]
type Role = Voices[number]["role"]

const LEAST_PLACES = 3

// What voices do for a source, in the order in which a record names it.
const ROLES: [role: Role, name: string, label: string][] = [
  ["AUTHOR", "author", "Author"],
  ["TRANSLATOR", "translatedBy", "Translator"],
  ["EDITOR", "editedBy", "Editor"],
]

const of = (voices: Voices, wanted: Role) => voices.filter(({ role }) => role === wanted)

/** Choices of the authors, translators and editors of a source, in order: as many as there are and one more. */
export function peopleFields(content: Pick<Content, "voices">, voices: Voices): Field[] {
  return ROLES.flatMap(([role, name, label]) => {
    const those = of(voices, role)
    const places = Array.from({ length: Math.max(LEAST_PLACES, those.length + 1) }, (_, index) => index)
    return places.map(
      (index): Field => ({
        kind: "select",
        name: `${name}${index + 1}`,
        label: index === 0 ? label : `${label} ${index + 1}`,
        value: those[index]?.voiceId ?? "",
        options: [
          NOTHING(index > 0 ? "Nobody else" : role === "AUTHOR" ? "Choose" : "Nobody"),
          ...voiceOptions(content),
        ],
        ...(index === 0 && role === "AUTHOR" ? { also: ["voices"] } : {}),
        ...(index === places.length - 1 ? { hint: "For one more, save it and come back." } : {}),
        ...(role === "AUTHOR" ? {} : { more: true }),
      }),
    )
  })
}

/** Those who were chosen, in order, each once for what they did. `before`: as it stands; whom the form did not ask about stays. */
export function peopleIn(typed: Typed, before: Voices): Voices {
  const asked = ROLES.flatMap(([role, name]) => {
    const those = of(before, role).map(({ voiceId }) => voiceId)
    const places = Object.keys(typed).filter((each) => each.startsWith(name)).length
    const length = Math.max(places, those.length)
    const ids = Array.from({ length }, (_, index) => typed[`${name}${index + 1}`] ?? those[index])
    return [...new Set(ids)].flatMap((voiceId) => (voiceId ? [{ voiceId, role }] : []))
  })
  const others = before.filter(({ role }) => !ROLES.some(([each]) => each === role))
  return [...asked, ...others.map(({ voiceId, role }) => ({ voiceId, role }))]
}
