import { termAround } from "../_reading/term-link"

// Within which a second press selects the word.
const PAUSE_MS = 250

const isPlain = (event: MouseEvent) =>
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button)

/** Lets the words of disputed terms be selected by mouse like all others: no selection begins on a link, so these are none
 * while they are pressed, and the first of two presses follows them only if no second comes. Returns what ends it. */
export function freeTerms(text: HTMLElement): () => void {
  const over = new AbortController()
  let following = 0
  const down = (event: PointerEvent) => {
    clearTimeout(following)
    const term = event.target instanceof Element ? termAround(event.target) : null
    const address = term?.getAttribute("href")
    if (!term || !address || event.pointerType !== "mouse" || !isPlain(event)) return
    const released = new AbortController()
    const release = () => {
      released.abort()
      term.setAttribute("href", address)
    }
    term.removeAttribute("href")
    for (const end of ["pointerup", "pointercancel"])
      addEventListener(end, release, { capture: true, signal: released.signal })
  }
  const press = (event: MouseEvent) => {
    const term = event.target instanceof Element ? termAround(event.target) : null
    const byMouse = event instanceof PointerEvent && event.pointerType === "mouse" && event.detail > 0
    if (!term || event.defaultPrevented || !byMouse || !isPlain(event)) return
    event.preventDefault()
    if (event.detail === 1) following = window.setTimeout(() => location.assign(term.href), PAUSE_MS)
  }
  text.addEventListener("pointerdown", down, { signal: over.signal })
  text.addEventListener("click", press, { signal: over.signal })
  return () => {
    clearTimeout(following)
    over.abort()
  }
}
