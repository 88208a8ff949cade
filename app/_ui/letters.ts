const NAME = "disputatio letters off"

/** Whether what has the focus is written or chosen in, so that letters are its own. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest("input, textarea, select, dialog[open]") !== null)

// For where nothing can be kept: it holds until the page is left.
let off = false

/** Whether letters alone act on a page; a reader can end that on this device (WCAG 2.1.4). */
export function lettersAct(): boolean {
  try {
    return localStorage.getItem(NAME) === null
  } catch {
    return !off
  }
}

/** Lets letters act on this device, or not. */
export function letLettersAct(act: boolean): void {
  off = !act
  try {
    if (act) localStorage.removeItem(NAME)
    else localStorage.setItem(NAME, "1")
  } catch {
    // As above.
  }
}

/** The letter or sign that a key press asks something of the page by; null where it is a field's own, or of another key. */
export function letterOf(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return null
  return isField(event.target) || !lettersAct() ? null : event.key
}
