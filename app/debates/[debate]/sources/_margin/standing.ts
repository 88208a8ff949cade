import { firstWords } from "./first-words"
import { letterOf, wordsOf } from "./on-page"

/** A card in its column: the top of its words, counted from the head of the column. */
export type Standing = { card: HTMLElement; key: string; top: number }

/** How tall a card is when it is open; `sure` where that was measured. */
export type Height = { height: number; sure: boolean }

// Where more than so many stand in a column, most will be folded: what is not laid out need not be measured.
const MANY = 8
// Of an open card: pixels of a line and of what stands around the words, characters in a line.
const GUESS = { line: 22, around: 60, characters: 34 }

// A folded card does not show how tall it would be.
const heights = new WeakMap<Element, number>()

/** The height of a card when it is open: of a folded one what it was last, or a guess from its words. */
export function heightOf(card: HTMLElement): Height {
  const known = heights.get(card)
  if (card.hasAttribute("data-folded")) {
    if (known !== undefined) return { height: known, sure: true }
    const lines = Math.ceil((card.textContent?.length ?? 0) / GUESS.characters)
    return { height: GUESS.around + GUESS.line * lines, sure: false }
  }
  const height = card.offsetHeight
  heights.set(card, height)
  return { height, sure: true }
}

/** Whether an open card has another height than when it was last measured. */
export const hasGrown = (card: HTMLElement) =>
  !card.hasAttribute("data-folded") && heights.get(card) !== card.offsetHeight

/** Folds the cards that have come to a full column to a line each, before anything is measured. */
export function foldWhereMany(column: Element): void {
  const cards = [...column.querySelectorAll<HTMLElement>("[data-note]")]
  if (cards.length <= MANY) return
  for (const card of cards)
    if (!card.hasAttribute("data-placed") && !card.hasAttribute("data-folded"))
      card.dataset.folded = firstWords(card)
}

/** Opens cards, and then measures them. */
export function opened(cards: readonly HTMLElement[]): Height[] {
  for (const card of cards) card.removeAttribute("data-folded")
  return cards.map(heightOf)
}

/** The cards of a column as they stand to their words. One whose words are not shown follows the one before it. */
export function standingIn(column: HTMLElement): Standing[] {
  const head = column.getBoundingClientRect().top
  let before = 0
  return [...column.querySelectorAll<HTMLElement>("[data-note]")].map((card) => {
    const key = card.dataset.note!
    const letter = letterOf(key)
    const words = letter && wordsOf(letter)
    before = words ? words.top - head : before
    return { card, key, top: before }
  })
}
