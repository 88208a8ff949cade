import { rangeOf } from "./page-text"
import type { Span } from "./pieces"

const NAME = "chosen-words"

const shown = new Map<string, Span>()
let watching: MutationObserver | null = null

/** Shows words as chosen while the focus is elsewhere, where the browser can (CSS Custom Highlight API), each for what they
 * are chosen; null ends it. They stay shown when the text about them is made anew. */
export function paint(what: "writing" | "linked" | "linking", span: Span | null): void {
  if (!("highlights" in CSS)) return
  if (span) shown.set(what, span)
  else shown.delete(what)
  const root = document.getElementById("text")
  watching?.disconnect()
  watching = null
  if (!root || shown.size === 0) return void CSS.highlights.delete(NAME)
  repaint(root)
  let frame = 0
  watching = new MutationObserver(() => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => repaint(root))
  })
  watching.observe(root, { childList: true, subtree: true })
}

function repaint(root: Element): void {
  const ranges = [...shown.values()].flatMap((span) => rangeOf(root, span) ?? [])
  CSS.highlights.set(NAME, new Highlight(...ranges))
}
