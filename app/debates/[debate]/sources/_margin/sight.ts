/** A card on its way, and where its top will stand in the window. */
export type Moving = { card: HTMLElement; top: number }

// What bars may cover at the head and the foot of the window.
const HEAD = 80
const FOOT = 48

/** Scrolls as far as it takes that what has the focus on a card, or what the address names there, is seen where the card
 * will stand. */
export function keepInSight({ card, top }: Moving): void {
  const { activeElement } = document
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const place = [activeElement, named].find((one) => one !== null && card.contains(one))
  if (!place) return
  const box = place.getBoundingClientRect()
  const begins = top + box.top - card.getBoundingClientRect().top
  const ends = begins + Math.min(box.height, innerHeight / 2)
  if (begins < HEAD) scrollBy({ top: begins - HEAD, behavior: "instant" })
  else if (ends > innerHeight - FOOT) scrollBy({ top: ends - innerHeight + FOOT, behavior: "instant" })
}
