import type { From } from "./place"
import { seal } from "./seal"
import { catchUp, type Placed, type Reader } from "./seat"
import { LOOK_ANEW } from "./stream"

/** The same as the stream, asked for once: what came since a place, and the place after it. */
export async function messagesSince({ from, anew }: From, who: Pick<Reader, "debateId" | "actor">) {
  const messages: object[] = anew ? [LOOK_ANEW] : []
  const send = (placed: Placed[]) => messages.push(...placed.map(({ message }) => message))
  const seat = { ...who, cursor: from, send }
  await catchUp(seat)
  return { cursor: seal(seat.cursor), messages }
}
