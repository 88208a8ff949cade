import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { processAt } from "./processes.mjs"

/** @typedef {import("./processes.mjs").Process} Process */

/**
 * Reads the lock file of a cluster and returns the server that runs on it and its port; null when none runs, whatever
 * the file says (its process may have been killed, be a zombie, or the number may belong to another program by now).
 * @param {string} cluster
 * @returns {{ process: Process, port: number } | null}
 */
export function runningServer(cluster) {
  const [pid, port] = readLockFile(cluster)
  const process = pid ? processAt(pid) : null
  return process && port && worksIn(process.pid, cluster) ? { process, port } : null
}

/** @param {string} cluster */
function readLockFile(cluster) {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")
    return [Number(lines[0]), Number(lines[3])]
  } catch {
    return []
  }
}

// A server and its children work in the cluster's folder, also after the folder was moved.
/** @param {number} pid @param {string} cluster */
function worksIn(pid, cluster) {
  if (process.platform === "linux") return workingFolder(pid) === realpathSync(cluster)
  return /postgres/.test(
    spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "",
  )
}

/** @param {number} pid */
function workingFolder(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ""
  }
}

/**
 * Clears away the lock file of a killed server where PostgreSQL itself would take it for a living one. Waits first for
 * what the killed server had started: two servers on the same files would ruin them.
 * @param {string} cluster
 */
export async function clearStaleLock(cluster) {
  const [pid] = readLockFile(cluster)
  if (!pid || process.platform !== "linux") return // Elsewhere PostgreSQL's own check has to do.
  for (let round = 0; round < 200 && remaining(cluster).length > 0; round++) await sleep(50)
  if (remaining(cluster).length > 0)
    throw new Error(
      `A killed database server has left programs running: ${remaining(cluster).join(", ")}. End them.`,
    )
  rmSync(join(cluster, "postmaster.pid"), { force: true })
}

/** @param {string} cluster */
function remaining(cluster) {
  const folder = realpathSync(cluster)
  const pids = readdirSync("/proc").map(Number).filter(Number.isInteger)
  return pids.filter((pid) => processAt(pid) && workingFolder(pid) === folder)
}
