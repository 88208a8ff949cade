import type { Early } from "./remembering"

/** Gives back to fields that React knows by now what was typed or chosen in them before, and tells React of it. */
export function putBack(early: ReadonlyMap<Element, Early>): void {
  for (const [field, was] of early) {
    if (!field.isConnected || field.matches(":disabled")) continue
    if (field instanceof HTMLSelectElement) tell(field, "change")
    else if (field instanceof HTMLTextAreaElement) write(field, HTMLTextAreaElement.prototype, was)
    else if (!(field instanceof HTMLInputElement)) continue
    else if (field.type === "file") tell(field, "change")
    else if (field.type === "checkbox" || field.type === "radio") choose(field)
    else write(field, HTMLInputElement.prototype, was)
  }
}

const tell = (field: Element, name: string) => field.dispatchEvent(new Event(name, { bubbles: true }))

// React compares what a field holds with what was last put there through the element itself; what is set past that, by the
// setter of all such elements, is news to it, as what is typed is.
function write(field: HTMLInputElement | HTMLTextAreaElement, all: object, { value, caret }: Early): void {
  if (value === field.defaultValue) return
  field.value = field.defaultValue
  Object.getOwnPropertyDescriptor(all, "value")!.set!.call(field, value)
  if (caret !== null && field === document.activeElement) field.setSelectionRange(caret, caret)
  tell(field, "input")
}

// What is ticked stays as it was; of that, React hears by a click only. In a group of radio buttons the one chosen last counts.
function choose(field: HTMLInputElement): void {
  if (field.type === "radio" && !field.checked) return
  field.checked = !field.checked
  field.click()
}
