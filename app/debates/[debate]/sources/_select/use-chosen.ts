import { useEffect, useState } from "react"
import type { Selection } from "@/lib/annotations/schema"
import { spanIn, touchedBy } from "./page-text"
import { wordsOf } from "./pieces"

/** Words selected on the page: where they stand in the edition, what they say, and their box in the window. */
export type Chosen = { start: number; end: number; exact: string; box: DOMRect }

const SETTLE = 120

/** What is selected at this moment, though it may change. */
export function chosenNow(): Chosen | null {
  const root = document.getElementById("text")
  const selection = window.getSelection()
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return null
  const pieces = touchedBy(root, range)
  const span = spanIn(pieces, range)
  const exact = span && wordsOf(pieces, span)
  return span && exact?.trim() ? { ...span, exact, box: range.getBoundingClientRect() } : null
}

/** Words chosen in an edition, as they are sent. */
export const selectionOf = ({ start, end, exact }: Chosen, editionId: string): Selection => ({
  editionId,
  start,
  end,
  exact,
})

/** The words that the reader has selected, once the selection has come to rest; null while there are none. */
export function useChosen(): Chosen | null {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  useEffect(() => {
    let timer = 0
    let pressed = false
    let leaving = false
    const settle = () => {
      leaving = false
      setChosen(chosenNow())
    }
    const look = () => {
      const none = window.getSelection()?.isCollapsed !== false
      // The caret of a field moves with each letter typed there: what is no longer selected does not wait for its rest.
      if (none && leaving) return
      window.clearTimeout(timer)
      leaving = none && !pressed
      if (!pressed) timer = window.setTimeout(settle, SETTLE)
    }
    const press = (event: PointerEvent) => {
      pressed = event.pointerType === "mouse"
      // What begins in the text selects none of the margin beside it.
      const within = event.target instanceof Element && event.target.closest("[data-start]") !== null
      document.getElementById("text")?.toggleAttribute("data-selecting", within)
    }
    const release = () => {
      pressed = false
      look()
    }
    document.addEventListener("selectionchange", look)
    document.addEventListener("pointerdown", press)
    document.addEventListener("pointerup", release)
    document.addEventListener("pointercancel", release)
    look()
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener("selectionchange", look)
      document.removeEventListener("pointerdown", press)
      document.removeEventListener("pointerup", release)
      document.removeEventListener("pointercancel", release)
    }
  }, [])
  return chosen
}
