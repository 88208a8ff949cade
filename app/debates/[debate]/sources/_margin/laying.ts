import { atRest } from "../_reading/at-rest"
import { type Column, followColumns } from "./columns"
import { plan } from "./planning"
import { keepInSight } from "./sight"

/**
 * Lays the cards of a text beside their words for as long as it runs: in one frame it looks where words stand, in the next it
 * works out where cards go, and in one more they go there, so that none is long. Who flies over the text finds them laid when
 * at rest. `activate` says which card stands exactly at its words.
 */
export function layCards(text: HTMLElement) {
  let active: string | null = null
  let frame = 0
  let fresh = false
  // The lowest card of each column that was laid: those far from the window stay as they are.
  const feet = new Map<HTMLElement, number>()
  let due = false
  let stopped = false
  const lay = () => {
    due = false
    const seen = columns.look()
    // What one has just pressed does not wait.
    if (fresh && active !== null) return place(seen)
    frame = requestAnimationFrame(() => place(seen))
  }
  const place = (seen: readonly Column[]) => {
    const write = plan(text, seen, active, feet)
    frame = requestAnimationFrame(() => {
      const card = write()
      if (fresh && card) keepInSight(card)
      if (card) fresh = false
      frame = 0
      if (due) atRest(begin)
    })
  }
  const begin = () => {
    if (frame === 0 && !stopped) frame = requestAnimationFrame(lay)
  }
  const wish = () => {
    due = true
    atRest(begin)
  }
  const columns = followColumns(text, wish)
  const letters = () => {
    columns.forget()
    wish()
  }
  document.fonts.addEventListener("loadingdone", letters)
  wish()
  return {
    activate(key: string | null) {
      fresh = key !== active
      active = key
      wish()
    },
    stop() {
      stopped = true
      cancelAnimationFrame(frame)
      columns.stop()
      document.fonts.removeEventListener("loadingdone", letters)
      for (const card of text.querySelectorAll("[data-placed]")) {
        card.removeAttribute("data-folded")
        card.removeAttribute("data-placed")
      }
    },
  }
}
