import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { delimiter, join } from "node:path"
import { SetupError } from "./plain-sentence.mjs"
import { programOf, run, runNode } from "./run.mjs"

const names = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"]
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
]

/**
 * The path of a Chromium on this machine: the one $CHROMIUM names, the system's, or Playwright's own; null when none is.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM
  if (named) return existsSync(named) ? named : null
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin"]
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere]
  return candidates.find(works) ?? playwrights()
}

// On Ubuntu /usr/bin/chromium-browser may be a stub that only tells how to install the real one.
/** @param {string} path */
function works(path) {
  return existsSync(path) && spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0
}

function playwrights() {
  const path = createRequire(import.meta.url)("@playwright/test").chromium.executablePath()
  return existsSync(path) ? path : null
}

/**
 * Finds a Chromium, or installs one: Debian's and Ubuntu's for root there, else Playwright's own. Throws SetupError when
 * none can be had.
 * @param {string} log
 * @returns {Promise<string>}
 */
export async function readyBrowser(log) {
  const found = findBrowser()
  if (found) return found
  if (process.env.CHROMIUM)
    throw new SetupError(
      `CHROMIUM names ${process.env.CHROMIUM}, where there is no program. Correct it, or leave it out.`,
    )
  const ways = isRootOnDebian() ? [installFromDebian, installPlaywrights] : [installPlaywrights]
  for (const way of ways) {
    // The next way may work where this one fails; what it said is in the log.
    await way(log).catch(() => {})
    const installed = findBrowser()
    if (installed) return installed
  }
  throw new SetupError(
    `There is no Chromium for the browser tests, and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM to its path. The log is ${log}`,
  )
}

function isRootOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"))
}

/** @param {string} log */
async function installFromDebian(log) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  await run("apt-get", ["update"], { log, env })
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"], {
    log,
    env,
  })
}

/** @param {string} log */
async function installPlaywrights(log) {
  await runNode([programOf("playwright"), "install", "chromium"], { log })
}
