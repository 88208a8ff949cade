// Next bundles this module more than once, for the tree of the server's components and for the HTML made from it; both
// run in one process.
const KEY = Symbol.for("disputatio.kept-html")
const LONGEST_MS = 30_000
// Digits at the end of a token.
const NUMBER = 12

/** `later`: the words are put into the page as it goes out (`bin/web/words.mjs`, which knows the key and the mark). */
type Kept = Map<string, { html: string; at: number; later: boolean }>

function kept(): Kept {
  const shared = globalThis as { [KEY]?: Kept }
  shared[KEY] ??= new Map()
  return shared[KEY]
}

/**
 * Lays HTML by, piece by piece, until the page that is being made takes it, once: what goes to the browser as a property of
 * a component is sent twice, as HTML and for the script, and a book would be. Returns what `tokenOf` names each piece by. What no page
 * takes, since only the script asked for it, is forgotten after half a minute. `later`: a page that goes out in steps takes
 * it only then, so that it passes by all that React and Next do with what they send.
 */
export function keepPieces(pieces: readonly string[], later = false): string {
  const all = kept()
  const now = Date.now()
  for (const [token, { at }] of all) {
    if (now - at < LONGEST_MS) break
    all.delete(token)
  }
  const together = crypto.randomUUID().slice(0, -NUMBER)
  for (const [index, html] of pieces.entries()) all.set(tokenOf(together, index), { html, at: now, later })
  return together
}

/** The token of one piece of what was laid by together: as long as a UUID. */
export const tokenOf = (together: string, index: number): string =>
  together + String(index).padStart(NUMBER, "0")

/** Lays HTML by as one piece, and returns its token. */
export const keepHtml = (html: string): string => tokenOf(keepPieces([html]), 0)

/** The HTML that was laid by, or the mark in whose place it comes later; "" where it is not here, as in a browser, which has
 * it on the page. */
export function takeHtml(token: string): string {
  const known = kept().get(token)
  if (known?.later) return `<!--words:${token}-->`
  kept().delete(token)
  return known?.html ?? ""
}
