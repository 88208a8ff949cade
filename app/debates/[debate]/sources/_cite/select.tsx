import { type ReactNode, useId } from "react"
import forms from "@/app/_ui/form/form.module.css"
import type { Citing } from "@/lib/claims/citing/view"

type Props = {
  name: string
  label: string
  chosen: string | undefined
  /** id of the sentence that refuses it */
  wrong?: string
  children: ReactNode
}

/** A choice from a list, with its label. */
export function Select({ name, label, chosen = "", wrong, children }: Props) {
  const id = useId()
  return (
    <div className={forms.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        defaultValue={chosen}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong}
      >
        {children}
      </select>
    </div>
  )
}

/** The voices of a debate as options. */
export function Voices({ voices }: { voices: Citing["voices"] }) {
  return voices.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}
