/** What a field held when it was last changed before the scripts of the page ran: its value, and where the caret stood. */
export type Early = { value: string; caret: number | null }

declare global {
  interface Window {
    typedEarly?: Map<Element, Early>
    stopRemembering?: () => void
  }
}

/** Runs before all other scripts of a page: remembers which fields are changed until React knows them. React, when it comes to a
 * prefilled textarea, gives it its first value again, and hears of nothing that was typed or chosen before. */
export const REMEMBERING = `{
  const early = (window.typedEarly = new Map())
  const remember = ({ target }) => early.set(target, { value: target.value, caret: target.selectionEnd ?? null })
  addEventListener("input", remember, true)
  addEventListener("change", remember, true)
  window.stopRemembering = () => {
    removeEventListener("input", remember, true)
    removeEventListener("change", remember, true)
  }
}`
