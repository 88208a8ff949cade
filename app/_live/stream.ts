import type { Here } from "@/lib/annotations/presence/view"
import type { Cursor } from "@/lib/feed"
import type { Hub, Joined } from "./hub"
import type { From } from "./place"
import { seal } from "./seal"
import type { Placed, Reader } from "./seat"

const BEAT_MS = 15_000
const WAITING = 64
const text = new TextEncoder()

/** One server-sent event: from where to go on after it, and what it says. */
function lineOf(cursor: Cursor, said: object, event = ""): string {
  return `${event && `event: ${event}\n`}id: ${seal(cursor)}\ndata: ${JSON.stringify(said)}\n\n`
}

/** What a reader is told when messages were left out: to look at everything anew. */
export const LOOK_ANEW = { refresh: true } as const

/**
 * The stream of one reader, from a place on. Where the reader
 * does not keep up, at most 64 messages wait for it; the rest becomes one request to look anew.
 */
export async function streamTo(
  hub: Hub,
  who: Omit<Reader, "send" | "sendHere" | "end">,
  { from, anew }: From,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  let out!: ReadableStreamDefaultController<Uint8Array>
  let joined: Joined | undefined
  let beat: NodeJS.Timeout | undefined
  let behind = anew
  const hasRoom = () => (out.desiredSize ?? 0) > 0
  const say = (line: string) => out.enqueue(text.encode(line))
  const place = () => joined?.place() ?? from

  const leave = () => {
    clearInterval(beat)
    joined?.leave()
  }
  const end = () => {
    clearInterval(beat)
    out.close()
  }
  const lookAnew = () => {
    if (!behind || !joined || !hasRoom()) return
    behind = false
    say(lineOf(place(), LOOK_ANEW))
  }
  const send = (placed: Placed[]) => {
    behind ||= (out.desiredSize ?? 0) < placed.length
    if (behind) lookAnew()
    else for (const { cursor, message } of placed) say(lineOf(cursor, message))
  }

  // Who is here has no place in the feed: it is told anew after a break.
  const sendHere = (here: Here) => {
    if (!hasRoom()) return false
    say(`event: here\ndata: ${JSON.stringify(here)}\n\n`)
    return true
  }

  const stream = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        out = controller
      },
      pull: lookAnew,
      cancel: leave,
    },
    new CountQueuingStrategy({ highWaterMark: WAITING }),
  )
  say("retry: 2000\n\n")
  joined = await hub.join({ ...who, send, sendHere, end }, from)
  signal.addEventListener("abort", leave)
  if (signal.aborted) leave()
  else {
    // Some who stand between cut a connection that is silent; and so the reader learns where to go on.
    beat = setInterval(() => hasRoom() && say(lineOf(place(), {}, "beat")), BEAT_MS)
    say(lineOf(place(), {}, "beat"))
    lookAnew()
  }
  return stream
}
