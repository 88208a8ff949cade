"use client"

import { useActionState } from "react"
import { Carried } from "@/app/_ui/form/carried"
import forms from "@/app/_ui/form/form.module.css"
import { Refused } from "@/app/_ui/form/refused"
import { Sending } from "@/app/_ui/form/sending"
import { addTerm, changeTerm } from "../actions"
import styles from "./term.module.css"

type Props = {
  /** what the form carries along: the debate and, of a term that stands, its address, id and version */
  of: Record<string, string>
  name: string
  others: readonly string[]
  back: string
}

/** The form that adds a term or changes one: its name, and other words by which it is found. */
export function TermForm({ of, name, others, back }: Props) {
  const [refusal, act, pending] = useActionState(of.id ? changeTerm : addTerm, null)
  const typed = refusal?.typed ?? {}
  return (
    <form action={act} className={`${forms.form} ${styles.form}`} key={JSON.stringify(typed)}>
      <Carried of={of} />
      <div className={forms.field}>
        <label htmlFor="term-name">The term</label>
        <input id="term-name" name="name" required maxLength={80} defaultValue={typed.name ?? name} />
      </div>
      <div className={forms.field}>
        <label htmlFor="term-forms">Other words by which it is found</label>
        <textarea
          id="term-forms"
          name="forms"
          rows={4}
          defaultValue={typed.forms ?? others.join("\n")}
          aria-describedby="term-forms-hint"
        />
        <p className={forms.hint} id="term-forms-hint">
          One a line: plurals, other spellings. Capitals, apostrophes and hyphens do not matter.
        </p>
      </div>
      <Refused refusal={refusal} />
      <Sending pending={pending} submit={of.id ? "Save it" : "Add it"} leave={back} />
    </form>
  )
}
