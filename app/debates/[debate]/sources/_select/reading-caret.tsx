import { type KeyboardEvent, useEffect, useRef, useState } from "react"
import { type Caret, caretOver, selected, step, stepOf } from "./caret"
import { firstOf } from "./first-of"
import { type Ground, groundOf, nearest } from "./ground"
import { blocksOf, rangeOf, standingIn, startOf, wordsIn } from "./page-text"
import { type Span, wordsOf } from "./pieces"
import styles from "./reading-caret.module.css"
import { chosenNow } from "./use-chosen"

type Props = {
  language: string
  /** letters that do something with the words selected */
  keys: ReadonlyMap<string, () => void>
  onEnter: () => void
  onLeave: () => void
}

const LABEL =
  "Selecting words. Arrow keys move by word and sentence, Shift selects, Escape leaves, ? lists the keys."

const textRoot = () => document.getElementById("text")!

// Blocks are read anew each time: what others say makes them anew, while their words stay.
function groundHere(language: string): Ground {
  const starts = [...blocksOf(textRoot())].map(startOf)
  return groundOf(starts, (at) => wordsIn(blocksOf(textRoot())[at]!), language)
}

/** The first word of the paragraph that a link or the focus stands in, else the first that can be seen. */
function firstWord(ground: Ground, from: Element | null): Span | undefined {
  const block =
    from?.closest<HTMLElement>("[data-start]") ??
    document.querySelector<HTMLElement>("#text [data-start]:target") ??
    firstSeen()
  return block && nearest(ground, "word", startOf(block), true)
}

function firstSeen(): HTMLElement | undefined {
  const blocks = blocksOf(textRoot())
  return blocks[firstOf(blocks.length, (at) => blocks[at]!.getBoundingClientRect().top >= 0)]
}

function show(caret: Caret): void {
  const range = rangeOf(textRoot(), selected(caret))
  const head = rangeOf(textRoot(), caret.head)
  if (!range || !head) return
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  const { top, bottom } = head.getBoundingClientRect()
  if (top < 80 || bottom > window.innerHeight - 120) window.scrollBy({ top: top - window.innerHeight / 3 })
}

/** The text under the keyboard alone: a caret of words, whose selection is the page's own, and which says what it holds. */
export function ReadingCaret({ language, keys, onEnter, onLeave }: Props) {
  const stage = useRef<HTMLDivElement>(null)
  const ground = useRef<Ground>(null)
  // Known at once, so that keys pressed one after the other each go on from the last.
  const caret = useRef<Caret>(null)
  const [says, setSays] = useState("")
  const place = (next: Caret) => {
    caret.current = next
    show(next)
    const span = selected(next)
    const extended = span.start !== next.head.start || span.end !== next.head.end
    setSays(`${extended ? "Selected: " : ""}${wordsOf(standingIn(textRoot(), span), span)}`)
  }
  const begin = useRef(place)
  useEffect(() => {
    ground.current = groundHere(language)
    const chosen = chosenNow()
    const word = firstWord(ground.current, document.activeElement)
    const first = (chosen && caretOver(ground.current, chosen)) ?? (word && { anchor: word, head: word })
    stage.current?.focus({ preventScroll: true })
    if (first) begin.current(first)
  }, [language])
  const press = (event: KeyboardEvent) => {
    const way = stepOf(event)
    const act = event.ctrlKey || event.metaKey ? undefined : keys.get(event.key)
    if (way && caret.current) place(step(caret.current, ground.current!, way, event.shiftKey))
    else if (event.key === "Escape") onLeave()
    else if (event.key === "Enter") onEnter()
    else if (act) act()
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
