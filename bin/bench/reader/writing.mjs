/**
 * @typedef {{ type: "HEADING" | "PARAGRAPH", start: number, end: number }} Block a range of the text in UTF-16 code units
 * @typedef {{ text: string, blocks: Block[] }} Written
 * @typedef {{ start: number, end: number }} Range
 */

/** The last words of every text that is written here; they stand nowhere else in it. */
export const lastWords = "and so the ferryman counted his lanterns again"

const words =
  `the of and to in that it was he his is for as with not had on by at but from this be were they all which their
  revolution party worker question winter letter city memory history prisoner winter answer reader witness newspaper
  speaks writes believes doubts remembers quotes denies reports perhaps never always because therefore against before
  after without between another every single former present earlier later certain common public private`.split(
    /\s+/,
  )

/**
 * A text of exactly so many characters, the same at every call: paragraphs of four to nine sentences, a heading before
 * every thirtieth.
 * @param {number} units
 * @returns {Written}
 */
export function written(units) {
  const number = numbers(1)
  const last = `${capital(lastWords)}.`
  /** @type {Block[]} */
  const blocks = []
  let text = ""
  /** @param {Block["type"]} type @param {string} content */
  const add = (type, content) => {
    const start = text.length
    text += `${content}\n\n`
    blocks.push({ type, start, end: start + content.length })
  }
  // Until one more paragraph might leave no room for the last.
  while (text.length < units - last.length - 2000) {
    if (blocks.length % 31 === 0) add("HEADING", capital(several(number, 3, 6)))
    add("PARAGRAPH", Array.from({ length: 4 + number(6) }, () => sentence(number)).join(" "))
  }
  let rest = ""
  while (text.length + rest.length + last.length < units) rest += `${sentence(number)} `
  const room = units - text.length - last.length
  add("PARAGRAPH", `${rest.slice(0, room - 1).replace(/[ .]$/, "s")} ${last}`)
  return { text: text.slice(0, units), blocks }
}

/**
 * So many ranges spread evenly over the paragraphs of a text, in order. Each third one overlaps the one before it, but
 * where a paragraph ends between the two; the others overlap nothing. Each is within one block.
 * @param {Written} written
 * @param {number} count
 * @returns {Range[]}
 */
export function rangesIn({ text, blocks }, count) {
  const number = numbers(2)
  const paragraphs = blocks.filter(({ type }) => type === "PARAGRAPH")
  const share = text.length / count
  /** @type {Range[]} */
  const ranges = []
  let free = 0
  for (let n = 0, at = 0; n < count; n++) {
    const before = ranges[n - 1]
    const overlaps = n % 3 === 2 && before !== undefined
    let from = overlaps ? Math.floor((before.start + before.end) / 2) : Math.max(free, Math.floor(n * share))
    while ((paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) - from < 14) at++
    const block = paragraphs[at] ?? { start: 0, end: text.length }
    from = Math.max(from, block.start)
    const start = overlaps || from === block.start ? from : text.indexOf(" ", from) + 1
    const long = Math.min(10 + number(40), Math.max(10, share * 0.6))
    const end = Math.min(block.end, Math.ceil(start + long))
    ranges.push({ start, end })
    free = end
  }
  return ranges
}

/** @param {(below: number) => number} number @param {number} least @param {number} more */
function several(number, least, more) {
  return Array.from({ length: least + number(more) }, () => words[number(words.length)]).join(" ")
}

/** @param {(below: number) => number} number */
const sentence = (number) => `${capital(several(number, 8, 16))}.`

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Whole numbers from 0 to below what is asked, the same ones for the same seed (the linear congruence of Numerical
 * Recipes, its upper bits).
 * @param {number} seed
 */
function numbers(seed) {
  let state = seed
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
