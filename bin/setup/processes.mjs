import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"

/** @typedef {{ pid: number, since: string }} Process A process, told apart from a later one with the same number by when it began. */

/**
 * Takes a process number and returns the process, or null when there is none. A zombie (ended, but not yet
 * cleared away by its parent) counts as none.
 * @param {number} pid
 * @returns {Process | null}
 */
export function processAt(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null
  const [state, since] = process.platform === "linux" ? fromProc(pid) : fromPs(pid)
  return !state || state.startsWith("Z") || state.startsWith("X") ? null : { pid, since: since ?? "" }
}

/** @param {number} pid */
function fromProc(pid) {
  try {
    // The name in parentheses may hold anything; after it come the state (field 3) … and the start (field 22).
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").pop()?.split(" ") ?? []
    return [fields[0], fields[19]]
  } catch {
    return []
  }
}

/** @param {number} pid */
function fromPs(pid) {
  const listed = spawnSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" })
  const line = (listed.stdout ?? "").trim()
  return line ? [line.split(/\s+/)[0], line.replace(/^\S+\s+/, "")] : []
}

/**
 * Is that very process still there?
 * @param {Process} one
 */
export function isRunning(one) {
  return processAt(one.pid)?.since === one.since
}

/**
 * Waits until the process is gone; returns false when it is still there after so many seconds.
 * @param {Process} one
 * @param {number} seconds
 */
export async function untilGone(one, seconds = Number.POSITIVE_INFINITY) {
  const end = performance.now() + seconds * 1000
  while (isRunning(one)) {
    if (performance.now() > end) return false
    await sleep(seconds === Number.POSITIVE_INFINITY ? 300 : 25)
  }
  return true
}

/**
 * Sends a signal to a process and everything it started in its group.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(pid, signal) {
  for (const target of process.platform === "win32" ? [pid] : [-pid, pid]) {
    try {
      process.kill(target, signal)
      return
    } catch {
      // Gone already, or not the head of a group: try the process alone.
    }
  }
}

/**
 * Ends a process and its group: asks first, and insists after so many seconds.
 * @param {Process} one
 * @param {number} grace seconds
 */
export async function endGroup(one, grace = 8) {
  if (!isRunning(one)) return
  signalGroup(one.pid, "SIGTERM")
  if (await untilGone(one, grace)) return
  signalGroup(one.pid, "SIGKILL")
  await untilGone(one, 5)
}
