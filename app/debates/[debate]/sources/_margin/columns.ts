import { hasGrown, type Standing, standingIn } from "./standing"

// Measured is what stands within so much of the window.
const NEAR = "100% 0px"

/** The cards of a column, with the head of the column counted from that of the text. */
export type Column = { base: number; cards: Standing[] }

/**
 * Follows the columns of cards in a text: those near the window are measured at each look, what was measured before is
 * remembered. `changed` is called when a look is due.
 */
export function followColumns(text: HTMLElement, changed: () => void) {
  const columns = new Map<Element, HTMLElement>()
  const near = new Set<HTMLElement>()
  const known = new Map<HTMLElement, Standing[]>()
  const watched = new Set<HTMLElement>()
  const opened = new Set<Element>()
  let width = text.clientWidth
  let stale = true

  const sizes = new ResizeObserver((entries) => {
    if (text.clientWidth !== width) known.clear()
    width = text.clientWidth
    if (entries.some(({ target }) => target === text || hasGrown(target as HTMLElement))) changed()
  })
  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const column = columns.get(target)
        if (!column) continue
        if (isIntersecting) near.add(column)
        else near.delete(column)
      }
      changed()
    },
    { rootMargin: NEAR },
  )
  const changes = new MutationObserver(() => {
    stale = true
    changed()
  })

  function collect() {
    stale = false
    const found = new Set(text.querySelectorAll<HTMLElement>("[data-talk]"))
    for (const [place, column] of columns) {
      if (found.has(column)) continue
      sight.unobserve(place)
      near.delete(column)
      known.delete(column)
    }
    const before = new Set(columns.keys())
    columns.clear()
    for (const column of found) columns.set(column.parentElement!, column)
    for (const place of columns.keys()) if (!before.has(place)) sight.observe(place)
    // Where cards give way to each other, none need be folded away to keep the text in its place.
    for (const fold of text.querySelectorAll("[data-talk] details:not([open]):has(> [data-note])")) {
      fold.setAttribute("open", "")
      opened.add(fold)
    }
    for (const card of watched) {
      if (card.isConnected) continue
      sizes.unobserve(card)
      watched.delete(card)
    }
  }

  sizes.observe(text)
  changes.observe(text, { childList: true, subtree: true })
  return {
    /** All columns of which something is known, in order. */
    look(): Column[] {
      if (stale) collect()
      const head = text.getBoundingClientRect().top
      for (const column of near) {
        const cards = standingIn(column)
        known.set(column, cards)
        for (const { card } of cards) {
          if (watched.has(card)) continue
          watched.add(card)
          sizes.observe(card)
        }
      }
      return [...columns.values()].flatMap((column) => {
        const cards = known.get(column)
        if (!cards?.length) return []
        return [{ base: column.getBoundingClientRect().top - head, cards }]
      })
    },
    stop() {
      sizes.disconnect()
      sight.disconnect()
      changes.disconnect()
      for (const fold of opened) fold.removeAttribute("open")
    },
  }
}
