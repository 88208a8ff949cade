import { newKey } from "@/app/_drafts/draft"
import { paragraphRead } from "./paragraph"

const BEAT_MS = 15_000
const ADDRESS = "/api/presence"

/** Whether others are shown where one reads here; null while nobody can say. */
export type Shown = boolean | null

async function answerTo(method: "POST" | "PUT", said: object): Promise<Shown> {
  try {
    const answer = await fetch(ADDRESS, { method, body: JSON.stringify(said) })
    return answer.ok ? ((await answer.json()) as { shown: boolean }).shown : null
  } catch {
    return null
  }
}

/** Lets others be shown where one reads from now on, or not. Returns what holds now. */
export const chooseShown = (shown: boolean): Promise<Shown> => answerTo("PUT", { shown })

/**
 * Says where one reads in an edition as long as the page is looked at: at once, then every fifteen seconds, and when it is
 * left. `onAnswer` hears whether others are shown it. Returns how to say it anew, and how to stop.
 */
export function announcing(editionId: string, onAnswer: (shown: Shown) => void) {
  // Each time one comes the page has another key, so that what was sent as one left cannot undo it.
  let tab = ""
  let timer = 0
  let stopped = false
  let said: Promise<Shown> | null = null
  const say = async () => {
    said = answerTo("POST", { tab, editionId, paragraph: paragraphRead() })
    const shown = await said
    said = null
    if (!stopped) onAnswer(shown)
    if (shown === false) clearInterval(timer)
  }
  const leave = () => {
    clearInterval(timer)
    if (!tab) return
    const left = JSON.stringify({ left: tab })
    tab = ""
    navigator.sendBeacon(ADDRESS, left)
    // What is still on its way may arrive after that.
    void said?.then(() => navigator.sendBeacon(ADDRESS, left))
  }
  const come = () => {
    leave()
    if (document.hidden) return
    tab = newKey()
    timer = window.setInterval(say, BEAT_MS)
    void say()
  }
  const listening = new AbortController()
  const { signal } = listening
  document.addEventListener("visibilitychange", come, { signal })
  addEventListener("pagehide", leave, { signal })
  addEventListener("pageshow", ({ persisted }) => persisted && come(), { signal })
  addEventListener("online", come, { signal })
  come()
  const stop = () => {
    stopped = true
    listening.abort()
    leave()
  }
  return { again: come, stop }
}
