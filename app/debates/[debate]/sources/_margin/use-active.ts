import { useEffect, useRef, useState } from "react"
import { bringWords } from "./going"
import { inField, keyAround, keyAt, letterOf, textHere, wide } from "./on-page"

// Whoever loads the page again or comes back to it is where they were.
function hasArrived(): boolean {
  const [way] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[]
  return way?.type === "navigate"
}

/** Which thread is active: that of the card which has the focus, or which the address names. Escape on its card makes it
 * inactive and leads back to its letter. Returns it, and what makes another active. */
export function useActive(): [string | null, (key: string | null) => void] {
  const [active, setActive] = useState<string | null>(null)
  const now = useRef(active)
  now.current = active
  useEffect(() => {
    const text = textHere()
    const named = active === null ? undefined : letterOf(active)?.hash
    if (!text || !named) return
    // Keys are those of the page as it stands; a new remark gives others to those after it.
    const changes = new MutationObserver(() => {
      if (letterOf(active!)?.hash !== named) setActive(keyAt(named))
    })
    changes.observe(text, { childList: true, subtree: true })
    return () => changes.disconnect()
  }, [active])
  useEffect(() => {
    const text = textHere()
    if (!text) return
    // A card that moved under a finger would take the press away from what was pressed: it moves when that is over.
    let pressing = false
    const down = () => {
      pressing = true
    }
    const up = () => {
      pressing = false
    }
    const named = () => {
      const key = keyAt(location.hash)
      if (key === null) return
      setActive(key)
      const letter = letterOf(key)
      // An answer on a card may stand far below the words.
      const ofWords = location.hash === letter?.hash || location.hash === `#${letter?.id}`
      if (letter && ofWords && wide()) bringWords(letter)
    }
    const focused = ({ target }: FocusEvent) => {
      const key = pressing || !(target instanceof Element) ? null : keyAround(target)
      if (key !== null) setActive(key)
    }
    const press = (event: KeyboardEvent) => {
      const { target, key } = event
      if (key !== "Escape" || event.defaultPrevented || now.current === null) return
      if (!(target instanceof Element) || inField(target)) return
      if (keyAround(target) === now.current) letterOf(now.current)?.focus({ preventScroll: true })
      setActive(null)
    }
    if (hasArrived()) named()
    else setActive(keyAt(location.hash))
    addEventListener("hashchange", named)
    document.addEventListener("pointerdown", down)
    document.addEventListener("pointerup", up)
    document.addEventListener("pointercancel", up)
    document.addEventListener("keydown", press)
    text.addEventListener("focusin", focused)
    return () => {
      removeEventListener("hashchange", named)
      document.removeEventListener("pointerdown", down)
      document.removeEventListener("pointerup", up)
      document.removeEventListener("pointercancel", up)
      document.removeEventListener("keydown", press)
      text.removeEventListener("focusin", focused)
    }
  }, [])
  return [active, setActive]
}
