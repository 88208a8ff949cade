// Where the pages lay by the words of a text (`app/debates/[debate]/sources/_reading/kept-html.ts`), which run in this process.
const KEPT = Symbol.for("disputatio.kept-html")
const BEGINS = Buffer.from("<!--words:")
const LETTERS = 36
const LENGTH = BEGINS.length + LETTERS + "-->".length

/** @param {string} token @returns {Buffer} */
function taken(token) {
  const shared = /** @type {{ [KEPT]?: Map<string, { html: string }> }} */ (globalThis)[KEPT]
  const html = shared?.get(token)?.html ?? ""
  shared?.delete(token)
  return Buffer.from(html)
}

/**
 * Puts words that were laid by into a page, in the place of their marks. What is returned takes each piece of the page, and
 * null for its end; it returns the pieces that are whole, a mark of which only the beginning has come being kept for the next.
 * @returns {(more: Buffer | null) => Buffer[]}
 */
export function withWords() {
  let before = Buffer.alloc(0)
  return (more) => {
    const page = more ? Buffer.concat([before, more]) : before
    const pieces = []
    let from = 0
    for (let at = page.indexOf(BEGINS); at >= 0 && at + LENGTH <= page.length; ) {
      const token = page.toString("latin1", at + BEGINS.length, at + BEGINS.length + LETTERS)
      pieces.push(page.subarray(from, at), taken(token))
      from = at + LENGTH
      at = page.indexOf(BEGINS, from)
    }
    const open = more ? page.indexOf("<", Math.max(from, page.length - LENGTH + 1)) : -1
    const whole = open < 0 ? page.length : open
    before = page.subarray(whole)
    pieces.push(page.subarray(from, whole))
    return pieces.filter((piece) => piece.length > 0)
  }
}

/**
 * A page, or a part of one that ends between tags, with the words in it.
 * @param {Buffer} page
 */
export function withAllWords(page) {
  const put = withWords()
  return Buffer.concat([...put(page), ...put(null)])
}
