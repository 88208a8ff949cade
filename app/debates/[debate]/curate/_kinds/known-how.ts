import type { Attitude, Basis } from "@/lib/generated/prisma/enums"
import type { Field } from "../_form/field"
import { NOTHING, optionsIn, voiceOptions } from "./options"
import { ATTITUDES, BASES, SECOND_HAND } from "./words"

type Known = { basis: Basis; reporterId: string | null; attitude: Attitude | null }

/** The fields that say how we know that a voice holds a claim; who reports it is asked only where another does. */
export function knownHow(voices: readonly { id: string; name: string }[], claim: Known | null): Field[] {
  const only = { name: "basis", values: SECOND_HAND }
  return [
    {
      kind: "radio",
      name: "basis",
      label: "How we know that this voice holds it",
      value: claim?.basis ?? "EXPLICIT",
      options: optionsIn(BASES),
    },
    {
      kind: "select",
      name: "reporterId",
      label: "Who reports or infers it",
      value: claim?.reporterId ?? "",
      options: [NOTHING("Nobody"), ...voiceOptions({ voices })],
      hint: "Only where another reports or infers it.",
      only,
    },
    {
      kind: "select",
      name: "attitude",
      label: "How the reporter stands to it",
      value: claim?.attitude ?? "",
      options: [NOTHING("Not stated"), ...optionsIn(ATTITUDES)],
      only,
    },
  ]
}
