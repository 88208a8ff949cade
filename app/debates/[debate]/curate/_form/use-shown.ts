import { type RefObject, useEffect, useState } from "react"
import type { Field } from "./field"

/** Whether a field is wanted, as the fields it depends on stand now. Without scripts, and until they run, every field is. `made`:
 * another value for each form made anew. */
export function useShown(
  form: RefObject<HTMLFormElement | null>,
  fields: readonly Field[],
  made: unknown,
): (field: Field) => boolean {
  const [values, setValues] = useState<Map<string, string> | null>(null)
  const deciding = [...new Set(fields.flatMap(({ only }) => only?.name ?? []))].join(" ")
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form is another one with each value of it
  useEffect(() => {
    const element = form.current
    if (!element || !deciding) return
    const read = () => {
      const data = new FormData(element)
      setValues(new Map(deciding.split(" ").map((name) => [name, String(data.get(name) ?? "")])))
    }
    read()
    element.addEventListener("change", read)
    return () => element.removeEventListener("change", read)
  }, [form, deciding, made])
  return ({ only }) => !only || !values || only.values.includes(values.get(only.name) ?? "")
}
