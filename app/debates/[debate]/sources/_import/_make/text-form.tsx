"use client"

import { useActionState } from "react"
import forms from "@/app/_ui/form/form.module.css"
import { makeText } from "../actions"
import { LanguageField } from "./fields"

type Props = {
  of: Record<string, string | number>
  language: string
  /** it may become the text itself; else only a translation */
  mayBeFull: boolean
}

/** Makes the text that was brought the text of the source, or a translation of it. */
export function TextForm({ of, language, mayBeFull }: Props) {
  const [refusal, act, pending] = useActionState(makeText, null)
  const general = refusal && refusal.field !== "language"
  const chosen = refusal?.typed.kind ?? (mayBeFull ? "FULL" : "TRANSLATION")
  return (
    <form action={act} className={forms.form}>
      {Object.entries(of).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {general && (
        <p className={forms.error} role="alert">
          {refusal.message}
        </p>
      )}
      <fieldset className={forms.field}>
        <legend>What it is</legend>
        {mayBeFull && (
          <label className={forms.choice}>
            <input type="radio" name="kind" value="FULL" defaultChecked={chosen === "FULL"} />
            The text itself; its passages are looked for in it
          </label>
        )}
        <label className={forms.choice}>
          <input type="radio" name="kind" value="TRANSLATION" defaultChecked={chosen === "TRANSLATION"} />A
          translation, to be read beside it
        </label>
      </fieldset>
      <LanguageField value={language} refusal={refusal} />
      <p className={forms.acts}>
        <button type="submit" className="primary" disabled={pending}>
          Make this a text of the source
        </button>
        <span role="status" className="meta">
          {pending && "Making it."}
        </span>
      </p>
    </form>
  )
}
