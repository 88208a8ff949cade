import { setTimeout as sleep } from "node:timers/promises"
import { chromium } from "@playwright/test"
import { lastWords } from "./writing.mjs"

/**
 * @typedef {import("./visiting.mjs").Side} Side
 * @typedef {{ found: boolean, arrives: boolean, plain: boolean }} Ways whether find-in-page finds the last words of a text, a link to a paragraph in its middle arrives there, and its last words and its marks stand without scripts
 */

/**
 * Whether the ways through a text work that a reader has without us.
 * @param {string} executablePath
 * @param {Side} side
 * @param {import("./rows.mjs").Text} text
 * @returns {Promise<Ways>}
 */
export async function waysThrough(executablePath, side, { slug, blocks, text }) {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : []
  const browser = await chromium.launch({ executablePath, args })
  try {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(side.url(slug))
    const sought = lastWords.slice(lastWords.indexOf(" ") + 1)
    const found = await page.evaluate(findWords, sought)
    const paragraphs = blocks.filter(({ type }) => type === "PARAGRAPH")
    const nth = Math.floor(paragraphs.length / 2)
    const { start, end } = paragraphs[nth - 1] ?? { start: 0, end: 0 }
    await page.goto("about:blank")
    await page.goto(`${side.url(slug)}#p${nth}`)
    // Until cards and fonts that come later have had their turn to move it.
    await sleep(3000)
    const seen = await page.evaluate(wordsInWindow, `#p${nth}`)
    const arrives = seen.includes(text.slice(start, Math.min(end, start + 20)))
    const plainly = await browser.newContext({ javaScriptEnabled: false })
    const plain = await plainly.newPage()
    await plain.goto(side.url(slug))
    // Of what is not in the window yet, which is laid out when it comes, innerText says nothing.
    const isWhole = (await plain.locator("#text").textContent())?.includes(sought) === true
    return { found, arrives, plain: isWhole && (await plain.locator(side.selector).count()) > 0 }
  } finally {
    await browser.close()
  }
}

/** @param {string} words */
function findWords(words) {
  const { find } = /** @type {{ find: (words: string) => boolean }} */ (/** @type {unknown} */ (window))
  const { top, bottom } = find(words)
    ? (getSelection()?.getRangeAt(0).getBoundingClientRect() ?? { top: -1, bottom: -1 })
    : { top: -1, bottom: -1 }
  return top >= 0 && bottom <= innerHeight && String(getSelection()) === words
}

/** The words of the paragraph at which a link leads, as far as its beginning stands in the window. @param {string} target */
function wordsInWindow(target) {
  const element = document.querySelector(target)
  const block = element?.closest("[data-start]") ?? element
  const { top } = block?.getBoundingClientRect() ?? { top: -1 }
  return top >= 0 && top < innerHeight ? (block?.textContent ?? "") : ""
}
