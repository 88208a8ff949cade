import { useId } from "react"
import forms from "@/app/_ui/form/form.module.css"
import type { Refusal } from "@/app/_web/attempt"
import { LANGUAGES } from "./words"

type Common = { name: string; label: string; hint?: string; value?: string; refusal: Refusal }

function useField({ name, hint, value, refusal }: Common) {
  const id = useId()
  const wrong = refusal?.field === name
  const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(" ")
  const control = {
    id,
    name,
    defaultValue: refusal?.typed[name] ?? value ?? "",
    "aria-invalid": wrong || undefined,
    "aria-describedby": described || undefined,
  }
  return { id, control, wrong: wrong ? refusal.message : null }
}

function Below({ id, hint, wrong }: { id: string; hint?: string; wrong: string | null }) {
  return (
    <>
      {hint && (
        <p className={forms.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p className={forms.error} id={`${id}-error`}>
          {wrong}
        </p>
      )}
    </>
  )
}

/** A line to type in; `list`: the id of what is offered for it. */
export function TextField(props: Common & { required?: boolean; list?: string }) {
  const { id, control, wrong } = useField(props)
  const { label, hint, required, list } = props
  return (
    <div className={forms.field}>
      <label htmlFor={id}>{label}</label>
      <input {...control} type="text" autoComplete="off" required={required} list={list} />
      <Below id={id} hint={hint} wrong={wrong} />
    </div>
  )
}

/** A choice of one. */
export function SelectField(props: Common & { options: readonly [string, string][] }) {
  const { id, control, wrong } = useField(props)
  return (
    <div className={forms.field}>
      <label htmlFor={id}>{props.label}</label>
      {/* React empties a form once its action is done; a select takes its new default only when it is made anew. */}
      <select key={control.defaultValue} {...control}>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Below id={id} hint={props.hint} wrong={wrong} />
    </div>
  )
}

/** The language of a text: common ones are offered, others are typed. */
export function LanguageField({ value, refusal }: { value: string; refusal: Refusal }) {
  const list = useId()
  return (
    <>
      <TextField
        name="language"
        label="Language"
        hint="Its tag: en, fr, ru, pt-BR. Leave it empty if you are not sure."
        value={value}
        refusal={refusal}
        list={list}
      />
      <datalist id={list}>
        {LANGUAGES.map(([tag, name]) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}
