import { slicesIn } from "@/app/_web/slices"
import { foldWhereMany, hasGrown, type Standing, standingIn } from "./standing"

// Laid is what stands within so much of the window.
const NEAR = "100% 0px"

/** The cards of a column near the window, with the head of the column counted from that of the text. */
export type Column = { place: HTMLElement; base: number; cards: Standing[] }

const columnOf = (place: Node) =>
  place instanceof Element
    ? place.closest("[data-slice]")?.querySelector<HTMLElement>(":scope > [data-talk]")
    : null

/**
 * Follows the columns of cards in a text: those near the window are measured when they come near and when something in
 * their slice changes. `changed` is called when a look is due.
 */
export function followColumns(text: HTMLElement, changed: () => void) {
  const columns = new Map<Element, HTMLElement>()
  const near = new Set<HTMLElement>()
  const known = new Map<HTMLElement, Standing[]>()
  const watched = new WeakSet<Element>()
  const opened = new Set<Element>()
  let width = text.clientWidth
  let stale = true

  const sizes = new ResizeObserver((entries) => {
    if (text.clientWidth !== width) known.clear()
    width = text.clientWidth
    const moved = entries.filter(({ target }) => {
      const card = target as HTMLElement
      return !("note" in card.dataset) || hasGrown(card)
    })
    for (const { target } of moved) {
      const column = columnOf(target)
      if (column) known.delete(column)
    }
    if (moved.length > 0) changed()
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
  const changes = new MutationObserver((records) => {
    for (const place of new Set(records.map(({ target }) => target))) {
      const column = columnOf(place)
      if (column) known.delete(column)
      else stale = true
      // Before they are styled for the first time, not after.
      if (column && near.has(column)) foldIn(column)
    }
    changed()
  })

  function collect() {
    stale = false
    const found = new Set(slicesIn(text).flatMap((slice) => columnOf(slice) ?? []))
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
  }

  // Where cards give way to each other, none need be folded away to keep the text in its place, but to a line each.
  function foldIn(column: HTMLElement) {
    for (const fold of column.querySelectorAll("details:not([open]):has(> [data-note])")) {
      fold.setAttribute("open", "")
      opened.add(fold)
    }
    foldWhereMany(column)
  }

  function watch(element: Element) {
    if (watched.has(element)) return
    watched.add(element)
    sizes.observe(element)
  }

  function measured(column: HTMLElement): Standing[] {
    const before = known.get(column)
    if (before) return before
    const cards = standingIn(column)
    known.set(column, cards)
    for (const { card } of cards) watch(card)
    if (column.previousElementSibling) watch(column.previousElementSibling)
    return cards
  }

  sizes.observe(text)
  changes.observe(text, { childList: true, subtree: true })
  return {
    /** The columns near the window that hold cards, in order. */
    look(): Column[] {
      if (stale) collect()
      const here = [...columns.values()].filter((place) => near.has(place))
      for (const place of here) if (!known.has(place)) foldIn(place)
      const head = text.getBoundingClientRect().top
      return here.flatMap((place) => {
        const cards = measured(place)
        return cards.length > 0 ? [{ place, base: place.getBoundingClientRect().top - head, cards }] : []
      })
    },
    /** All is measured anew at the next look, since letters have come that are wider or narrower. */
    forget: () => known.clear(),
    stop() {
      sizes.disconnect()
      sight.disconnect()
      changes.disconnect()
      for (const fold of opened) fold.removeAttribute("open")
    },
  }
}
