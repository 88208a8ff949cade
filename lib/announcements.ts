import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"

const CHANNEL = "disputatio_events"
const GATHERED_MS = 20
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 10_000

type Listening = { hearers: Set<() => void>; stop: () => void }
// Next bundles this module more than once in a process; the connections are one for all of them.
const shared = globalThis as {
  disputatioAnnouncing?: { timer?: NodeJS.Timeout; line?: pg.Pool }
  disputatioListening?: Listening
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }))
}

async function connect(onEnd: () => void): Promise<pg.Client> {
  const line = new pg.Client({ connectionString: process.env.DATABASE_URL, keepAlive: true })
  line.on("error", onEnd)
  line.on("end", onEnd)
  await line.connect()
  return line
}

/**
 * Lets every process know soon that there are new events; called after their commit. Many calls make one notice, on a
 * connection of its own: a NOTIFY inside the transactions would make them wait for each other. A notice that is lost
 * does no harm, since followers also look by themselves.
 */
export function announce(): void {
  shared.disputatioAnnouncing ??= {}
  const announcing = shared.disputatioAnnouncing
  announcing.timer ??= setTimeout(() => {
    announcing.timer = undefined
    announcing.line ??= new pg.Pool({
      connectionString: process.env.DATABASE_URL,
      max: 1,
      idleTimeoutMillis: 30_000,
      allowExitOnIdle: true,
    }).on("error", passOver)
    announcing.line.query(`NOTIFY ${CHANNEL}`).catch(passOver)
  }, GATHERED_MS)
}

// A notice is lost, or its connection while it was idle: the next one makes another.
const passOver = () => {}

/** Calls `hear` whenever there may be new events, until the function that it returns is called. One connection listens
 * for the whole process; when it breaks it is made again, after longer and longer pauses. */
export function onNews(hear: () => void): () => void {
  shared.disputatioListening ??= startListening()
  const listening = shared.disputatioListening
  listening.hearers.add(hear)
  return () => {
    listening.hearers.delete(hear)
    if (listening.hearers.size > 0 || shared.disputatioListening !== listening) return
    shared.disputatioListening = undefined
    listening.stop()
  }
}

function startListening(): Listening {
  const hearers = new Set<() => void>()
  const stopping = new AbortController()
  const tell = () => {
    for (const hear of hearers) hear()
  }
  void listen(tell, stopping)
  return { hearers, stop: () => stopping.abort() }
}

async function listen(tell: () => void, { signal }: { signal: AbortSignal }): Promise<void> {
  let pause = FIRST_PAUSE_MS
  while (!signal.aborted) {
    const ended = new AbortController()
    const line = await connect(() => ended.abort()).catch(() => null)
    if (line) {
      await line.query(`LISTEN ${CHANNEL}`).catch(() => ended.abort())
      line.on("notification", tell)
      if (!ended.signal.aborted) pause = FIRST_PAUSE_MS
      // What was announced while nobody listened.
      tell()
      await aborted(AbortSignal.any([signal, ended.signal]))
      await line.end().catch(() => {})
    }
    if (!signal.aborted) await sleep(pause, undefined, { signal, ref: false }).catch(() => {})
    pause = Math.min(LONGEST_PAUSE_MS, pause * 2)
  }
}
