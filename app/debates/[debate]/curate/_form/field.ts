/** A choice of a field; with `options`, a group of choices under a heading. */
export type Option = { value: string; label: string } | { label: string; options: Option[] }

type Common = {
  name: string
  label: string
  hint?: string
  /** what it holds before anything is typed; of a tick "on" or "" */
  value: string
  required?: boolean
  /** shown only while another field of the form has one of these values; without scripts it is always there */
  only?: { name: string; values: readonly string[] }
  /** said less often: folded away while it says nothing */
  more?: boolean
  /** other names under which a refusal speaks of it */
  also?: readonly string[]
}

/** A field of a form that changes a curated row. All its values are text. */
export type Field = Common &
  (
    | { kind: "line"; list?: readonly string[] }
    | { kind: "area"; rows?: number }
    | { kind: "select" | "radio"; options: Option[] }
    | { kind: "tick" }
  )

export type Typed = Record<string, string>

/** What came of a form that was refused: a sentence, the field it concerns, what had been typed; after someone else's change
 * also the row as it stands now, with its version. */
export type Answer = {
  message: string
  field?: string
  typed: Typed
  stands?: { version: number; values: Typed }
} | null

/** What a value of a field says: the label of the choice, else itself. */
export function saying(field: Field, value: string): string {
  if (field.kind === "tick") return value ? "yes" : "no"
  if (field.kind !== "select" && field.kind !== "radio") return value || "nothing"
  return labelIn(field.options, value) ?? "nothing"
}

function labelIn(options: readonly Option[], value: string): string | undefined {
  for (const option of options) {
    if ("options" in option) {
      const inside = labelIn(option.options, value)
      if (inside !== undefined) return `${option.label} ${inside}`
    } else if (option.value === value) return option.label
  }
  return undefined
}

/** The values of fields by their names. */
export const valuesOf = (fields: readonly Field[]): Typed =>
  Object.fromEntries(fields.map(({ name, value }) => [name, value]))

/** Whether a refusal speaks of this field. */
export const concerns = ({ name, also = [] }: Field, answer: Answer): boolean =>
  answer?.field !== undefined && [name, ...also].includes(answer.field)
