import { useCallback, useEffect, useState } from "react"

/** A part of a page that is loaded after it. */
type Later<T> = {
  /** null until it is there */
  come: () => T | null
  /** loads it at once; fails where no answer comes, and may then be asked again */
  ask: () => Promise<T>
  /** loads it when the browser has nothing else to do, or is on line again: so it is there at its first use, also without a
   * connection */
  soon: () => Promise<T>
}

// Safari has no idle callback.
function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: 2000 })
  else setTimeout(work, 200)
}

/** What `load` imports, once for the page. */
export function later<T>(load: () => Promise<T>): Later<T> {
  let part: T | null = null
  let coming: Promise<T> | null = null
  const ask = async () => {
    part ??= await load()
    return part
  }
  const soon = () => {
    coming ??= new Promise<T>((resolve) => {
      const attempt = () => {
        ask().then(resolve, () => addEventListener("online", attempt, { once: true }))
      }
      whenIdle(attempt)
    })
    return coming
  }
  return { come: () => part, ask, soon }
}

/** The part once it is there, null before; `wish` loads it at once, where it can be had. */
export function useLater<T>({ ask, soon }: Later<T>): { there: T | null; wish: () => void } {
  const [there, setThere] = useState<{ part: T } | null>(null)
  const arrive = useCallback((part: T) => setThere((known) => known ?? { part }), [])
  useEffect(() => void soon().then(arrive), [soon, arrive])
  const wish = useCallback(() => void ask().then(arrive, () => {}), [ask, arrive])
  return { there: there?.part ?? null, wish }
}
