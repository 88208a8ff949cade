import { type Column, followColumns } from "./columns"
import { firstWords } from "./first-words"
import { placedAndFolded } from "./folding"
import { keepInSight, type Moving } from "./sight"

const GAP_REM = 0.5
const LINE_REM = 1.875
// Of a window's height: how far a card may stand from its words.
const MOST = 0.5

/**
 * Lays the cards of a text beside their words for as long as it runs: once in a frame at most, and all that is read of the
 * page before anything is written. `activate` says which card stands exactly at its words.
 */
export function layCards(text: HTMLElement) {
  let active: string | null = null
  let frame = 0
  let fresh = false
  const lay = () => {
    frame = 0
    const card = show(text, columns.look(), active)
    if (fresh && card) keepInSight(card)
    if (card) fresh = false
  }
  const wish = () => {
    if (frame === 0) frame = requestAnimationFrame(lay)
  }
  const columns = followColumns(text, wish)
  document.fonts.addEventListener("loadingdone", wish)
  wish()
  return {
    activate(key: string | null) {
      fresh = key !== active
      active = key
      wish()
    },
    stop() {
      cancelAnimationFrame(frame)
      columns.stop()
      document.fonts.removeEventListener("loadingdone", wish)
      for (const card of text.querySelectorAll("[data-placed]")) {
        card.removeAttribute("data-folded")
        card.removeAttribute("data-placed")
      }
    },
  }
}

/** Shows the cards at their places. Returns the active one and where it goes. */
function show(text: HTMLElement, columns: readonly Column[], active: string | null): Moving | null {
  const head = text.getBoundingClientRect().top
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const line = LINE_REM * rem
  const cards = columns.flatMap(({ base, cards }) =>
    cards.map((one) => ({ ...one, base, top: one.top + base })),
  )
  const at = cards.findIndex(({ key }) => key === active)
  const { tops, folded } = placedAndFolded(cards, {
    gap: GAP_REM * rem,
    head: Number.parseFloat(getComputedStyle(text).paddingBlockStart),
    active: at < 0 ? null : at,
    most: MOST * innerHeight,
    line,
  })
  const heights = cards.map(({ height }, index) => (folded[index] ? line : height))
  const foot = Math.max(0, ...tops.map((top, index) => top + heights[index]!))
  const lines = cards.map(({ card }, index) =>
    folded[index] ? (card.dataset.folded ?? firstWords(card)) : null,
  )

  write(text, "--foot", Math.ceil(foot))
  for (const [index, { card, base }] of cards.entries()) {
    write(card, "--top", Math.round(tops[index]! - base))
    const words = lines[index]!
    if (words === null) card.removeAttribute("data-folded")
    else if (card.dataset.folded !== words) card.dataset.folded = words
  }
  // What has just been given its first place does not travel there.
  const fresh = cards.filter(({ card }) => !card.hasAttribute("data-placed"))
  if (fresh.length > 0)
    requestAnimationFrame(() => {
      for (const { card } of fresh) card.setAttribute("data-placed", "")
    })
  return at < 0 ? null : { card: cards[at]!.card, top: head + tops[at]! }
}

function write(element: HTMLElement, name: string, pixels: number): void {
  const value = `${pixels}px`
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value)
}
