import { useId } from "react"
import forms from "@/app/_ui/form/form.module.css"
import { type Answer, concerns, type Field, type Option, saying } from "./field"

type Given = {
  id: string
  name: string
  "aria-invalid"?: true
  "aria-describedby"?: string
  required?: boolean
}
type ControlProps = { field: Field; value: string; given: Given }

/** A field with its label and hint, what had been typed, the refusal that concerns it, and how others left it meanwhile. */
export function Control({ field, answer }: { field: Field; answer: Answer }) {
  const id = useId()
  const { name, label, hint } = field
  const wrong = concerns(field, answer)
  const value = answer ? (answer.typed[name] ?? "") : field.value
  const stands = answer?.stands?.values[name]
  const differs = stands !== undefined && stands !== value
  const described = [hint && `${id}-hint`, wrong && `${id}-error`, differs && `${id}-now`]
  const given = {
    id,
    name,
    required: field.required,
    "aria-invalid": wrong || undefined,
    "aria-describedby": described.filter(Boolean).join(" ") || undefined,
  }
  const several = field.kind === "radio"
  const Whole = several ? "fieldset" : "div"
  return (
    <Whole className={forms.field} aria-describedby={several ? given["aria-describedby"] : undefined}>
      {several && <legend>{label}</legend>}
      {!several && field.kind !== "tick" && <label htmlFor={id}>{label}</label>}
      <Input field={field} value={value} given={given as Given} />
      {hint && (
        <p className={forms.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p className={forms.error} id={`${id}-error`}>
          {answer?.message}
        </p>
      )}
      {differs && (
        <p className={forms.error} id={`${id}-now`}>
          Someone else has put here: <q>{saying(field, stands)}</q>
        </p>
      )}
    </Whole>
  )
}

function Input({ field, value, given }: ControlProps) {
  if (field.kind === "line") return <Line field={field} value={value} given={given} />
  if (field.kind === "area") return <textarea {...given} rows={field.rows ?? 3} defaultValue={value} />
  if (field.kind === "radio") return <Radios field={field} value={value} given={given} />
  if (field.kind === "tick")
    return (
      <label className={forms.choice}>
        <input {...given} type="checkbox" defaultChecked={value === "on"} />
        <span>{field.label}</span>
      </label>
    )
  return (
    <select {...given} defaultValue={value}>
      <Options options={field.options} />
    </select>
  )
}

function Line({ field, value, given }: ControlProps) {
  const list = field.kind === "line" ? field.list : undefined
  return (
    <>
      <input
        {...given}
        type="text"
        autoComplete="off"
        defaultValue={value}
        list={list && `${given.id}-list`}
      />
      {list && (
        <datalist id={`${given.id}-list`}>
          {list.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </>
  )
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map((option) =>
    "options" in option ? (
      <optgroup key={option.label} label={option.label}>
        <Options options={option.options} />
      </optgroup>
    ) : (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ),
  )
}

function Radios({ field, value, given }: ControlProps) {
  if (field.kind !== "radio") return null
  return field.options.map(
    (option) =>
      "value" in option && (
        <label key={option.value} className={forms.choice}>
          <input
            type="radio"
            name={given.name}
            value={option.value}
            defaultChecked={option.value === value}
            aria-invalid={given["aria-invalid"]}
          />
          <span>{option.label}</span>
        </label>
      ),
  )
}
