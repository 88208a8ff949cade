import type { Content } from "@/lib/claims/content/content"
import { addSilence, changeSilence } from "@/lib/claims/silences/commands"
import type { AddSilence } from "@/lib/claims/silences/schema"
import { placeAtEnd } from "@/lib/debates/addresses/queries"
import type { Field, Typed } from "../_form/field"
import { type Curating, chosenIn, orNull } from "./kind"
import { NOTHING, noteField, optionsIn, sourceOptions, toChoose, workOptions } from "./options"
import { SILENCES } from "./words"

// Those who hold something on the question come last: silence is not to be expected of them.
function voicesFor(of: Content, questionId: string) {
  const speaking = of.cells.get(questionId)
  const quiet = of.voices.filter(({ id }) => !speaking?.has(id))
  const others = of.voices.filter(({ id }) => speaking?.has(id))
  const options = (voices: typeof quiet) => voices.map(({ id, name }) => ({ value: id, label: name }))
  return [
    { label: "Without a claim on it", options: options(quiet) },
    { label: "With a claim on it", options: options(others) },
  ].filter((group) => group.options.length > 0)
}

const searched = (of: Content, { question = "", voice = "" }: Typed): Field[] => [
  {
    kind: "select",
    name: "voiceId",
    label: "Who was searched",
    value: voice,
    options: toChoose(voice, voicesFor(of, question)),
  },
  {
    kind: "select",
    name: "sourceId",
    label: "In which source",
    value: "",
    options: [NOTHING("In all that the debate has of them"), ...sourceOptions(of)],
  },
  {
    kind: "select",
    name: "workId",
    label: "or in which work",
    value: "",
    options: [NOTHING("Not stated"), ...workOptions(of)],
  },
]

/** "Searched, and found nothing": not the same as "not looked yet", which is no row. */
export const silence: Curating<"silence"> = {
  word: "silence",
  fields: (of, row, given) => [
    ...(row ? [] : searched(of, given)),
    {
      kind: "radio",
      name: "kind",
      label: "What was found",
      value: row?.kind ?? "SILENT",
      options: optionsIn(SILENCES),
    },
    noteField(row?.note),
  ],
  add: async (actor, of, { question: questionId = "", ...typed }) =>
    addSilence(actor, {
      questionId,
      voiceId: chosenIn(typed, "voiceId", "Choose who was searched."),
      sourceId: orNull(typed.sourceId),
      workId: orNull(typed.workId),
      kind: typed.kind as AddSilence["kind"],
      note: orNull(typed.note),
      order: await placeAtEnd("silence", { debateId: of.debate.id, questionId }),
    }),
  change: (actor, _of, known, typed) =>
    changeSilence(actor, {
      ...known,
      kind: typed.kind as AddSilence["kind"],
      note: orNull(typed.note),
    }),
  list: (of, { questionId }) => `questions/${of.question.get(questionId)?.slug ?? ""}#silences`,
  name: (of, { voiceId }) => of.voice.get(voiceId)?.name ?? "silence",
}
