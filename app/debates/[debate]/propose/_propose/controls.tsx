import { Control } from "../../curate/_form/control"
import type { Answer, Field } from "../../curate/_form/field"
import styles from "./propose.module.css"

type Props = { fields: readonly Field[]; answer: Answer; shows: (field: Field) => boolean }

/** The fields of a form, without those that what was chosen leaves no room for. */
export function Controls({ fields, answer, shows }: Props) {
  return fields.map((field) => (
    <fieldset key={field.name} className={styles.part} hidden={!shows(field)} disabled={!shows(field)}>
      <Control field={field} answer={answer} />
    </fieldset>
  ))
}
