"use client"

import { useActionState, useId } from "react"
import { Refused } from "@/app/_ui/form/refused"
import type { Refusal } from "@/app/_web/attempt"
import styles from "./account.module.css"

export type Field = {
  name: string
  label: string
  type: string
  autoComplete: string
  hint?: string
  value?: string
}

type Props = {
  action: (before: Refusal, form: FormData) => Promise<Refusal>
  fields: Field[]
  submit: string
  /** what is sent along unseen, by name */
  hidden?: Record<string, string | null>
}

function Input({ field, refusal }: { field: Field; refusal: Refusal }) {
  const { name, label, type, autoComplete, hint, value } = field
  // Several forms of one page may ask for the same thing.
  const id = useId()
  const wrong = refusal?.field === name
  const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(" ")
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        autoComplete={autoComplete}
        required
        defaultValue={refusal?.typed[name] ?? value}
        aria-invalid={wrong || undefined}
        aria-describedby={described || undefined}
      />
      {hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong && (
        <span className={styles.error} id={`${id}-error`}>
          {refusal.message}
        </span>
      )}
    </p>
  )
}

function Hidden({ values }: { values: Record<string, string | null> }) {
  return Object.entries(values).map(
    ([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />,
  )
}

/** A form that shows a refusal beside the field it concerns and keeps what was typed; it works without scripts. */
export function AccountForm({ action, fields, submit, hidden = {} }: Props) {
  const [refusal, act, pending] = useActionState(action, null)
  const general = refusal && !fields.some((field) => field.name === refusal.field)
  return (
    <form action={act} className={styles.form}>
      <Hidden values={hidden} />
      {general && <Refused refusal={refusal} />}
      {fields.map((field) => (
        <Input key={field.name} field={field} refusal={refusal} />
      ))}
      <p>
        <button type="submit" disabled={pending}>
          {submit}
        </button>
      </p>
    </form>
  )
}
