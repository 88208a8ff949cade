import type { Content } from "@/lib/claims/content/content"
import { addressFor, placeAtEnd } from "@/lib/debates/addresses/queries"
import { addPosition, changePosition } from "@/lib/debates/questions/commands"
import type { Typed } from "../_form/field"
import type { Curating } from "./kind"
import { addressField } from "./options"

const typedPosition = ({ label = "", gloss = "", offScale }: Typed) => ({
  label,
  gloss,
  offScale: offScale === "on",
})

const onScale = (of: Content, questionId: string | undefined) => of.question.get(questionId ?? "")?.scale

/** An answer that a question admits. */
export const position: Curating<"position"> = {
  word: "position",
  fields: (of, row, { question }) => [
    {
      kind: "line",
      name: "label",
      label: "Label",
      value: row?.label ?? "",
      hint: "A few words that those who take it and those who do not can both accept.",
      required: true,
    },
    {
      kind: "area",
      name: "gloss",
      label: "What it says",
      value: row?.gloss ?? "",
      hint: "The answer in a whole sentence.",
      rows: 2,
      required: true,
    },
    ...(onScale(of, row?.questionId ?? question)
      ? [
          {
            kind: "tick" as const,
            name: "offScale",
            label: "Stands beside the scale, not on it",
            value: row?.offScale ? "on" : "",
          },
        ]
      : []),
    addressField(row?.slug, "the label"),
  ],
  add: async (actor, of, typed) => {
    const { question: questionId = "", label = "" } = typed
    const slug = typed.slug || (await addressFor("position", { debateId: of.debate.id, questionId }, label))
    const order = await placeAtEnd("position", { debateId: of.debate.id, questionId })
    return addPosition(actor, { questionId, ...typedPosition(typed), slug, order })
  },
  change: (actor, _of, known, typed) =>
    changePosition(actor, { ...known, ...typedPosition(typed), slug: typed.slug ?? "" }),
  list: (of, { questionId }) => `questions/${of.question.get(questionId)?.slug ?? ""}#positions`,
  name: (_of, { label }) => label,
}
