"use client"

import { useActionState } from "react"
import { Carried } from "@/app/_ui/form/carried"
import { Refused } from "@/app/_ui/form/refused"
import type { Refusal } from "@/app/_web/attempt"
import styles from "../seminars.module.css"
import { type Field, FormField } from "./field"

type Props = {
  action: (before: Refusal, form: FormData) => Promise<Refusal>
  submit: string
  /** what the button adds for those who hear it without its surroundings */
  heard?: string
  fields?: Field[]
  /** what the form carries along unseen */
  of?: Record<string, string | number>
}

/** A form of a seminar: a refusal stands at the field it concerns, what was typed is kept, and it works without scripts. */
export function SeminarForm({ action, submit, heard, fields = [], of = {} }: Props) {
  const [refusal, act, pending] = useActionState(action, null)
  const general = refusal && !fields.some((field) => field.name === refusal.field)
  return (
    <form action={act} className={styles.form}>
      <Carried of={of} />
      {general && <Refused refusal={refusal} />}
      {fields.map((field) => (
        <FormField key={field.name} field={field} refusal={refusal} />
      ))}
      <p>
        <button type="submit" disabled={pending}>
          {submit}
          {heard && <span className="sr"> {heard}</span>}
        </button>
      </p>
    </form>
  )
}
