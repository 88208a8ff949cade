import type { Heard } from "./arrivals"

/** Brings up to date what a page shows of a message, or of a remark that was just sent; resolves when it is done. */
type Taker = (heard: Heard | { shown: string }) => Promise<void>

let taker: Taker | null = null
const told = new Set<() => void>()

/** From now on a page brings itself up to date, piece by piece, instead of being rendered anew. Returns how to end that. */
export function takeOver(by: Taker): () => void {
  const takes: Taker = async (heard) => {
    await by(heard)
    for (const tell of told) tell()
  }
  taker = takes
  return () => {
    if (taker === takes) taker = null
  }
}

/** Calls back each time a page has brought pieces of itself up to date, for what else it shows. Returns how to end that. */
export function onTaken(tell: () => void): () => void {
  told.add(tell)
  return () => told.delete(tell)
}

/** Who brings the page up to date; null where it is rendered anew. */
export const takenOver = (): Taker | null => taker
