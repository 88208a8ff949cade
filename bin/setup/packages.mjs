import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./places.mjs"
import { CommandFailed, SetupError } from "./plain-sentence.mjs"
import { run } from "./run.mjs"
import { isStamped } from "./stamp.mjs"

/** @typedef {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lock */

/**
 * Is what npm installed (node_modules/.package-lock.json) what package-lock.json asks for? Optional packages may be
 * absent: they are for other systems.
 * @param {Lock} wanted
 * @param {Lock} installed
 */
export function isInstalled(wanted, installed) {
  const want = wanted.packages ?? {}
  const have = installed.packages ?? {}
  const strangers = Object.keys(have).some(
    (path) => want[path]?.version !== have[path]?.version || want[path]?.integrity !== have[path]?.integrity,
  )
  const missing = Object.keys(want).some((path) => path !== "" && !want[path]?.optional && !(path in have))
  return !strangers && !missing
}

/**
 * Installs the packages when node_modules is not what package-lock.json says. Returns how it went.
 * @param {string} log
 */
export async function readyPackages(log) {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8")
  const stamp = join(root, "node_modules", ".disputatio-lock")
  const hash = createHash("sha256").update(lock).digest("hex")
  if (isStamped(stamp, hash)) return "as package-lock.json says"
  const matching = isInstalled(JSON.parse(lock), readLock(join(root, "node_modules", ".package-lock.json")))
  if (!matching) await install(log)
  writeFileSync(stamp, hash)
  return matching ? "as package-lock.json says" : "installed"
}

/**
 * @param {string} path
 * @returns {Lock}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"))
  } catch {
    return {}
  }
}

/** @param {string} log */
async function install(log) {
  const npm = process.env.npm_execpath
  const args = ["ci", "--include=dev", "--include=optional", "--ignore-scripts", "--no-audit", "--no-fund"]
  try {
    if (npm?.endsWith(".js")) await run(process.execPath, [npm, ...args], { log })
    else await run(process.platform === "win32" ? "npm.cmd" : "npm", args, { log })
  } catch (error) {
    const output = error instanceof CommandFailed ? error.output : ""
    if (!/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH/.test(output)) throw error
    throw new SetupError(
      `The packages could not be downloaded. Check the network (and the proxy, if you need one), then run the command again. The log is ${log}`,
    )
  }
}
