type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const UNSEEN = ["hidden", "password", "file", "submit", "button", "reset"]

const fieldsIn = (form: HTMLFormElement): Field[] =>
  [...form.elements].filter(
    (each): each is Field =>
      (each instanceof HTMLInputElement && !UNSEEN.includes(each.type) && each.name !== "") ||
      (each instanceof HTMLSelectElement && each.name !== "") ||
      (each instanceof HTMLTextAreaElement && each.name !== ""),
  )

const isTicked = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio")

const firstOf = (list: HTMLSelectElement) =>
  ([...list.options].find((option) => option.defaultSelected) ?? list.options[0])?.value ?? ""

// A radio button that is not chosen says nothing of its group.
function saying(field: Field, begun: boolean): string | undefined {
  if (isTicked(field)) {
    const on = begun ? field.defaultChecked : field.checked
    return field.type === "radio" ? (on ? field.value : undefined) : on ? "on" : ""
  }
  if (!begun) return field.value
  return field instanceof HTMLSelectElement ? firstOf(field) : field.defaultValue
}

/** What the fields of a form hold, by name; of a tick "on" or "". `begun`: what they held when they came. */
export function valuesIn(form: HTMLFormElement, begun = false): Record<string, string> {
  const values: Record<string, string> = {}
  for (const field of fieldsIn(form)) values[field.name] = saying(field, begun) ?? values[field.name] ?? ""
  return values
}

/** Fills fields of a form in, as if it were typed; folds that hide one of them open. Names without a field are passed over. */
export function fillIn(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const field of fieldsIn(form)) {
    const value = values[field.name]
    if (value === undefined || !put(field, value)) continue
    const fold = field.closest("details")
    if (fold) fold.open = true
    for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }))
  }
}

function put(field: Field, value: string): boolean {
  if (!isTicked(field)) {
    field.value = value
    return true
  }
  const on = field.type === "radio" ? field.value === value : value === "on"
  if (field.checked === on || (field.type === "radio" && !on)) return false
  // Of a tick React hears by a click; what stands disabled takes none.
  if (field.matches(":disabled")) field.checked = on
  else field.click()
  return true
}
