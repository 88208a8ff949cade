const SECOND_SLICE = /<section [^>]*data-slice="1"/
// Only what carries the nonce of the page: with it another script may ask for them.
const LATER =
  /<script src="([^"]*)" async="" nonce="([^"]*)"><\/script>|<link rel="preload" as="script"[^>]*>/g

/**
 * Cuts the page of a text where its second slice begins, and has the scripts of its head asked for only from there on:
 * what the first window shows is painted before they are read. Takes the page as far as it has come, one letter for each
 * byte (latin1), and returns the two parts; null while the second slice has not come.
 * @param {string} page
 * @returns {{ first: string, rest: string } | null}
 */
export function firstWindow(page) {
  const cut = page.search(SECOND_SLICE)
  if (cut < 0) return null
  const head = page.slice(0, page.indexOf("</head>"))
  const scripts = [...head.matchAll(LATER)].filter(([, path]) => path !== undefined)
  return {
    first: head.replace(LATER, "") + page.slice(head.length, cut),
    rest: asking(scripts) + page.slice(cut),
  }
}

// They stand in the head in the end, as the page has them, and nothing is left in the text: React finds each where it was
// made. What is added by a script is async.
/** @param {RegExpMatchArray[]} scripts */
function asking(scripts) {
  if (scripts.length === 0) return ""
  const [, , nonce] = scripts[0] ?? []
  const paths = JSON.stringify(scripts.map(([, path]) => path))
  return `<script nonce="${nonce}">for(const src of ${paths})document.head.append(Object.assign(document.createElement("script"),{async:true,src,nonce:"${nonce}"}));document.currentScript.remove()</script>`
}
