import { addressFor, placeAtEnd } from "@/lib/debates/addresses/queries"
import { addVoice, changeVoice } from "@/lib/debates/voices/commands"
import type { AddVoice } from "@/lib/debates/voices/schema"
import { VOICE_KINDS } from "../../sources/_import/_make/words"
import type { Typed } from "../_form/field"
import { type Curating, orNull } from "./kind"
import { addressField, noteField, optionsIn } from "./options"

const typedVoice = ({ name = "", kind, years, note }: Typed) => ({
  name,
  kind: kind as AddVoice["kind"],
  years: orNull(years),
  note: orNull(note),
})

/** A person or group whose view is compared. */
export const voice: Curating<"voice"> = {
  word: "voice",
  fields: (_of, row) => [
    { kind: "line", name: "name", label: "Name", value: row?.name ?? "", required: true },
    {
      kind: "radio",
      name: "kind",
      label: "Who they are in the debate",
      value: row?.kind ?? "REVIEWER",
      options: optionsIn(Object.fromEntries(VOICE_KINDS)),
    },
    {
      kind: "line",
      name: "shortName",
      label: "Short name",
      value: row?.shortName ?? "",
      hint: row
        ? "What narrow columns call them."
        : "What narrow columns call them. Left empty, the last word of a person’s name.",
    },
    { kind: "line", name: "years", label: "Years", value: row?.years ?? "", hint: "Of a life: 1890–1947." },
    noteField(row?.note),
    addressField(row?.slug, "the name"),
  ],
  add: async (actor, of, typed) => {
    const within = { debateId: of.debate.id }
    const slug = typed.slug || (await addressFor("voice", within, typed.name ?? ""))
    const order = await placeAtEnd("voice", within)
    const shortName = orNull(typed.shortName) ?? undefined
    return addVoice(actor, { ...within, ...typedVoice(typed), shortName, slug, order })
  },
  change: (actor, _of, known, typed) => {
    const { slug = "", shortName = "" } = typed
    return changeVoice(actor, { ...known, ...typedVoice(typed), slug, shortName })
  },
  list: () => "voices",
  own: ({ slug }) => `voices/${slug}`,
  name: (_of, { name }) => name,
}
