import type { Column } from "./columns"
import { firstWords } from "./first-words"
import { type Limits, placedAndFolded } from "./folding"
import type { Moving } from "./sight"
import { type Height, heightOf, opened, type Standing } from "./standing"

const GAP_REM = 0.5
const LINE_REM = 1.875
// Of a window's height: how far a card may stand from its words.
const MOST = 0.5

type Laid = Standing & Height & { place: HTMLElement; base: number }

/**
 * Works out where the cards of these columns go, below those of the columns before them (`feet`: the lowest of each column
 * that was laid). Returns what moves them there, which returns the active one and where it goes.
 */
export function plan(
  text: HTMLElement,
  columns: readonly Column[],
  active: string | null,
  feet: Map<HTMLElement, number>,
): () => Moving | null {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const padding = Number.parseFloat(getComputedStyle(text).paddingBlockStart)
  const [line, gap] = [LINE_REM * rem, GAP_REM * rem]
  const cards = columns.flatMap(({ place, base, cards }): Laid[] =>
    cards.map((one) => ({ ...one, ...heightOf(one.card), place, base, top: one.top + base })),
  )
  const at = cards.findIndex(({ key }) => key === active)
  const limits = {
    gap,
    head: Math.max(padding, footBefore(columns[0]?.place, feet) + gap),
    active: at < 0 ? null : at,
    most: MOST * innerHeight,
    line,
  }
  const { tops, folded } = settled(cards, limits)
  const lines = cards.map(({ card }, index) =>
    folded[index] ? (card.dataset.folded ?? firstWords(card)) : null,
  )
  for (const { place } of columns) feet.delete(place)
  for (const [index, { place, height }] of cards.entries())
    feet.set(place, tops[index]! + (folded[index] ? line : height))

  const foot = Math.ceil(Math.max(0, ...feet.values()))
  const moved = cards.map(({ card, base }, index) => ({
    card,
    top: Math.round(tops[index]! - base),
    words: lines[index]!,
  }))
  return () => {
    write(text, "--foot", foot)
    move(moved)
    return at < 0 ? null : { card: cards[at]!.card, top: text.getBoundingClientRect().top + tops[at]! }
  }
}

/** Puts cards at their places; `words`: those of one that is folded. */
function move(cards: readonly { card: HTMLElement; top: number; words: string | null }[]): void {
  for (const { card, top, words } of cards) {
    write(card, "--top", top)
    if (words === null) card.removeAttribute("data-folded")
    else if (card.dataset.folded !== words) card.dataset.folded = words
  }
  // What has just been given its first place does not travel there.
  const fresh = cards.filter(({ card }) => !card.hasAttribute("data-placed"))
  if (fresh.length > 0)
    requestAnimationFrame(() => {
      for (const { card } of fresh) card.setAttribute("data-placed", "")
    })
}

/** Where cards stand and which are folded; those that are to be open are measured first where their height was a guess. */
function settled(cards: Laid[], limits: Limits) {
  for (;;) {
    const settling = placedAndFolded(cards, limits)
    const guessed = cards.flatMap(({ sure }, index) => (sure || settling.folded[index] ? [] : index))
    if (guessed.length === 0) return settling
    const heights = opened(guessed.map((index) => cards[index]!.card))
    for (const [nth, index] of guessed.entries()) cards[index] = { ...cards[index]!, ...heights[nth]! }
  }
}

/** The lowest foot of the columns that stand before one. */
function footBefore(place: HTMLElement | undefined, feet: ReadonlyMap<HTMLElement, number>): number {
  let foot = 0
  for (const [other, low] of feet) {
    const isBefore = place && other.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING
    if (isBefore && other.isConnected) foot = Math.max(foot, low)
  }
  return foot
}

function write(element: HTMLElement, name: string, pixels: number): void {
  const value = `${pixels}px`
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value)
}
