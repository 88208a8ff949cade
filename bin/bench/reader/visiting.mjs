import { setTimeout as sleep } from "node:timers/promises"
import { chromium } from "@playwright/test"
import { answersAt, longestOf, paintedAt, watch, watchTasks } from "./watching.mjs"

/**
 * @typedef {{ name: string, url: (slug: string) => string, cookie: string | null, called: import("./watching.mjs").Called, selector: string, ordered: boolean }} Side whose pages are measured, and what its highlights are
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {{ painted: number, answers: number, loading: number, reading: number, scrolling: number, heap: number, bytes: number }} Visit milliseconds from navigation; longest tasks in milliseconds; bytes
 * @typedef {Window & { watchedHere: import("./watching.mjs").Watched }} Watching
 */

const size = { width: 1440, height: 900 }
const mostSeconds = 180
// A turn of a wheel, and how often one turns it who reads on quickly.
const turn = { pixels: 120, everyMs: 80, times: 100 }

/**
 * Opens a text in a browser of its own, with nothing cached, and lets it settle; then does what is asked in it.
 * @template T
 * @param {string} executablePath of Chromium
 * @param {Side} side
 * @param {string} slug
 * @param {(page: Page) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inPage(executablePath, side, slug, work) {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : []
  const browser = await chromium.launch({ executablePath, args })
  try {
    const context = await browser.newContext({ viewport: size })
    if (side.cookie) {
      const [name = "", value = ""] = side.cookie.split("=")
      await context.addCookies([{ name, value, url: side.url("") }])
    }
    const page = await context.newPage()
    page.setDefaultTimeout(mostSeconds * 1000)
    const { called, selector, ordered } = side
    await page.addInitScript(watchTasks)
    await page.addInitScript(watch, { called, selector, ordered })
    // What a browser still does for its own start is no part of a navigation.
    await sleep(1000)
    await page.goto(side.url(slug), { waitUntil: "load" })
    await settled(page)
    await page.evaluate(stopCounting)
    return await work(page)
  } finally {
    await browser.close()
  }
}

/**
 * One visit: the text is opened, read on in by wheel, and scrolled from end to end.
 * @param {Page} page
 * @returns {Promise<Visit>}
 */
export async function visit(page) {
  const watched = await seen(page)
  const session = await page.context().newCDPSession(page)
  await session.send("HeapProfiler.collectGarbage")
  const { usedSize } = await session.send("Runtime.getHeapUsage")
  const loaded = { heap: usedSize, bytes: await page.evaluate(sent) }
  await sleep(200)
  const reading = await longestIn(page, () => readOn(page))
  const scrolling = await longestIn(page, () => page.evaluate(scrollThrough))
  return {
    painted: paintedAt(watched.frames),
    answers: answersAt(watched),
    loading: longestOf(watched.tasks),
    reading,
    scrolling,
    ...loaded,
  }
}

/** @param {Page} page @param {() => Promise<unknown>} work */
async function longestIn(page, work) {
  const began = await page.evaluate(() => performance.now())
  await work()
  return longestOf((await seen(page)).tasks.filter(({ start }) => start >= began))
}

/** @param {Page} page */
async function readOn(page) {
  await page.mouse.move(size.width / 2, size.height / 2)
  for (let time = 0; time < turn.times; time++) {
    await page.mouse.wheel(0, turn.pixels)
    await sleep(turn.everyMs)
  }
}

// What comes next is to cost what it costs without being looked at in every frame.
const stopCounting = () => /** @type {Watching} */ (/** @type {unknown} */ (window)).watchedHere.stop()

/** @param {Page} page */
const seen = (page) =>
  page.evaluate(() => {
    const { frames, tasks } = /** @type {Watching} */ (/** @type {unknown} */ (window)).watchedHere
    return { frames, tasks }
  })

// As the page itself knows it: who listens to the network from outside has the browser decode a whole book once more, when
// its last words come, and this would be measured.
function sent() {
  const all = /** @type {PerformanceResourceTiming[]} */ ([
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ])
  return all.reduce((bytes, { transferSize }) => bytes + transferSize, 0)
}

// Nothing new for two seconds after the first highlight: no long task, no other number of highlights.
/** @param {Page} page */
async function settled(page) {
  const end = performance.now() + mostSeconds * 1000
  for (let before = ""; performance.now() < end; ) {
    const { frames, tasks } = await seen(page)
    const now = `${frames.length} ${tasks.length}`
    if (frames.length > 0 && now === before) return
    before = now
    await sleep(2000)
  }
  throw new Error(
    `${page.url()} did not settle in ${mostSeconds} s, or shows no highlight in its first window.`,
  )
}

// By one window at a time, as the key for it does, with a rest after each.
async function scrollThrough() {
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  const root = document.documentElement
  for (let top = 0; top < root.scrollHeight; top += innerHeight) {
    scrollTo({ top, behavior: "instant" })
    await frame()
    await frame()
    await new Promise((done) => setTimeout(done, 30))
  }
}
