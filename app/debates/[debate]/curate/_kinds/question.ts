import { addressFor, placeAtEnd } from "@/lib/debates/addresses/queries"
import { addQuestion, changeQuestion } from "@/lib/debates/questions/commands"
import type { AddQuestion } from "@/lib/debates/questions/schema"
import { kindInWords } from "../../questions/_question/kinds"
import type { Typed } from "../_form/field"
import type { Curating } from "./kind"
import { addressField, optionsIn } from "./options"

const KINDS = ["FACTUAL", "CAUSAL", "CLASSIFICATORY", "COUNTERFACTUAL", "EVALUATIVE"]
const kinds = Object.fromEntries(KINDS.map((kind) => [kind, kindInWords(kind)]))

const typedQuestion = ({ ask = "", kind, why = "", scale }: Typed) => ({
  ask,
  kind: kind as AddQuestion["kind"],
  why,
  scale: scale === "on",
})

/** A question that is disputed. */
export const question: Curating<"question"> = {
  word: "question",
  fields: (_of, row) => [
    { kind: "area", name: "ask", label: "The question", value: row?.ask ?? "", rows: 2, required: true },
    {
      kind: "area",
      name: "why",
      label: "Why it is asked",
      value: row?.why ?? "",
      hint: "Where the voices differ, in a sentence or two.",
      required: true,
    },
    {
      kind: "radio",
      name: "kind",
      label: "What sort of question",
      value: row?.kind ?? "EVALUATIVE",
      options: optionsIn(kinds),
    },
    {
      kind: "tick",
      name: "scale",
      label: "The order of its positions says something: they stand on a scale",
      value: row?.scale ? "on" : "",
    },
    addressField(row?.slug, "the question"),
  ],
  add: async (actor, of, typed) => {
    const within = { debateId: of.debate.id }
    const slug = typed.slug || (await addressFor("question", within, typed.ask ?? ""))
    return addQuestion(actor, {
      ...within,
      ...typedQuestion(typed),
      slug,
      order: await placeAtEnd("question", within),
    })
  },
  change: (actor, _of, known, typed) =>
    changeQuestion(actor, { ...known, ...typedQuestion(typed), slug: typed.slug ?? "" }),
  list: () => "questions",
  own: ({ slug }) => `questions/${slug}`,
  name: (_of, { ask }) => ask,
}
