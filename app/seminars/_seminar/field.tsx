import { useId } from "react"
import type { Refusal } from "@/app/_web/attempt"
import styles from "../seminars.module.css"

type Common = { name: string; label: string; hint?: string; value?: string }
type Option = { value: string; label: string; lang?: string }
export type Field = Common &
  (
    | { kind: "text"; plain?: boolean }
    | { kind: "select"; options: Option[] }
    | { kind: "radio"; options: Option[] }
  )

type Props = { field: Field; refusal: Refusal }
type Control = { id: string; described?: string; wrong: boolean; value: string; field: Field }

function Radios({ field, value, wrong, described }: Control) {
  if (field.kind !== "radio") return null
  return (
    <fieldset className={styles.field} aria-describedby={described}>
      <legend>{field.label}</legend>
      {field.options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input
            key={value}
            type="radio"
            name={field.name}
            value={option.value}
            defaultChecked={option.value === value}
            aria-invalid={wrong || undefined}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}

function TextOrSelect({ field, id, value, wrong, described }: Control) {
  const given = { id, name: field.name, required: true, "aria-describedby": described }
  const invalid = wrong || undefined
  if (field.kind !== "select") {
    const typing = { autoComplete: "off", autoCapitalize: "characters", spellCheck: false }
    const plain = field.kind === "text" && field.plain ? { autoComplete: "off" } : typing
    return <input {...given} {...plain} aria-invalid={invalid} type="text" defaultValue={value} />
  }
  return (
    // React empties a form once its action is done; a select takes its new default only when it is made anew.
    <select {...given} key={value} aria-invalid={invalid} defaultValue={value}>
      {field.options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

/** A field with its label, its hint, what had been typed, and the refusal that concerns it. */
export function FormField({ field, refusal }: Props) {
  const id = useId()
  const wrong = refusal?.field === field.name
  const described =
    [field.hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(" ") || undefined
  const value = refusal?.typed[field.name] ?? field.value ?? ""
  const control = { id, described, wrong, value, field }
  return (
    <div className={styles.field}>
      {field.kind === "radio" ? (
        <Radios {...control} />
      ) : (
        <>
          <label htmlFor={id}>{field.label}</label>
          <TextOrSelect {...control} />
        </>
      )}
      {field.hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {wrong && (
        <p className={styles.error} id={`${id}-error`}>
          {refusal.message}
        </p>
      )}
    </div>
  )
}
