import { median } from "../statistics.mjs"

/** @typedef {import("@playwright/test").Page} Page */

const times = 5

/**
 * Milliseconds (median of five) from the press on "Highlight", with words in the window selected, until their mark is
 * painted, the server's part in it.
 * @param {Page} page of the product
 * @returns {Promise<number>}
 */
export async function addHere(page) {
  const took = []
  for (let n = 0; n < times; n++) {
    await page.evaluate(selectUnmarked)
    const button = page.getByRole("toolbar", { name: "Words selected" }).getByRole("button").first()
    await button.waitFor()
    const painted = page.evaluate(untilMarked)
    await button.click()
    took.push(await painted)
    await page.waitForTimeout(1000)
  }
  return median(took)
}

/** Selects two words in the window that no mark touches. */
function selectUnmarked() {
  const walker = document.createTreeWalker(
    document.querySelector("#text") ?? document.body,
    NodeFilter.SHOW_TEXT,
  )
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent?.closest("[data-start]") || parent.closest("mark, a, [data-talk]")) continue
    const words = /(?<=\s)\p{L}{2,} \p{L}{2,}(?=\s)/u.exec(node.textContent ?? "")
    if (!words) continue
    const range = document.createRange()
    range.setStart(node, words.index)
    range.setEnd(node, words.index + words[0].length)
    const { top, bottom } = range.getBoundingClientRect()
    if (top < 120 || bottom > innerHeight - 120) continue
    getSelection()?.setBaseAndExtent(node, words.index, node, words.index + words[0].length)
    return
  }
  throw new Error("No two words in the window are without a mark.")
}

/** Waits for a press, then until the words selected stand in a mark, in a frame that has been painted. @returns {Promise<number>} */
function untilMarked() {
  const range = getSelection()?.getRangeAt(0)
  const block = range?.startContainer.parentElement?.closest("[data-start]")
  const slice = block?.closest("[data-slice]")
  const words = String(range)
  // The block comes anew with its mark, in the slice that stays. Of all in the text it would be looked for among ten thousand.
  const here = `[data-start="${block?.getAttribute("data-start")}"] mark[data-notes]`
  const isMarked = () =>
    [...(slice?.querySelectorAll(here) ?? [])].some((mark) => mark.textContent?.includes(words))
  return new Promise((done) => {
    const pressed = (/** @type {PointerEvent} */ { timeStamp }) => {
      const look = () =>
        isMarked()
          ? requestAnimationFrame(() => done(performance.now() - timeStamp))
          : requestAnimationFrame(look)
      requestAnimationFrame(look)
    }
    addEventListener("pointerdown", pressed, { once: true, capture: true })
  })
}

/**
 * The same for the peer: from `addAnnotation` until its highlight is painted; there is no server.
 * @param {Page} page of the peer
 * @returns {Promise<number>}
 */
export async function addThere(page) {
  const took = []
  for (let n = 0; n < times; n++) {
    took.push(await page.evaluate(addToPeer, n))
    await page.waitForTimeout(1000)
  }
  return median(took)
}

/** @param {number} n @returns {Promise<number>} */
function addToPeer(n) {
  const { annotator } = /** @type {{ annotator: { addAnnotation: (added: object) => void } }} */ (
    /** @type {unknown} */ (window)
  )
  const text = document.querySelector("#text")?.textContent ?? ""
  const start = text.indexOf(" ", 300 + n * 100) + 1
  const end = start + 9
  const selector = [{ quote: text.slice(start, end), start, end }]
  const count = () => document.querySelectorAll(".r6o-annotation").length
  const before = count()
  const began = performance.now()
  annotator.addAnnotation({ id: `added${n}`, bodies: [], target: { annotation: `added${n}`, selector } })
  return new Promise((done) => {
    const look = () =>
      count() > before
        ? requestAnimationFrame(() => done(performance.now() - began))
        : requestAnimationFrame(look)
    requestAnimationFrame(look)
  })
}
