import type { Content } from "@/lib/claims/content/content"
import type { RowOf } from "@/lib/claims/curating/queries"
import { addFact, changeFact } from "@/lib/claims/facts/commands"
import { placeAtEnd } from "@/lib/debates/addresses/queries"
import type { Field, Typed } from "../_form/field"
import type { Curating } from "./kind"
import { NOTHING, voiceOptions } from "./options"

const MOST = 8

// The passage of a version is kept with it, as long as its voice is.
function versionFields(of: Content, row: RowOf<"factDispute"> | null): Field[] {
  const versions = row?.versions ?? []
  const places = Math.min(MOST, Math.max(2, versions.length) + 2)
  return Array.from({ length: places }, (_, index): Field[] => [
    {
      kind: "select",
      name: `voice${index}`,
      label: `Version ${index + 1}: who`,
      value: versions[index]?.voiceId ?? "",
      options: [NOTHING("Nobody"), ...voiceOptions(of)],
      ...(index === 0 ? { also: ["versions"] } : {}),
    },
    {
      kind: "area",
      name: `says${index}`,
      label: `Version ${index + 1}: what they say`,
      value: versions[index]?.says ?? "",
      rows: 2,
    },
  ]).flat()
}

function versionsIn(typed: Typed, before?: RowOf<"factDispute">) {
  return Array.from({ length: MOST }, (_, index) => {
    const voiceId = typed[`voice${index}`]
    const was = before?.versions[index]
    const passageId = was?.voiceId === voiceId ? (was?.passageId ?? null) : null
    return voiceId ? [{ voiceId, says: typed[`says${index}`] ?? "", passageId }] : []
  }).flat()
}

/** A point on which voices report different facts. */
export const factDispute: Curating<"factDispute"> = {
  word: "dispute of fact",
  fields: (of, row) => [
    { kind: "area", name: "point", label: "The point", value: row?.point ?? "", rows: 2, required: true },
    ...versionFields(of, row),
  ],
  add: async (actor, of, typed) => {
    const within = { debateId: of.debate.id }
    const order = await placeAtEnd("factDispute", within)
    return addFact(actor, { ...within, point: typed.point ?? "", versions: versionsIn(typed), order })
  },
  change: (actor, _of, known, typed, before) =>
    changeFact(actor, { ...known, point: typed.point ?? "", versions: versionsIn(typed, before) }),
  list: () => "facts",
  name: (_of, { point }) => point,
}
