import type { Choice } from "../audiences"
import { KINDS_IN_ORDER, kindInWords } from "./words"

type Props = { value: string; onChange?: (value: string) => void }

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

/** The choice of what kind of remark it is. */
export function KindSelect({ value, onChange }: Props) {
  return (
    <select
      name="kind"
      aria-label="Kind of remark"
      value={value}
      onChange={({ target }) => onChange?.(target.value)}
    >
      {KINDS_IN_ORDER.map((kind) => (
        <option key={kind} value={kind}>
          {capital(kindInWords(kind))}
        </option>
      ))}
    </select>
  )
}

/** The choice of who may read it. */
export function AudienceSelect({ choices, value, onChange }: Props & { choices: readonly Choice[] }) {
  return (
    <select
      name="audience"
      aria-label="Who may read it"
      value={value}
      onChange={({ target }) => onChange?.(target.value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name}
        </option>
      ))}
    </select>
  )
}
