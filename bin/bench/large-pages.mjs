import { setTimeout as sleep } from "node:timers/promises"
import { chromium } from "@playwright/test"
import { readyBrowser } from "../setup/browser.mjs"
import { withClient } from "../setup/databases.mjs"
import { timeAfterChange } from "./changes.mjs"
import { bringLarge, large, sizes } from "./large.mjs"
import { longestOf, watchTasks } from "./reader/watching.mjs"
import { timePages } from "./timing.mjs"

/**
 * @typedef {import("./stage.mjs").Stage} Stage
 * @typedef {import("./timing.mjs").Timing} Timing
 * @typedef {import("./statistics.mjs").Figure} Figure
 * @typedef {{ layout: number, longest: number }} Drawn milliseconds from the map's data being there until its claims are painted, and of the longest task meanwhile
 * @typedef {{ pages: { name: string, timing: Timing, afterChange: Figure }[], map: Drawn }} Large milliseconds, again and again and just after a change
 */

const base = `/debates/${large}`
const paths = {
  "table, 24 voices": `${base}?voices=all`,
  "comparison of two voices": `${base}/compare?voices=voice-1,voice-2`,
  "map of all": `${base}/map`,
  "map of a question": `${base}/map?question=question-3`,
  question: `${base}/questions/question-3`,
  claim: `${base}/claims/claim-77`,
}
const mostSeconds = 60

/** Puts a debate in as large as the product is built for. @param {Stage} stage */
export const fillLarge = ({ databaseUrl }) => withClient(databaseUrl, bringLarge)

/**
 * How long the pages of the large debate take, and its map in a real browser.
 * @param {Stage} stage
 * @param {import("./stage.mjs").Served} server
 * @returns {Promise<Large>}
 */
export async function timeLarge(stage, server) {
  const timings = await timePages(server, Object.values(paths))
  const pages = []
  for (const [name, path] of Object.entries(paths)) {
    const timing = timings.get(path)
    const afterChange = await timeAfterChange(stage, large, server.address + path)
    if (timing) pages.push({ name, timing, afterChange })
  }
  return {
    pages,
    map: await timeMap(await readyBrowser(stage.log), server.address + paths["map of all"]),
  }
}

/** What it is measured with, in words. */
export const largeInWords = `${sizes.voices} voices, ${sizes.questions} questions, ${sizes.claims} claims, ${sizes.relations} links between them`

/** @param {string} executablePath @param {string} url @returns {Promise<Drawn>} */
async function timeMap(executablePath, url) {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : []
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.addInitScript(watchTasks)
    await page.goto(url)
    await page
      .locator(".react-flow [data-claim]")
      .first()
      .waitFor({ timeout: mostSeconds * 1000 })
    const painted = await page.evaluate(
      () =>
        new Promise((/** @type {(at: number) => void} */ done) =>
          requestAnimationFrame(() => requestAnimationFrame(done)),
        ),
    )
    await sleep(1000)
    const { there, tasks } = await page.evaluate(() => ({
      there: performance
        .getEntriesByType("resource")
        .find(({ name }) => name.includes("/map/graph"))
        ?.toJSON().responseEnd,
      tasks: /** @type {import("./reader/visiting.mjs").Watching} */ (/** @type {unknown} */ (window))
        .watchedHere.tasks,
    }))
    return { layout: painted - there, longest: longestOf(tasks.filter(({ start }) => start >= there)) }
  } finally {
    await browser.close()
  }
}
