import type { Content } from "@/lib/claims/content/content"
import { changeEvidence } from "@/lib/claims/evidence/commands"
import type { ChangeEvidence } from "@/lib/claims/evidence/schema"
import { AppError } from "@/lib/errors"
import { type Curating, orNull } from "./kind"
import { noteField, optionsIn } from "./options"
import { speakerFields, speakersIn } from "./speakers"
import { BEARINGS } from "./words"

const all = (of: Content) =>
  of.claims.flatMap((claim) => [
    ...claim.evidence.map((evidence) => ({ evidence, claim })),
    ...claim.relationsFrom.flatMap((relation) => relation.evidence.map((evidence) => ({ evidence, claim }))),
  ])

/** A passage that bears on a claim or on a link. New ones are made where the words are selected. */
export const evidence: Curating<"evidence"> = {
  word: "passage",
  fields: (of, row) => [
    {
      kind: "radio",
      name: "bearing",
      label: "What the words do for it",
      value: row?.bearing ?? "ATTESTS",
      options: optionsIn(BEARINGS),
      also: ["passageId"],
    },
    ...speakerFields(
      of,
      row?.speakers.map(({ voiceId }) => voiceId) ?? [],
      "Who speaks in these words",
      "Outermost first: the author of the text, then whom they quote.",
    ),
    noteField(row?.note),
  ],
  add: () => Promise.reject(new AppError("invalid", "Select the words in their text, and cite them there.")),
  change: async (actor, _of, known, typed) => {
    const bearing = typed.bearing as ChangeEvidence["bearing"]
    await changeEvidence(actor, { ...known, bearing, speakers: speakersIn(typed), note: orNull(typed.note) })
  },
  list: (of, { id, claimId, relation }) => {
    const claim =
      of.claim.get(claimId ?? relation?.fromId ?? "") ??
      all(of).find((each) => each.evidence.id === id)?.claim
    return claim ? `claims/${claim.slug}#passages` : "claims"
  },
  name: (of, { id }) =>
    `“${all(of).find(({ evidence }) => evidence.id === id)?.evidence.passage.exact ?? "passage"}”`,
}
