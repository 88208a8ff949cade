import type { Heard } from "./arrivals"

/** Brings up to date what a page shows of a message, or of a remark that was just sent; resolves when it is done. */
type Taker = (heard: Heard | { shown: string }) => Promise<void>

let taker: Taker | null = null

/** From now on a page brings itself up to date, piece by piece, instead of being rendered anew. Returns how to end that. */
export function takeOver(by: Taker): () => void {
  taker = by
  return () => {
    if (taker === by) taker = null
  }
}

/** Who brings the page up to date; null where it is rendered anew. */
export const takenOver = (): Taker | null => taker
