import { addressFor, placeAtEnd } from "@/lib/debates/addresses/queries"
import { addWork, changeWork } from "@/lib/debates/works/commands"
import type { Typed } from "../_form/field"
import { type Curating, chosenIn, orNull } from "./kind"
import { addressField, noteField, toChoose, voiceOptions } from "./options"

const typedWork = (typed: Typed) => ({
  title: typed.title ?? "",
  voiceId: chosenIn(typed, "voiceId", "Choose whose work it is."),
  year: orNull(typed.year),
  note: orNull(typed.note),
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
      options: toChoose(row?.voiceId ?? voice, voiceOptions(of)),
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
    const values = typedWork(typed)
    const slug = typed.slug || (await addressFor("work", within, values.title))
    const order = await placeAtEnd("work", { ...within, voiceId: values.voiceId })
    return addWork(actor, { ...within, ...values, slug, order })
  },
  change: (actor, _of, known, typed) =>
    changeWork(actor, { ...known, ...typedWork(typed), slug: typed.slug ?? "" }),
  list: (of, { voiceId }) => `voices/${of.voice.get(voiceId)?.slug ?? ""}#works`,
  name: (_of, { title }) => title,
}
