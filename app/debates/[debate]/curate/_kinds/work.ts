import { addressFor, placeAtEnd } from "@/lib/debates/addresses/queries"
import { addWork, changeWork } from "@/lib/debates/works/commands"
import type { Typed } from "../_form/field"
import { type Curating, orNull } from "./kind"
import { addressField, noteField, voiceOptions } from "./options"

const typedWork = ({ title = "", year, note, voiceId = "" }: Typed) => ({
  title,
  voiceId,
  year: orNull(year),
  note: orNull(note),
})

/** A text in which a voice holds its view, or which is under review. */
export const work: Curating<"work"> = {
  word: "work",
  fields: (of, row, { voice = "" }) => [
    { kind: "line", name: "title", label: "Title", value: row?.title ?? "", required: true },
    {
      kind: "select",
      name: "voiceId",
      label: "By whom",
      value: row?.voiceId ?? voice,
      options: voiceOptions(of),
    },
    {
      kind: "line",
      name: "year",
      label: "When it was written",
      value: row?.year ?? "",
      hint: "1937, or 1942/1943.",
    },
    noteField(row?.note),
    addressField(row?.slug, "the title"),
  ],
  add: async (actor, of, typed) => {
    const within = { debateId: of.debate.id }
    const slug = typed.slug || (await addressFor("work", within, typed.title ?? ""))
    const order = await placeAtEnd("work", { ...within, voiceId: typed.voiceId })
    return addWork(actor, { ...within, ...typedWork(typed), slug, order })
  },
  change: (actor, _of, known, typed) =>
    changeWork(actor, { ...known, ...typedWork(typed), slug: typed.slug ?? "" }),
  list: (of, { voiceId }) => `voices/${of.voice.get(voiceId)?.slug ?? ""}#works`,
  name: (_of, { title }) => title,
}
