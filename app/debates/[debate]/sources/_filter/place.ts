/** A block of the text and how far below the head of the window it stands, in pixels. */
export type Place = { start: string; top: number }

// What stands above this belongs to what one has read, or lies behind the fold of the filters.
const HEAD = 80

const blocks = () => [...document.querySelectorAll<HTMLElement>("#text [data-start]")]

/** Where one reads; null for who is still at the head of the page. */
export function placeNow(): Place | null {
  const all = blocks()
  const at = all.findIndex((block) => block.getBoundingClientRect().bottom > HEAD)
  if (at < 0 || (at === 0 && all[0]!.getBoundingClientRect().top > HEAD)) return null
  return { start: all[at]!.dataset.start!, top: all[at]!.getBoundingClientRect().top }
}

/** Puts a block back to where it stood in the window. */
export function putBack({ start, top }: Place): void {
  const block = blocks().find((each) => each.dataset.start === start)
  if (block) scrollBy({ top: block.getBoundingClientRect().top - top, behavior: "instant" })
}
