import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { answer } from "./requests.mjs"
import { serveStage } from "./stage.mjs"

/**
 * @typedef {import("./subjects.mjs").Page} Page
 * @typedef {{ cold: number, warm: number, anonymous: number }} Queries of one request: to a server just started and by
 * somebody who has signed in; the next one by the same person; one by a reader who has not
 */

/**
 * Counts the queries that each page waits for at the database driver, in a server that writes each of them down. A server is started
 * for each page, so that nothing of it is known yet.
 * @param {import("./stage.mjs").Stage} stage
 * @param {Page[]} pages
 * @param {string} cookie of somebody who has signed in
 * @returns {Promise<Map<string, Queries>>} by path
 */
export async function countQueries(stage, pages, cookie) {
  const log = join(stage.places.data, "queries.log")
  const counts = new Map()
  for (const { path } of pages) {
    writeFileSync(log, "")
    const server = await serveStage(stage, { DISPUTATIO_QUERY_LOG: log })
    try {
      /** @param {string} [as] */
      const count = async (as) => {
        await settled(log)
        writeFileSync(log, "")
        await answer(server.address + path, { cookie: as })
        await settled(log)
        return waitedFor(readFileSync(log, "utf8"))
      }
      counts.set(path, {
        cold: await count(cookie),
        warm: await count(cookie),
        anonymous: await count(),
      })
    } finally {
      await server.end()
    }
  }
  return counts
}

// A query is written down just after its answer has come: wait until nothing more is added.
/** @param {string} log */
async function settled(log) {
  for (let before = -1; ; ) {
    const now = linesIn(readFileSync(log, "utf8"))
    if (now === before) return
    before = now
    await sleep(100)
  }
}

const WRITE = /^"(?:\\n|\s)*(?:INSERT|UPDATE|DELETE)\b/i

/**
 * How many of the queries in a log a page waited for, one on each line: all but what it writes (that one was here), which it
 * does once its answer has gone.
 * @param {string} log
 */
export function waitedFor(log) {
  return log.split("\n").filter((line) => line !== "" && !WRITE.test(line)).length
}

/**
 * How many lines a log holds, each ended by a line break.
 * @param {string} text
 */
export function linesIn(text) {
  return text.split("\n").length - 1
}
