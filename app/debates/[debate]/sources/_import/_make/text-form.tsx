"use client"

import { useActionState } from "react"
import { Carried } from "@/app/_ui/form/carried"
import forms from "@/app/_ui/form/form.module.css"
import { Refused } from "@/app/_ui/form/refused"
import { Sending } from "@/app/_ui/form/sending"
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
      <Carried of={of} />
      {general && <Refused refusal={refusal} />}
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
      <Sending pending={pending} submit="Make this a text of the source" says="Making it." />
    </form>
  )
}
