"use client"

import { useActionState, useEffect, useRef } from "react"
import forms from "@/app/_ui/form/form.module.css"
import type { Refusal } from "@/app/_web/attempt"
import { type Field, shown } from "./field"

type Props = {
  action: (before: Refusal, form: FormData) => Promise<Refusal>
  /** what the form carries along unseen */
  of: Record<string, string>
  fields: Field[]
  submit: string
}

/** A form that merges or splits: a refusal stands above it, and what was typed and ticked stays. It works without scripts. */
export function ActForm({ action, of, fields, submit }: Props) {
  const [refusal, act, pending] = useActionState(action, null)
  const alert = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (refusal) alert.current?.focus()
  }, [refusal])
  return (
    // React empties a form once its action is done; made anew, it shows what was filled in.
    <form action={act} className={forms.form} key={JSON.stringify(refusal)}>
      {Object.entries(of).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {refusal && (
        <p className={forms.error} role="alert" tabIndex={-1} ref={alert}>
          {refusal.message}
        </p>
      )}
      {fields.map((field) => (
        <Control key={field.name} field={field} value={shown(field, refusal)} />
      ))}
      <p className={forms.acts}>
        <button type="submit" className="primary" disabled={pending}>
          {submit}
        </button>
        <span role="status" className="meta">
          {pending && "Sending it."}
        </span>
      </p>
    </form>
  )
}

function Control({ field, value }: { field: Field; value: string }) {
  if (field.kind === "some") return <Some field={field} ticked={new Set(value.split(" "))} />
  const hint = field.kind === "words" && field.hint ? `${field.name}-hint` : undefined
  return (
    <div className={forms.field}>
      <label htmlFor={field.name}>{field.label}</label>
      {hint && field.kind === "words" && (
        <p id={hint} className={forms.hint}>
          {field.hint}
        </p>
      )}
      {field.kind === "words" ? (
        <textarea
          id={field.name}
          name={field.name}
          rows={3}
          required
          defaultValue={value}
          aria-describedby={hint}
        />
      ) : (
        <select id={field.name} name={field.name} defaultValue={value}>
          {field.items.map((item) => (
            <option key={item.value} value={item.value}>
              {item.name}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

function Some({ field, ticked }: { field: Extract<Field, { kind: "some" }>; ticked: ReadonlySet<string> }) {
  return (
    <fieldset className={forms.field}>
      <legend>{field.label}</legend>
      {field.items.length === 0 && <p className="empty">{field.empty}</p>}
      {field.items.map(({ value, name, note }) => (
        <label key={value} className={forms.choice}>
          <input type="checkbox" name={field.name} value={value} defaultChecked={ticked.has(value)} />
          <span>
            {name}
            {note && <span className="meta"> {note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
