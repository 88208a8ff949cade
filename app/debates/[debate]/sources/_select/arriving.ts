import { rangeOf } from "./page-text"
import type { Span } from "./pieces"

/** Scrolls to words of the text and opens what is folded over them; returns their range on the page, null where they are
 * not shown. */
export function arriveAt(span: Span): Range | null {
  const root = document.getElementById("text")
  const range = root && rangeOf(root, span)
  if (!range) return null
  const folded = (element: Element | null) => element?.closest("details") ?? null
  let fold = folded(range.startContainer.parentElement)
  while (fold) {
    fold.open = true
    fold = folded(fold.parentElement)
  }
  const { top } = range.getBoundingClientRect()
  window.scrollBy({ top: top - window.innerHeight / 3, behavior: "instant" })
  return range
}
