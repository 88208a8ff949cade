import { cardOf, letterOf, wide, wordsOf } from "./on-page"

// Of the free part of the window: where words are brought to, and between which lines they may stay.
const LINE = 0.3
const FIRST = 0.12
const LAST = 0.7

function bring(letter: Element, free: number): void {
  const words = wordsOf(letter)
  if (!words || (words.top >= free * FIRST && words.bottom <= free * LAST)) return
  scrollBy({ top: words.top - free * LINE, behavior: "instant" })
}

/** Brings words into the window where they are not. `free`: how much of its height nothing covers. */
export function bringWords(letter: Element, free: number = innerHeight): void {
  letter.closest("details:not([open])")?.setAttribute("open", "")
  bring(letter, free)
  // What was not rendered while far away may be taller than it was taken to be.
  requestAnimationFrame(() => bring(letter, free))
}

/** Puts the focus on a card, which makes it the active one; on the letter while the card has not come. */
export function focusCard(key: string): void {
  const place = cardOf(key)?.querySelector<HTMLElement>("a[href]") ?? letterOf(key)
  place?.focus({ preventScroll: true })
}

/** Opens the sheet of a thread on a narrow window: the address names its remark. */
export function openSheet(key: string, { replacing = false } = {}): void {
  const href = letterOf(key)?.hash
  if (!href) return
  if (replacing) location.replace(href)
  else location.hash = href
}

/** Makes the address name a thread without the page moving. */
export function nameInAddress(key: string, { replacing = false } = {}): void {
  const href = letterOf(key)?.hash
  if (!href || !wide()) return
  if (replacing) history.replaceState(null, "", href)
  else history.pushState(null, "", href)
}
