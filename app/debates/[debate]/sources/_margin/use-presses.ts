import { useEffect, useRef } from "react"
import { termAround } from "../_reading/term-link"
import { freeTerms } from "./free-terms"
import { keyAround, keyOf, textHere, wide } from "./on-page"
import { type Speaker, speakersOf } from "./speaking"

/** Words of which several speak, pressed: who they are, the line that was pressed, and where the focus goes back to. */
export type Several = { speakers: Speaker[]; box: DOMRect; from: HTMLElement | null }

type Answers = {
  onThread: (key: string, how: { by: "words" | "letter" | "card"; keyboard: boolean }) => void
  onSeveral: (several: Several) => void
  onNothing: () => void
}

const selecting = () => getSelection()?.isCollapsed === false

function lineAt(place: Element, y: number): DOMRect {
  const lines = [...place.getClientRects()]
  return lines.find(({ top, bottom }) => top <= y && y <= bottom) ?? lines[0] ?? place.getBoundingClientRect()
}

/** Hears presses in the text and on its cards: of one thread, of words of which several speak, and of neither. A press that
 * begins or ends a selection says nothing, also where it leads to a term. */
export function usePresses(answers: Answers): void {
  const latest = useRef(answers)
  latest.current = answers
  useEffect(() => {
    const text = textHere()
    if (!text) return
    let selected = false
    const down = () => {
      selected = selecting()
    }
    const press = (event: MouseEvent) => {
      const { target } = event
      if (!(target instanceof Element) || event.defaultPrevented) return
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      const { onThread, onSeveral, onNothing } = latest.current
      const keyboard = event.detail === 0
      const card = keyAround(target)
      if (card !== null) return onThread(card, { by: "card", keyboard })
      const letter = target.closest<HTMLAnchorElement>('a[id^="m-"]')
      // By hand one presses the words of a remark, not the term among them, which keys still follow.
      const term = keyboard ? null : termAround(target)
      const selects = !keyboard && (selected || selecting())
      if (term && selects) event.preventDefault()
      if (!letter && ((!term && target.closest("a, button, summary, form")) || selects)) return
      const mark = target.closest("mark")
      if (!mark) return term ? undefined : onNothing()
      const speakers = speakersOf(letter ?? mark)
      const coarse = event instanceof PointerEvent && event.pointerType !== "mouse"
      if (speakers.length > 1 && (!letter || keyboard || coarse)) {
        event.preventDefault()
        return onSeveral({ speakers, box: lineAt(letter ?? mark, event.clientY), from: letter })
      }
      const key = letter ? keyOf(letter) : speakers.flatMap((one) => ("thread" in one ? one.thread : []))[0]
      if (key === undefined) return
      if (term || (letter && wide())) event.preventDefault()
      onThread(key, { by: letter ? "letter" : "words", keyboard })
    }
    text.addEventListener("pointerdown", down)
    text.addEventListener("click", press)
    const release = freeTerms(text)
    return () => {
      release()
      text.removeEventListener("pointerdown", down)
      text.removeEventListener("click", press)
    }
  }, [])
}
