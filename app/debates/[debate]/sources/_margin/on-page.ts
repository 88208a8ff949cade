// What the page promises of a thread in the text: its words are marks with its key, its letter stands after them, and its
// card beside them may come later.

/** The text that is read here; null on a page without. */
export const textHere = () => document.getElementById("text")

/** The card of a thread; null while it has not come. */
export const cardOf = (key: string) =>
  document.querySelector<HTMLElement>(`#text [data-note="${CSS.escape(key)}"]`)

/** The letter of a thread after its words. */
export const letterOf = (key: string) => document.querySelector<HTMLAnchorElement>(`#m-${CSS.escape(key)}`)

/** The letters of all threads, in the order in which their words end. */
export const lettersHere = () => [...document.querySelectorAll<HTMLAnchorElement>('#text a[id^="m-"]')]

/** The thread of a letter. */
export const keyOf = (letter: Element) => letter.id.slice(2)

/** The marks over the words of a thread. */
export const marksOf = (key: string) =>
  document.querySelectorAll<HTMLElement>(`#text mark[data-notes~="${CSS.escape(key)}"]`)

/** The thread on whose card something stands; null for what stands on none. */
export const keyAround = (place: Element) =>
  place.closest<HTMLElement>("#text [data-note]")?.dataset.note ?? null

/** The threads that speak of what is under a letter or a mark; none elsewhere. */
export function keysUnder(place: Element): string[] {
  const letter = place.closest('#text a[id^="m-"]')
  if (letter) return [keyOf(letter)]
  return place.closest<HTMLElement>("#text mark[data-notes]")?.dataset.notes?.split(" ") ?? []
}

/** The first line of a thread's words in the block in which they end; undefined where they are not shown. */
export function wordsOf(letter: Element): DOMRect | undefined {
  const block = letter.closest("[data-start]")
  const mark = block?.querySelector(`mark[data-notes~="${CSS.escape(keyOf(letter))}"]`)
  return (mark ?? letter).getClientRects()[0]
}

/** The thread that an address names, by its letter or by something on its card; null for another address. */
export function keyAt(hash: string): string | null {
  const id = decodeURIComponent(hash.slice(1))
  if (!id) return null
  if (id.startsWith("m-")) return letterOf(id.slice(2)) && id.slice(2)
  const named = document.getElementById(id)
  if (named) return keyAround(named)
  const letter = document.querySelector(`#text a[id^="m-"][href$="#${CSS.escape(id)}"]`)
  return letter && keyOf(letter)
}

/** Whether keys pressed here are written, or a dialog's own. */
export const inField = (place: Element) =>
  place.closest("input, textarea, select, [contenteditable], dialog") !== null

const WIDE = "(min-width: 75rem)"

/** Whether cards have a column of their own here; where they have none they are sheets. */
export const wide = () => matchMedia(WIDE).matches

/** Calls back when that changes. Returns what ends it. */
export function onWidth(changed: () => void): () => void {
  const query = matchMedia(WIDE)
  query.addEventListener("change", changed)
  return () => query.removeEventListener("change", changed)
}
