import { setTimeout as sleep } from "node:timers/promises"
import { plainSentence } from "./plain-sentence.mjs"
import { isStopping } from "./shutdown.mjs"

/** @typedef {import("./serve.mjs").Running} Running */

/**
 * Seconds to wait before the next start: half a second at first, twice as long after each further failure, at most 30.
 * @param {number} failures in a row
 */
export function pauseAfter(failures) {
  return Math.min(30, 0.5 * 2 ** failures)
}

const steady = 60_000

/**
 * Starts a program again whenever it ends, until everything is being stopped. One that ran for a minute counts as
 * steady: its next failure is a first one.
 * @param {string} name as it appears in a sentence
 * @param {Running} first
 * @param {() => Promise<Running>} begin
 * @param {(failures: number) => number} pause in seconds
 */
export async function keepRunning(name, first, begin, pause = pauseAfter) {
  let running = /** @type {Running | null} */ (first)
  let failures = 0
  for (let began = performance.now(); ; began = performance.now()) {
    const reason = running ? await running.ended : "no answer"
    if (isStopping()) return
    failures = performance.now() - began > steady ? 0 : failures
    console.error(`The ${name} ended (${reason}); starting it again in ${pause(failures)} s.`)
    await sleep(pause(failures) * 1000)
    if (isStopping()) return
    failures++
    running = await begin().catch((error) => {
      if (!isStopping()) console.error(plainSentence(error))
      return null
    })
    if (running) console.error(`The ${name} runs again.`)
  }
}
