// Next bundles this module more than once, for the tree of the server's components and for the HTML made from it; both
// run in one process.
const KEY = Symbol.for("disputatio.kept-html")
const LONGEST_MS = 30_000

type Kept = Map<string, { html: string; at: number }>

function kept(): Kept {
  const shared = globalThis as { [KEY]?: Kept }
  shared[KEY] ??= new Map()
  return shared[KEY]
}

/**
 * Lays HTML by until the page that is being made takes it, once, by the token returned: what goes to the browser as a
 * property of a component is sent twice, as HTML and for the script, and a book would be. What no page takes, since only
 * the script asked for it, is forgotten after half a minute.
 */
export function keepHtml(html: string): string {
  const all = kept()
  const now = Date.now()
  for (const [token, { at }] of all) {
    if (now - at < LONGEST_MS) break
    all.delete(token)
  }
  const token = crypto.randomUUID()
  all.set(token, { html, at: now })
  return token
}

/** The HTML that was laid by; "" where it is not here, as in a browser, which has it on the page. */
export function takeHtml(token: string): string {
  const html = kept().get(token)?.html ?? ""
  kept().delete(token)
  return html
}
