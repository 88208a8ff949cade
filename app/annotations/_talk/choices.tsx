import type { Choice } from "../audiences"
import { KINDS_IN_ORDER, kindInWords } from "./words"

type Props = { value: string; onChange?: (value: string) => void }

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

/** The choice of what kind of remark it is; what is a highlight may stay one. */
export function KindSelect({ value, onChange }: Props) {
  const kinds = value === "HIGHLIGHT" ? ([value, ...KINDS_IN_ORDER] as const) : KINDS_IN_ORDER
  return (
    <select
      name="kind"
      aria-label="Kind of remark"
      value={value}
      onChange={({ target }) => onChange?.(target.value)}
    >
      {kinds.map((kind) => (
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
      {grouped(choices).map(([group, among]) =>
        group ? (
          <optgroup key={group} label={group}>
            <Options choices={among} />
          </optgroup>
        ) : (
          <Options key="" choices={among} />
        ),
      )}
    </select>
  )
}

// The choices without a group first, as they come.
function grouped(choices: readonly Choice[]): [string | undefined, Choice[]][] {
  const groups = [...new Set([undefined, ...choices.map(({ group }) => group)])]
  return groups.map((group) => [group, choices.filter((choice) => choice.group === group)])
}

const Options = ({ choices }: { choices: readonly Choice[] }) =>
  choices.map(({ value, name }) => (
    <option key={value} value={value}>
      {name}
    </option>
  ))
