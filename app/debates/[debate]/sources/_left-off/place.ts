const key = (editionId: string) => `disputatio-left-off-${editionId}`

/** Where this device left off in an edition, as an offset in its text; null where it did not. */
export function keptHere(editionId: string): number | null {
  try {
    const kept = Number(localStorage.getItem(key(editionId)) ?? Number.NaN)
    return Number.isInteger(kept) ? kept : null
  } catch {
    return null
  }
}

/** Keeps it on the device; a browser that keeps nothing forgets. */
export function keepHere(editionId: string, offset: number): void {
  try {
    localStorage.setItem(key(editionId), String(offset))
  } catch {
    // Where nothing may be kept, one begins at the head.
  }
}

/** Where the paragraph begins that is at the head of the screen as one leaves; null where one has not scrolled. */
export function leaving(): number | null {
  if (scrollY === 0) return null
  for (const block of document.querySelectorAll<HTMLElement>("#text [data-start]"))
    if (block.getBoundingClientRect().bottom > 80) return Number(block.dataset.start)
  return null
}
