import { type KeyboardEvent, useEffect, useRef, useState } from "react"
import { type Caret, selected, step, stepOf, type Units, unitsOf } from "./caret"
import { type PageText, rangeOf, readText } from "./page-text"
import { type Span, wordsOf } from "./pieces"
import styles from "./selecting.module.css"

type Props = {
  language: string
  onKey: (key: "h" | "w" | "c" | "?") => void
  onEnter: () => void
  onLeave: () => void
}

type Ground = { text: PageText; units: Units }

const LABEL =
  "Selecting words. Arrow keys move by word and sentence, Shift selects, Escape leaves, ? lists the keys."

function groundOf(language: string): Ground {
  const text = readText(document.getElementById("text")!)
  return { text, units: unitsOf(text.blocks, language) }
}

/** The first word of the paragraph that a link or the focus stands in, else the first that can be seen. */
function firstWord({ text, units }: Ground, from: Element | null): Span | undefined {
  const block =
    from?.closest<HTMLElement>("[data-start]") ??
    document.querySelector<HTMLElement>("#text [data-start]:target")
  if (block) return units.word.find(({ start }) => start >= Number(block.dataset.start))
  const seen = (span: Span) => (rangeOf(text, span)?.getBoundingClientRect().top ?? -1) >= 0
  return (
    units.paragraph.find(seen) && units.word.find(({ start }) => start >= units.paragraph.find(seen)!.start)
  )
}

function show(text: PageText, caret: Caret): void {
  const range = rangeOf(text, selected(caret))
  const head = rangeOf(text, caret.head)
  if (!range || !head) return
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  const { top, bottom } = head.getBoundingClientRect()
  if (top < 80 || bottom > window.innerHeight - 120) window.scrollBy({ top: top - window.innerHeight / 3 })
}

/** The text under the keyboard alone: a caret of words, whose selection is the page's own, and which says what it holds. */
export function ReadingCaret({ language, onKey, onEnter, onLeave }: Props) {
  const stage = useRef<HTMLDivElement>(null)
  const ground = useRef<Ground>(null)
  const [caret, setCaret] = useState<Caret | null>(null)
  const [says, setSays] = useState("")
  const place = (next: Caret) => {
    const { text } = ground.current!
    setCaret(next)
    show(text, next)
    const span = selected(next)
    const extended = span.start !== next.head.start || span.end !== next.head.end
    setSays(`${extended ? "Selected: " : ""}${wordsOf(text.pieces, span)}`)
  }
  const begin = useRef(place)
  useEffect(() => {
    ground.current = groundOf(language)
    const word = firstWord(ground.current, document.activeElement)
    stage.current?.focus({ preventScroll: true })
    if (word) begin.current({ anchor: word, head: word })
  }, [language])
  const press = (event: KeyboardEvent) => {
    const way = stepOf(event)
    if (way && caret) place(step(caret, ground.current!.units[way.unit], way.forward, event.shiftKey))
    else if (event.key === "Escape") onLeave()
    else if (event.key === "Enter") onEnter()
    else if (/^[hwc?]$/.test(event.key) && !event.ctrlKey && !event.metaKey) onKey(event.key as "h")
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={stage}
      className={styles.stage}
      role="application"
      aria-label={LABEL}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys
      tabIndex={0}
      onKeyDown={press}
    >
      <p>Selecting by keyboard. ? lists the keys, Esc leaves.</p>
      <p className="sr" role="status">
        {says}
      </p>
    </div>
  )
}
