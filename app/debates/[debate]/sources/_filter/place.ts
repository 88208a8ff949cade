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

/** The paragraph that one reads, as the end of an address: "#p12"; "" for who is still at the head of the page. */
export function paragraphNow(): string {
  const now = placeNow()
  const id = now && document.querySelector(`#text [data-start="${now.start}"]`)?.id
  return id ? `#${id}` : ""
}

/** Puts a block back to where it stood in the window. */
export function putBack({ start, top }: Place): void {
  const block = blocks().find((each) => each.dataset.start === start)
  if (block) scrollBy({ top: block.getBoundingClientRect().top - top, behavior: "instant" })
}
