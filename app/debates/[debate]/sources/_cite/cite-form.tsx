"use client"

import { useActionState } from "react"
import type { Selection } from "@/lib/annotations/schema"
import type { Citing } from "@/lib/claims/citing/view"
import { BEARINGS_IN_ORDER, bearingInWords } from "../../claims/_claim/words"
import forms from "../_import/import.module.css"
import { citeWords } from "./actions"
import styles from "./cite.module.css"
import { ClaimChoice } from "./claim-choice"
import { SPEAKERS } from "./fields"
import { NewClaim } from "./new-claim"
import { Select, Voices } from "./select"

type Props = { debate: string; source: string; words: Selection; citing: Citing; back: string }

const SPEAKS = ["Who speaks in these words", "quoting", "who quotes"]

/** The form that cites words for a claim that stands or for a new one. What was filled in stays when it is refused. */
export function CiteForm({ debate, source, words, citing, back }: Props) {
  const [refusal, act, pending] = useActionState(citeWords, null)
  const typed = refusal?.typed ?? {}
  return (
    <form
      action={act}
      className={`${forms.form} ${styles.form}`}
      // A form is emptied when it has been sent; made anew, it shows what was filled in.
      key={JSON.stringify(typed)}
    >
      <input type="hidden" name="debate" value={debate} />
      <input type="hidden" name="source" value={source} />
      <input type="hidden" name="words" value={JSON.stringify(words)} />
      <ClaimChoice claims={citing.claims} chosen={typed.claim ?? ""} />
      <NewClaim citing={citing} typed={typed} />
      <fieldset className={forms.field}>
        <legend>What the words do for it</legend>
        {BEARINGS_IN_ORDER.map((bearing, index) => (
          <label key={bearing} className={forms.choice}>
            <input
              type="radio"
              name="bearing"
              value={bearing}
              defaultChecked={typed.bearing ? typed.bearing === bearing : index === 0}
            />
            {bearingInWords(bearing)}
          </label>
        ))}
      </fieldset>
      <div className={forms.two}>
        {SPEAKERS.map((name, index) => (
          <Select
            key={name}
            name={name}
            label={SPEAKS[index]!}
            chosen={typed[name] ?? (index === 0 ? citing.authors[0] : "")}
          >
            <option value="">{index === 0 ? "Choose" : "nobody else"}</option>
            <Voices voices={citing.voices} />
          </Select>
        ))}
      </div>
      <div className={forms.field}>
        <label htmlFor="cite-note">A note, if one is needed</label>
        <textarea id="cite-note" name="note" rows={2} defaultValue={typed.note} />
      </div>
      {refusal && (
        <p className={forms.error} role="alert">
          {refusal.message}
        </p>
      )}
      <p className={forms.acts}>
        <button type="submit" className="primary" disabled={pending}>
          Cite these words
        </button>
        <a href={back}>Leave it</a>
        <span role="status" className="meta">
          {pending && "Sending it."}
        </span>
      </p>
    </form>
  )
}
