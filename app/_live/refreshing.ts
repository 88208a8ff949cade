const BETWEEN_MS = 500

/**
 * Gathers wishes to render the page anew: the first is granted at once, the next `between` (ms) later at the earliest. While
 * the page is hidden or offline none is, then one when it is shown or back: a page that cannot be fetched would be lost.
 */
export function gathered(refresh: () => void, between = BETWEEN_MS): { wish: () => void; stop: () => void } {
  let timer = 0
  let wished = false
  const grant = () => {
    timer = 0
    if (!wished || document.hidden || !navigator.onLine) return
    wished = false
    refresh()
    timer = window.setTimeout(grant, between)
  }
  const wish = () => {
    wished = true
    if (timer === 0) grant()
  }
  const again = () => timer === 0 && grant()
  document.addEventListener("visibilitychange", again)
  addEventListener("online", again)
  const stop = () => {
    clearTimeout(timer)
    document.removeEventListener("visibilitychange", again)
    removeEventListener("online", again)
  }
  return { wish, stop }
}
