import { setTimeout as sleep } from "node:timers/promises"
import { type Cursor, eventsAfter, type FeedEvent } from "@/lib/feed"
import { newsUntil } from "@/lib/news"

const FIRST_PAUSE_MS = 25
const LONGEST_PAUSE_MS = 2000
const LONGEST_REST_MS = 30_000

type Following = {
  from: Cursor
  /** done with a batch; when it throws, the same batch comes again after a rest */
  take: (events: FeedEvent[]) => Promise<void>
  /** called whenever everything that can be read by now was taken */
  upToDate?: () => void
  /** told of what `take` or the database threw */
  trouble: (error: unknown) => void
  signal: AbortSignal
}

/**
 * Takes event after event from a place on, in order, until the signal. It looks when events are announced, and at least
 * every two seconds; soon again after an announcement, because an older transaction may hold the new events back.
 */
export async function follow({ from, take, upToDate, trouble, signal }: Following): Promise<void> {
  const news = newsUntil(signal)
  let cursor = from
  let pause = FIRST_PAUSE_MS
  let rest = FIRST_PAUSE_MS
  while (!signal.aborted) {
    try {
      const events = await eventsAfter(cursor)
      if (events.length > 0) await take(events)
      cursor = events.at(-1)?.cursor ?? cursor
      rest = FIRST_PAUSE_MS
      if (events.length === 0) upToDate?.()
      const heard = events.length > 0 || (await news.within(pause))
      pause = heard ? FIRST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, pause * 2)
    } catch (error) {
      if (signal.aborted) return
      trouble(error)
      await sleep(rest, undefined, { signal }).catch(() => {})
      rest = Math.min(LONGEST_REST_MS, rest * 2)
    }
  }
}
