// Next bundles this module more than once, for the tree of the server's components and for the HTML made from it; both
// run in one process.
const KEY = Symbol.for("disputatio.kept-html")
const LONGEST_MS = 30_000

/** `later`: the words are put into the page as it goes out (`bin/web/words.mjs`, which knows the key and the mark). */
type Kept = Map<string, { html: string; at: number; later: boolean }>

function kept(): Kept {
  const shared = globalThis as { [KEY]?: Kept }
  shared[KEY] ??= new Map()
  return shared[KEY]
}

/**
 * Lays HTML by until the page that is being made takes it, once, by the token returned: what goes to the browser as a
 * property of a component is sent twice, as HTML and for the script, and a book would be. What no page takes, since only
 * the script asked for it, is forgotten after half a minute. `later`: a page that goes out in steps takes it only then, so
 * that it passes by all that React and Next do with what they send.
 */
export function keepHtml(html: string, later = false): string {
  const all = kept()
  const now = Date.now()
  for (const [token, { at }] of all) {
    if (now - at < LONGEST_MS) break
    all.delete(token)
  }
  const token = crypto.randomUUID()
  all.set(token, { html, at: now, later })
  return token
}

/** The HTML that was laid by, or the mark in whose place it comes later; "" where it is not here, as in a browser, which has
 * it on the page. */
export function takeHtml(token: string): string {
  const known = kept().get(token)
  if (known?.later) return `<!--words:${token}-->`
  kept().delete(token)
  return known?.html ?? ""
}
