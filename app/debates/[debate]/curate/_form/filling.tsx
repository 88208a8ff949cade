"use client"

import { useActionState, useState } from "react"
import { Left } from "@/app/_drafts/left"
import { useKeptForm } from "@/app/_drafts/use-kept-form"
import { Carried } from "@/app/_ui/form/carried"
import forms from "@/app/_ui/form/form.module.css"
import { Refused } from "@/app/_ui/form/refused"
import { Sending } from "@/app/_ui/form/sending"
import { Control } from "./control"
import styles from "./curate.module.css"
import { type Answer, concerns, type Field } from "./field"
import { useShown } from "./use-shown"

export type FormProps = {
  action: (before: Answer, form: FormData) => Promise<Answer>
  /** what the form carries along unseen; `version`: that of the row it changes */
  of: Record<string, string>
  fields: Field[]
  submit: string
  /** the way out of it */
  leave?: string
}

/** The form itself. `me`: whose drafts are found in it. */
export function Filling({ me, action, submit, leave, ...given }: FormProps & { me: string }) {
  // As it was when one began: a page that comes anew meanwhile neither takes away what is typed nor passes for what was read.
  const [{ of, fields }] = useState({ of: given.of, fields: given.fields })
  // What is written of a link stays while one looks for the other claim on another question.
  const { version: read, on: _, ...about } = of
  const [posted, act] = useActionState(action, null)
  const target = `curate ${JSON.stringify(about)}`
  const { kept, answer, pending, made, ...draft } = useKeptForm(action, posted, { owner: me, target })
  const shows = useShown(draft.form, fields, made)
  // Once both versions were seen, the next attempt is for the newer one.
  const newest = answer?.stands ? String(answer.stands.version) : answer?.typed.version
  const version = newest ?? draft.version ?? read
  const carried = version ? { ...of, version } : of
  const beside = fields.some((field) => concerns(field, answer))
  const [first, rest] = [fields.filter(({ more }) => !more), fields.filter(({ more }) => more)]
  return (
    <form key={made} {...kept} action={act} className={forms.form}>
      <Left {...draft} />
      <Carried of={carried} />
      {answer && !beside && <Refused refusal={answer} />}
      <Controls fields={first} answer={answer} shows={shows} />
      {rest.length > 0 && (
        <details
          className={forms.fold}
          open={rest.some((field) => field.value !== "" || concerns(field, answer))}
        >
          <summary>More, where it is needed</summary>
          <div className={forms.form}>
            <Controls fields={rest} answer={answer} shows={shows} />
          </div>
        </details>
      )}
      <Sending pending={pending} submit={submit} leave={leave} />
    </form>
  )
}

type ControlsProps = { fields: Field[]; answer: Answer; shows: (field: Field) => boolean }

function Controls({ fields, answer, shows }: ControlsProps) {
  return fields.map((field) => (
    <fieldset key={field.name} className={styles.part} hidden={!shows(field)} disabled={!shows(field)}>
      <Control field={field} answer={answer} />
    </fieldset>
  ))
}
