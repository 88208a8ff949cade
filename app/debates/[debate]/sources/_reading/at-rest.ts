// Whoever passes more than half a window within a tenth of a second looks for a place, and reads nothing on the way.
const FAR = 0.5
const WITHIN_MS = 100
const REST_MS = 100

let followed = false
let seen = { top: 0, at: 0 }
let flight: ReturnType<typeof setTimeout> | null = null
const waiting = new Set<() => void>()

/** Does something at once; while one flies over the text, when one rests, and then once however often it was asked for. So what
 * nobody looks at is neither made nor fetched, and the words pass by without a halt. */
export function atRest(work: () => void): void {
  if (!followed) {
    followed = true
    seen = { top: scrollY, at: performance.now() }
    addEventListener("scroll", follow, { passive: true })
  }
  if (flight === null) work()
  else waiting.add(work)
}

function follow(): void {
  const now = performance.now()
  const far = Math.abs(scrollY - seen.top) > innerHeight * FAR
  if (far || now - seen.at > WITHIN_MS) seen = { top: scrollY, at: now }
  if (!far) return
  if (flight !== null) clearTimeout(flight)
  flight = setTimeout(rest, REST_MS)
}

function rest(): void {
  flight = null
  const due = [...waiting]
  waiting.clear()
  for (const work of due) work()
}
