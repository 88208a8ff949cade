import { once } from "node:events"
import { join } from "node:path"
import { startChild } from "./children.mjs"
import { appendLog, readyLog } from "./log.mjs"
import { root } from "./places.mjs"

/** @typedef {import("./serve.mjs").Running & { upToDate: Promise<void> }} Worker `upToDate` resolves when all is done that was there to do */

/**
 * Starts the worker, which goes on with what was written: beside the web server, in a process of its own.
 * @param {{ env: NodeJS.ProcessEnv, log: string }} options
 * @returns {Worker}
 */
export function startWorker({ env, log }) {
  const program = join(root, "bin/worker.ts")
  const child = startChild(process.execPath, ["--import", "tsx", program], { env, output: "pipe" })
  readyLog(log)
  /** @type {() => void} */
  let isUpToDate = () => {}
  const upToDate = new Promise((resolve) => {
    isUpToDate = () => resolve(undefined)
  })
  child.stdout?.on("data", (chunk) => {
    appendLog(log, chunk)
    if (String(chunk).includes("up to date")) isUpToDate()
  })
  child.stderr?.on("data", (chunk) => {
    appendLog(log, chunk)
    process.stderr.write(chunk)
  })
  const ended = once(child, "exit").then(([code, signal]) => `${signal ?? `code ${code}`}`)
  return { ended, upToDate }
}
