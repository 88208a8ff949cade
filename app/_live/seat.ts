import type { Actor } from "@/lib/actor"
import { messageFor } from "@/lib/annotations/live/message"
import { changesIn } from "@/lib/annotations/live/queries"
import type { Change, LiveMessage } from "@/lib/annotations/live/view"
import type { Here } from "@/lib/annotations/presence/view"
import { type Cursor, eventsAfter, isAfter } from "@/lib/feed"

/** A message with the place in the feed from which its reader goes on after it. */
export type Placed = { cursor: Cursor; message: LiveMessage }

/** A reader who wants to be told of what is said in a debate. */
export type Reader = {
  debateId: string
  actor: Actor
  /** "" for who has not signed in */
  sessionId: string
  /** whoever the session is now; null once it has ended */
  again: () => Promise<Actor | null>
  send: (placed: Placed[]) => void
  /** tells who else reads what it reads; false while it does not keep up */
  sendHere: (here: Here) => boolean
  end: () => void
}

/** A reader in the hub: how far it has been told, when it was last looked up, and who it was last told is here. */
export type Seat = Reader & { cursor: Cursor; lookedUpAt: number; toldHere: string }

type Told = Pick<Seat, "debateId" | "actor" | "cursor" | "send">

/** Tells a reader of those changes that are new to it and that it may know of; `end` is the place after all of them. */
export function tell(seat: Told, changes: readonly Change[], end: Cursor): void {
  const placed = changes.flatMap((change): Placed[] => {
    const { cursor, debateId } = change.event
    if (debateId !== seat.debateId || !isAfter(cursor, seat.cursor)) return []
    const message = messageFor(seat.actor, change)
    return message ? [{ cursor, message }] : []
  })
  if (isAfter(end, seat.cursor)) seat.cursor = end
  if (placed.length > 0) seat.send(placed)
}

/** Tells a reader all that came since its place and can be read by now. */
export async function catchUp(seat: Told): Promise<void> {
  for (;;) {
    const events = await eventsAfter(seat.cursor, 500, seat.debateId)
    const last = events.at(-1)
    if (!last) return
    tell(seat, await changesIn(events), last.cursor)
  }
}
