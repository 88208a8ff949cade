import type { Citing } from "@/lib/claims/citing/view"
import type { Attitude, Basis } from "@/lib/generated/prisma/enums"
import { NO_POSITION } from "../../claims/_claim/words"
import forms from "../_import/import.module.css"
import styles from "./cite.module.css"
import { standValue } from "./fields"
import { Select, Voices } from "./select"

const BASES: Record<Basis, string> = {
  EXPLICIT: "It says so in its own words",
  IMPLIED: "It implies it, and does not say it outright",
  REPORTED: "Another reports that it does",
  IMPUTED: "Another infers that it does",
}

const ATTITUDES: Record<Attitude, string> = {
  ENDORSES: "endorses it",
  REJECTS: "rejects it",
  PARTLY: "accepts it in part",
  NEUTRAL: "gives no verdict",
}

type Props = { citing: Citing; typed: Record<string, string> }

/** What a new claim is made of. It is shown only where a new claim was chosen. */
export function NewClaim({ citing, typed }: Props) {
  const { questions, voices, authors } = citing
  return (
    <fieldset className={`${forms.field} ${styles.new}`}>
      <legend>The new claim</legend>
      <Select name="stand" label="Question and position" chosen={typed.stand}>
        <option value="">Choose</option>
        {questions.map(({ id, number, ask, positions }) => (
          <optgroup key={id} label={`${number}. ${ask}`}>
            {positions.map((position) => (
              <option key={position.id} value={standValue(id, position.id)}>
                {position.label}
              </option>
            ))}
            <option value={standValue(id, null)}>{NO_POSITION}</option>
          </optgroup>
        ))}
      </Select>
      <div className={forms.two}>
        <Select name="voice" label="Whose view it is" chosen={typed.voice ?? authors[0]}>
          <option value="">Choose</option>
          <Voices voices={voices} />
        </Select>
        <Select name="basis" label="How we know that this voice holds it" chosen={typed.basis ?? "EXPLICIT"}>
          {Object.entries(BASES).map(([basis, words]) => (
            <option key={basis} value={basis}>
              {words}
            </option>
          ))}
        </Select>
        <Select
          name="reporter"
          label="Who reports or infers it"
          chosen={typed.reporter}
          hint="Only where another reports or infers it."
        >
          <option value="">Nobody</option>
          <Voices voices={voices} />
        </Select>
        <Select name="attitude" label="How the reporter stands to it" chosen={typed.attitude}>
          <option value="">Not stated</option>
          {Object.entries(ATTITUDES).map(([attitude, words]) => (
            <option key={attitude} value={attitude}>
              {words}
            </option>
          ))}
        </Select>
      </div>
      <div className={forms.field}>
        <label htmlFor="cite-statement">What it holds, in a sentence of your own</label>
        <textarea id="cite-statement" name="statement" rows={3} defaultValue={typed.statement} />
      </div>
      <div className={forms.field}>
        <label htmlFor="cite-as-of">As of when</label>
        <input id="cite-as-of" name="asOf" defaultValue={typed.asOf} aria-describedby="cite-as-of-hint" />
        <p className={forms.hint} id="cite-as-of-hint">
          A year (1937), a month (1937-09), an interval (1942/1943), or unknown. Left empty, the date of the
          source holds.
        </p>
      </div>
    </fieldset>
  )
}
