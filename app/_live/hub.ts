import { mayChangePowers } from "@/lib/annotations/live/powers"
import { changesIn } from "@/lib/annotations/live/queries"
import { AppError } from "@/lib/errors"
import { type Cursor, endOfFeed, type FeedEvent, isAfter } from "@/lib/feed"
import { follow } from "@/lib/follow"
import { NOBODY, tellWhoIsHere } from "./presence/telling"
import { catchUp, type Reader, type Seat, tell } from "./seat"

const LOOKED_UP_FOR_MS = 30_000
const MOST_OF_ONE_PERSON = 12
const MOST = 5000

/** Where the readers of this process sit: one follower of the feed reads each change once and tells all of them. */
export type Hub = {
  /** Takes a reader in, after telling what came since `from`; nothing is lost or doubled in between. `rate_limited` for
   * one person's thirteenth. */
  join: (reader: Reader, from: Cursor) => Promise<Joined>
  /** Ends every stream: the process is about to end. */
  close: () => void
  size: () => number
}

export type Joined = { leave: () => void; place: () => Cursor }

/** Opens the hub of a process: it follows the feed from its first reader on, and as long as one is there. */
export function openHub(): Hub {
  const present = new Set<Seat>()
  const seats = new Set<Seat>()
  let following: AbortController | null = null
  let position: Cursor | null = null
  let turn: Promise<unknown> = Promise.resolve()

  // One thing at a time: a reader sits down between two batches, never in the middle of one.
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = turn.then(work)
    turn = next.catch(() => {})
    return next
  }

  function take(events: FeedEvent[]): Promise<void> {
    return inTurn(async () => {
      const end = events.at(-1)!.cursor
      const debates = new Set([...seats].map((seat) => seat.debateId))
      const changes = await changesIn(events.filter(({ debateId }) => debateId && debates.has(debateId)))
      await lookUp((seat) => isStale(seat) || events.some((event) => concerns(seat, event)))
      // Nothing below can fail, so a batch that comes again has told nobody yet.
      for (const seat of seats) tell(seat, changes, end)
      if (!position || isAfter(end, position)) position = end
    })
  }

  async function lookUp(which: (seat: Seat) => boolean): Promise<void> {
    const found = await Promise.all(
      [...seats].filter(which).map(async (seat) => [seat, await seat.again()] as const),
    )
    for (const [seat, actor] of found) {
      if (!actor) leave(seat, true)
      else Object.assign(seat, { actor, lookedUpAt: lookedUpNow() })
    }
  }

  async function begin(): Promise<Cursor> {
    if (following && position) return position
    const from = await endOfFeed()
    following = new AbortController()
    const { signal } = following
    const regularly = setInterval(() => inTurn(() => lookUp(isStale)).catch(say), LOOKED_UP_FOR_MS / 30)
    signal.addEventListener("abort", () => clearInterval(regularly))
    void follow({ from, take, trouble: say, signal })
    tellWhoIsHere(seats, say, signal)
    position = from
    return from
  }

  function leave(seat: Seat, ended = false): void {
    present.delete(seat)
    if (seats.delete(seat) && ended) seat.end()
    if (present.size > 0) return
    following?.abort()
    following = null
  }

  function enter(reader: Reader, from: Cursor): Seat {
    const { userId } = reader.actor
    const own = userId === null ? 0 : [...present].filter(({ actor }) => actor.userId === userId).length
    if (own >= MOST_OF_ONE_PERSON || present.size >= MOST) throw new AppError("rate_limited", TOO_MANY)
    const seat: Seat = { ...reader, cursor: from, lookedUpAt: lookedUpNow(), toldHere: NOBODY }
    present.add(seat)
    return seat
  }

  async function join(reader: Reader, from: Cursor): Promise<Joined> {
    const seat = enter(reader, from)
    try {
      // The long way first, without keeping the others waiting.
      await catchUp(seat)
      await inTurn(async () => {
        if (isAfter(await begin(), seat.cursor)) await catchUp(seat)
        seats.add(seat)
        // What changed since the request came is told by no later event.
        await lookUp((each) => each === seat && each.sessionId !== "")
      })
    } catch (error) {
      leave(seat)
      throw error
    }
    return { leave: () => leave(seat), place: () => seat.cursor }
  }

  const close = () => {
    for (const seat of seats) leave(seat, true)
  }
  return { join, close, size: () => present.size }
}

const TOO_MANY = "This debate is open in too many places at once. Close some of them."
// Up to half as long ago: of a class that came at once not all are stale at once, and keep the others waiting.
const lookedUpNow = () => Date.now() - (Math.random() * LOOKED_UP_FOR_MS) / 2
const isStale = (seat: Seat) => seat.sessionId !== "" && Date.now() - seat.lookedUpAt > LOOKED_UP_FOR_MS
const concerns = (seat: Seat, event: FeedEvent) => mayChangePowers(seat.actor, seat.sessionId, event)
const say = (error: unknown) => console.error("The live stream waits for the database:", error)

const shared = globalThis as { disputatioHub?: Hub }

/** The hub of this process. Next bundles this module more than once; the readers sit in one room all the same. */
export function hub(): Hub {
  if (shared.disputatioHub) return shared.disputatioHub
  const opened = openHub()
  shared.disputatioHub = opened
  // An open stream would keep the server from ending.
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, opened.close)
  return opened
}
