import { blocksOf, wordsIn } from "../_select/page-text"
import type { BroughtText } from "./actions"

/** What stands at the head of the window: a block by its words, and by its number among all; `top`: its place there, px. */
type Place = { words: string; number: number; top: number }

let brought: { text: BroughtText; place: Place | null } | null = null

const allBlocks = () => [...blocksOf(document.getElementById("text")!)]

function placeNow(): Place | null {
  const all = allBlocks()
  const number = all.findIndex((block) => block.getBoundingClientRect().bottom > 0)
  const block = all[number]
  if (scrollY === 0 || !block) return null
  return { words: wordsIn(block).text, number, top: block.getBoundingClientRect().top }
}

/** Lays by the words of the text that is to take the place of the one on the page, so that the new page has them at once. */
export function bring(text: BroughtText): void {
  brought = { text, place: placeNow() }
  addEventListener("scroll", followed, { passive: true })
}

// One reads on until the page is here.
function followed(): void {
  if (brought) brought.place = placeNow()
}

/** The words of a slice that were laid by; undefined where they come with the page, or later. */
export function broughtWords(editionId: string, index: number): BroughtText["slices"][number] | undefined {
  return brought?.text.editionId === editionId ? brought.text.slices[index] : undefined
}

/** Goes, once the words that were laid by stand on the page, to the block that one read: the nearest of the same words, else
 * the one of its number. */
export function settle(editionId: string): void {
  if (brought?.text.editionId !== editionId) return
  const { place } = brought
  brought = null
  removeEventListener("scroll", followed)
  if (!place) return
  const all = allBlocks()
  const far = (block: HTMLElement) => Math.abs(all.indexOf(block) - place.number)
  const same = all.filter((block) => wordsIn(block).text === place.words).sort((a, b) => far(a) - far(b))
  const block = same[0] ?? all[Math.min(place.number, all.length - 1)]
  if (block) scrollBy({ top: block.getBoundingClientRect().top - place.top, behavior: "instant" })
}
