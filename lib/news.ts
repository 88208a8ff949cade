import { onNews } from "@/lib/announcements"

/** Waits for announcements, one after the other, until the signal. */
export function newsUntil(signal: AbortSignal) {
  let heard = false
  let wake = () => {}
  const hear = () => {
    heard = true
    wake()
  }
  const stop = onNews(hear)
  signal.addEventListener("abort", () => {
    stop()
    wake()
  })
  /** Resolves at the next news (true) or after so many milliseconds; at once for news that came meanwhile. */
  const within = async (ms: number): Promise<boolean> => {
    if (!heard && !signal.aborted)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    const came = heard
    heard = false
    return came
  }
  return { within }
}
