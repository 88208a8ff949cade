import { rangeOf } from "./page-text"
import type { Span } from "./pieces"

const NAME = "chosen-words"
const COLOUR = "color-mix(in oklab, var(--mine) 30%, transparent)"
// Stands in the page only while words are shown as chosen: for a rule of this kind the browser keeps one more style for
// each element it fits, and reckons it anew whenever something comes near the window.
const RULE = `#text [data-start]::highlight(${NAME}), #text [data-start] :is(mark, a)::highlight(${NAME})
  { background: ${COLOUR} }`

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
  colour(shown.size > 0)
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

let sheet: CSSStyleSheet | null = null

function colour(wanted: boolean): void {
  const there = sheet !== null && document.adoptedStyleSheets.includes(sheet)
  if (wanted === there) return
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(RULE)
  }
  const others = document.adoptedStyleSheets.filter((each) => each !== sheet)
  document.adoptedStyleSheets = wanted ? [...others, sheet] : others
}
