const CHANNEL = "disputatio-drafts"
const PATIENCE = 120

type Message = { ask: string[] } | { held: string[] }

const mine = new Set<string>()
let channel: BroadcastChannel | null | undefined

// One channel for a tab; it answers which drafts are being written here.
function open(): BroadcastChannel | null {
  if (channel !== undefined) return channel
  channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(CHANNEL) : null
  channel?.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (!("ask" in data)) return
    const held = data.ask.filter((id) => mine.has(id))
    if (held.length > 0) channel?.postMessage({ held })
  })
  return channel
}

/** Says in this tab that a draft is being written here; returns how to let it go. */
export function hold(id: string): () => void {
  open()
  mine.add(id)
  return () => mine.delete(id)
}

/** Which of these drafts are being written in this tab or in another one that answers. */
export async function heldAmong(ids: string[]): Promise<Set<string>> {
  const held = new Set(ids.filter((id) => mine.has(id)))
  const all = open()
  if (!all || ids.length === 0) return held
  const hear = ({ data }: MessageEvent<Message>) => {
    if ("held" in data) for (const id of data.held) held.add(id)
  }
  all.addEventListener("message", hear)
  all.postMessage({ ask: ids })
  await new Promise((resolve) => setTimeout(resolve, PATIENCE))
  all.removeEventListener("message", hear)
  return held
}
