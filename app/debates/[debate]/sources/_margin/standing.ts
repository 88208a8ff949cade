import { letterOf, wordsOf } from "./on-page"

/** A card in its column: the top of its words, counted from the head of the column, and its own height when it is open. */
export type Standing = { card: HTMLElement; key: string; top: number; height: number }

// A folded card does not show how tall it would be.
const heights = new WeakMap<Element, number>()

function heightOf(card: HTMLElement): number {
  const folded = heights.get(card)
  if (folded !== undefined && card.hasAttribute("data-folded")) return folded
  const height = card.offsetHeight
  heights.set(card, height)
  return height
}

/** Whether an open card has another height than when it was last measured. */
export const hasGrown = (card: HTMLElement) =>
  !card.hasAttribute("data-folded") && heights.get(card) !== card.offsetHeight

/** The cards of a column as they stand to their words, measured. One whose words are not shown follows the one before it. */
export function standingIn(column: HTMLElement): Standing[] {
  const head = column.getBoundingClientRect().top
  let before = 0
  return [...column.querySelectorAll<HTMLElement>("[data-note]")].map((card) => {
    const key = card.dataset.note!
    const letter = letterOf(key)
    const words = letter && wordsOf(letter)
    before = words ? words.top - head : before
    return { card, key, top: before, height: heightOf(card) }
  })
}
