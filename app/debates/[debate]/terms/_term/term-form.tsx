"use client"

import { useActionState } from "react"
import forms from "@/app/_ui/form/form.module.css"
import type { Refusal } from "@/app/_web/attempt"
import { addTerm, changeTerm, removeSense, removeTerm } from "../actions"
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
      <Hidden of={of} />
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
      <p className={forms.acts}>
        <button type="submit" className="primary" disabled={pending}>
          {of.id ? "Save it" : "Add it"}
        </button>
        <a href={back}>Leave it</a>
      </p>
    </form>
  )
}

/** What a form carries along unseen. */
export const Hidden = ({ of }: { of: Record<string, string> }) =>
  Object.entries(of).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)

/** Why a form was refused. */
export function Refused({ refusal }: { refusal: Refusal }) {
  return refusal ? (
    <p className={forms.error} role="alert">
      {refusal.message}
    </p>
  ) : null
}

/** Takes a term or a meaning out of sight. */
export function Remove({ of, kind }: { of: Record<string, string>; kind: "term" | "sense" }) {
  const [refusal, act, pending] = useActionState(kind === "term" ? removeTerm : removeSense, null)
  return (
    <form action={act}>
      <Hidden of={of} />
      <button type="submit" disabled={pending}>
        {kind === "term" ? "Remove the term with its meanings" : "Remove this meaning"}
      </button>
      <Refused refusal={refusal} />
    </form>
  )
}
