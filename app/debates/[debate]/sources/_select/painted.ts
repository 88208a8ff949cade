import { rangeOf } from "./page-text"
import type { Span } from "./pieces"

const NAME = "chosen-words"

/** Shows words as chosen while the focus is elsewhere, where the browser can (CSS Custom Highlight API); null ends it. */
export function paint(span: Span | null): void {
  if (!("highlights" in CSS)) return
  const root = document.getElementById("text")
  const range = span && root ? rangeOf(root, span) : null
  if (range) CSS.highlights.set(NAME, new Highlight(range))
  else CSS.highlights.delete(NAME)
}
