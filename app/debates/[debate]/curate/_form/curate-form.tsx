"use client"

import { useActionState, useEffect, useRef, useState } from "react"
import { Carried } from "@/app/_ui/form/carried"
import forms from "@/app/_ui/form/form.module.css"
import { Refused } from "@/app/_ui/form/refused"
import { Sending } from "@/app/_ui/form/sending"
import { Control } from "./control"
import styles from "./curate.module.css"
import { type Answer, concerns, type Field } from "./field"
import { useShown } from "./use-shown"

type Props = {
  action: (before: Answer, form: FormData) => Promise<Answer>
  /** what the form carries along unseen; `version`: that of the row it changes */
  of: Record<string, string>
  fields: Field[]
  submit: string
  /** the way out of it */
  leave?: string
}

/** A form that adds or changes a curated row: a refusal stands beside its field, nothing typed is lost, and when someone else
 * has changed the row meanwhile both versions are there. It works without scripts. */
export function CurateForm({ action, submit, leave, ...given }: Props) {
  // As it was when one began: a page that comes anew meanwhile neither takes away what is typed nor passes for what was read.
  const [{ of, fields }] = useState({ of: given.of, fields: given.fields })
  const [answer, act, pending] = useActionState(action, null)
  const form = useRef<HTMLFormElement>(null)
  const shows = useShown(form, fields, answer)
  useEffect(() => {
    if (answer) form.current?.querySelector<HTMLElement>("[aria-invalid], [role=alert]")?.focus()
  }, [answer])
  // Once both versions were seen, the next attempt is for the newer one.
  const version = answer?.stands ? String(answer.stands.version) : answer?.typed.version
  const carried = version ? { ...of, version } : of
  const beside = fields.some((field) => concerns(field, answer))
  const [first, rest] = [fields.filter(({ more }) => !more), fields.filter(({ more }) => more)]
  return (
    <form
      ref={form}
      action={act}
      className={forms.form}
      // React empties a form once its action is done; made anew, it shows what was filled in.
      key={JSON.stringify(answer)}
    >
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
