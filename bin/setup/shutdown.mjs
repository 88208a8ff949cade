import { endChildren, killChildren } from "./children.mjs"
import { exitCodeOf, plainSentence } from "./plain-sentence.mjs"

/** @type {{ work: () => unknown, force: () => void }[]} */
const stops = [{ work: endChildren, force: killChildren }]
let stopping = false

/**
 * Has `work` done at the end, after the programs in the foreground have ended and before everything noted earlier.
 * `force` is what a second Ctrl-C does instead.
 * @param {() => unknown} work
 * @param {() => void} force
 */
export function atTheEnd(work, force = () => {}) {
  stops.splice(1, 0, { work, force })
}

/** Has the end begun? What ends now was meant to. */
export function isStopping() {
  return stopping
}

/** Stops everything in order: the programs first, the database after. */
export async function stopAll() {
  stopping = true
  for (const { work } of stops) await work()
}

/**
 * Ctrl-C (or a request to end) stops everything in order and ends with `exitCode`; a second one ends it at once.
 * @param {number} exitCode
 */
export function endOnSignals(exitCode) {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      if (stopping) {
        for (const { force } of stops) force()
        process.exit(130)
      }
      process.stdout.write("\nStopping (once more to force it) … ")
      stopAll().then(
        () => {
          console.log("stopped.")
          process.exit(exitCode)
        },
        (error) => {
          console.error(plainSentence(error))
          process.exit(1)
        },
      )
    })
  }
}

/**
 * Does the work; when it fails, stops everything, prints what to do and ends with the right code.
 * @param {() => Promise<void>} work
 */
export async function orSayWhy(work) {
  try {
    await work()
  } catch (error) {
    if (stopping) return // Ctrl-C came in the middle of a step, whose failure is its doing.
    await stopAll()
    console.error(plainSentence(error))
    process.exit(exitCodeOf(error))
  }
}
