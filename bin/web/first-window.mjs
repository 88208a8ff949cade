// What was set aside is folded: nothing of it is seen at first.
const UNFOLDED = /(?<!<\/summary>)<section [^>]*data-slice="(\d+)"/
// Only what carries the nonce of the page: with it another script may ask for them. The one that begins all is only
// announced in the head, and named at the very end of the page: it is asked for with the others.
const LATER =
  /<script src="[^"]*" async="" nonce="[^"]*"><\/script>|<link rel="preload" as="script"[^>]* nonce="[^"]*"[^>]*>/g
const [PATH, NONCE] = [/ (?:src|href)="([^"]*)"/, / nonce="([^"]*)"/]
const SHEET = /<link rel="stylesheet" href="([^"]*)"[^>]*>/g

/**
 * Cuts the page of a text behind the words of its first slice. What the first part shows is painted before anything else is
 * asked for: the styles of its head stand in it; its scripts, and the cards beside those words, come only with the second
 * part. Takes the page as far as it has come, one letter for each byte (latin1), and the known styles by their paths; returns
 * the two parts, null while another slice has not come.
 * @param {string} page
 * @param {ReadonlyMap<string, string>} styles
 * @returns {{ first: string, rest: string } | null}
 */
export function firstWindow(page, styles) {
  const cut = cutOf(page)
  if (cut < 0) return null
  const head = page.slice(0, page.indexOf("</head>"))
  const scripts = head.match(LATER) ?? []
  const sheets = [...head.matchAll(SHEET)].map(([, path = ""]) => path).filter((path) => styles.has(path))
  const inHead = head.replace(LATER, "").replace(SHEET, (sheet, path) => {
    const css = styles.get(path)
    return css === undefined ? sheet : `<style>${css}</style>`
  })
  return { first: inHead + page.slice(head.length, cut), rest: asking(scripts, sheets) + page.slice(cut) }
}

/** @param {string} page */
function cutOf(page) {
  const first = UNFOLDED.exec(page)
  if (!first) return -1
  const [, slice] = first
  const from = page.slice(first.index)
  const next = from.search(new RegExp(`<section [^>]*data-slice="${Number(slice) + 1}"`))
  const beside = from.search(new RegExp(`<div [^>]*data-talk="${slice}"`))
  return next < 0 ? -1 : first.index + (beside < 0 ? next : Math.min(next, beside))
}

// They stand in the head in the end, as the page has them, and nothing is left in the text: React finds each where it was
// made. The sheets are there for the pages one goes to from here, and off, so that they are not even asked for: their rules
// stand in this one, and stay. What is added by a script is async. What begins the page looks for each of them, forty times,
// in all of a document that may be a book: it is shown to the head, where they are.
/** @param {string[]} scripts their tags @param {string[]} sheets their paths */
function asking(scripts, sheets) {
  if (scripts.length === 0) return ""
  const [, nonce] = NONCE.exec(scripts[0] ?? "") ?? []
  const paths = JSON.stringify(scripts.map((tag) => PATH.exec(tag)?.[1]))
  return `<script nonce="${nonce}">{
for (const find of ["querySelector", "querySelectorAll"]) {
  const everywhere = document[find].bind(document)
  document[find] = (asked) => (/^(script|link)\\[/.test(asked) ? document.head[find](asked) : everywhere(asked))
}
const add = (tag, given) => document.head.appendChild(Object.assign(document.createElement(tag), given))
for (const src of ${paths}) add("script", { async: true, src, nonce: "${nonce}" })
for (const href of ${JSON.stringify(sheets)})
  add("link", { rel: "stylesheet", disabled: true, href }).dataset.precedence = "next"
document.currentScript.remove()
}</script>`
}
