import type { Here } from "@/lib/annotations/presence/view"
import type { Heard } from "./arrivals"

/** What was heard, unless it was a beat only, and where to go on. */
type Placed = { cursor: string; heard?: Heard }
/** That, or who else reads what one reads. */
type Passed = Placed | { here: Here }
/** What goes from tab to tab: that; or a new tab asks what was heard before it listened, and is answered. */
type Said = Passed | { asks: number } | { answers: number; recent: Placed[]; here: Here }

// Longer than a page takes from its making to its listening.
const RECENT_MS = 60_000
const FIRST_PAUSE_MS = 5000
const LONGEST_PAUSE_MS = 300_000

/**
 * Hears what is said in a debate until the function it returns is called. The tabs of one reader share one connection:
 * whichever holds the lock keeps it and passes on what it hears; when it closes, another goes on from the last place.
 * `since`: when the page was made, milliseconds.
 */
export function hear(
  debate: string,
  reader: string,
  since: number,
  onHeard: (heard: Heard) => void,
  onHere: (here: Here) => void,
): () => void {
  const name = `disputatio-live ${debate} ${reader}`
  const stopping = new AbortController()
  const { signal } = stopping
  const channel = "BroadcastChannel" in window ? new BroadcastChannel(name) : null
  const me = Math.random()
  let cursor = ""
  let recent: (Placed & { at: number })[] = []
  let here: Here = {}
  const take = (passed: Passed) => {
    if ("here" in passed) {
      here = passed.here
      return onHere(here)
    }
    cursor = passed.cursor
    if (passed.heard) onHeard(passed.heard)
  }
  const pass = (passed: Passed) => {
    // What the browser had in hand when one stopped.
    if (signal.aborted) return
    take(passed)
    channel?.postMessage(passed)
    if ("here" in passed) return
    recent = recent.filter(({ at }) => Date.now() - at < RECENT_MS)
    recent.push({ ...passed, at: Date.now() })
  }
  const listen = (said: Said) => {
    if (signal.aborted) return
    if ("asks" in said) {
      if (recent.length > 0) channel?.postMessage({ answers: said.asks, recent, here })
    } else if (!("answers" in said)) take(said)
    else if (said.answers === me) for (const passed of [...said.recent, said]) take(passed)
  }
  const address = () => {
    const query = new URLSearchParams({ debate, ...(cursor ? { after: cursor } : { since: String(since) }) })
    return `/api/stream?${query}`
  }
  // A lock may be granted just when nobody wants it any more.
  const lead = async () => {
    if (!signal.aborted) await connect(address, pass, signal)
  }
  channel?.addEventListener("message", (event: MessageEvent<Said>) => listen(event.data))
  channel?.postMessage({ asks: me })
  if (channel && navigator.locks) navigator.locks.request(name, { signal }, lead).catch(() => {})
  else void lead()
  return () => {
    stopping.abort()
    channel?.close()
  }
}

// The browser itself takes up a connection that breaks, from the last place. It gives up on one that is refused.
function connect(address: () => string, pass: (passed: Passed) => void, signal: AbortSignal): Promise<void> {
  let source: EventSource | undefined
  let timer = 0
  let pause = FIRST_PAUSE_MS
  const begin = () => {
    clearTimeout(timer)
    source?.close()
    source = new EventSource(address())
    source.onopen = () => {
      pause = FIRST_PAUSE_MS
      pass({ here: {} })
    }
    source.onmessage = ({ lastEventId, data }) => pass({ cursor: lastEventId, heard: JSON.parse(data) })
    source.addEventListener("beat", ({ lastEventId }) => pass({ cursor: lastEventId }))
    source.addEventListener("here", ({ data }) => pass({ here: JSON.parse(data) }))
    source.onerror = () => {
      pass({ here: {} })
      if (source?.readyState !== EventSource.CLOSED) return
      timer = window.setTimeout(begin, pause)
      pause = Math.min(LONGEST_PAUSE_MS, pause * 2)
    }
  }
  begin()
  window.addEventListener("online", begin, { signal })
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => {
      clearTimeout(timer)
      source?.close()
      resolve()
    })
  })
}
