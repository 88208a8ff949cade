import type { Citing } from "@/lib/claims/citing/view"
import { Control } from "../../curate/_form/control"
import styles from "../../curate/_form/curate.module.css"
import type { Answer, Field } from "../../curate/_form/field"
import { knownHow } from "../../curate/_kinds/known-how"
import { toChoose, voiceOptions } from "../../curate/_kinds/options"
import { standField } from "../../curate/_kinds/stand"
import { AS_OF_HINT } from "../../curate/_kinds/words"

/** What a new claim is made of besides its sentence: on which question, whose view, held or reported, as of when. */
export function placeFields({ questions, voices, authors }: Citing): Field[] {
  return [
    standField(questions, ""),
    {
      kind: "select",
      name: "voiceId",
      label: "Whose view it is",
      value: authors[0] ?? "",
      options: toChoose(authors[0] ?? "", voiceOptions({ voices })),
    },
    ...knownHow(voices, null),
    { kind: "line", name: "asOf", label: "As of when", value: "", hint: AS_OF_HINT },
  ]
}

/** The sentence of a new claim. */
export const STATEMENT: Field = {
  kind: "area",
  name: "statement",
  label: "What they say, in a sentence of your own",
  value: "",
}

type Props = { fields: Field[]; answer: Answer; shows: (field: Field) => boolean }

/** Fields of the new claim, those shown that are wanted. */
export function Fields({ fields, answer, shows }: Props) {
  return fields.map((field) => (
    <fieldset key={field.name} className={styles.part} hidden={!shows(field)} disabled={!shows(field)}>
      <Control field={field} answer={answer} />
    </fieldset>
  ))
}
