const BETWEEN_MS = 500

/**
 * Gathers wishes to render the page anew: the first is granted at once, the next half a second later at the earliest,
 * and while the page is hidden none is, then one when it is shown.
 */
export function gathered(refresh: () => void): { wish: () => void; stop: () => void } {
  let timer = 0
  let wished = false
  const grant = () => {
    timer = 0
    if (!wished || document.hidden) return
    wished = false
    refresh()
    timer = window.setTimeout(grant, BETWEEN_MS)
  }
  const wish = () => {
    wished = true
    if (timer === 0) grant()
  }
  const onShown = () => timer === 0 && grant()
  document.addEventListener("visibilitychange", onShown)
  const stop = () => {
    clearTimeout(timer)
    document.removeEventListener("visibilitychange", onShown)
  }
  return { wish, stop }
}
