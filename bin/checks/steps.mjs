import { existsSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { readyBuild } from "../setup/build.mjs"
import { root } from "../setup/places.mjs"
import { CommandFailed, plainSentence } from "../setup/plain-sentence.mjs"
import { programOf, runNode } from "../setup/run.mjs"
import { duration } from "../setup/say.mjs"
import { isStopping } from "../setup/shutdown.mjs"
import { browse } from "./journeys.mjs"
import { sayTally, tallyFrom, tallyPlaywright, tallyVitest } from "./tally.mjs"

/** @typedef {import("./tally.mjs").Tally} Tally */
/** @typedef {{ places: import("../setup/places.mjs").Places, log: string, env: NodeJS.ProcessEnv, serverUrl: string, filters: string[] }} Setting */

/** @type {Tally} */
const one = { passed: 1, failed: 0 }

/** @param {Setting} setting @returns {Promise<Tally>} */
export async function lint({ log }) {
  await runNode([programOf("@biomejs/biome"), "check", "--diagnostic-level=error"], { log })
  return one
}

/** @param {Setting} setting @returns {Promise<Tally>} */
export async function types({ log, env }) {
  const tsc = programOf("typescript")
  if (existsSync(join(root, "app"))) await runNode([programOf("next"), "typegen"], { log, env })
  await runNode([tsc, "--noEmit"], { log })
  await runNode([tsc, "--noEmit", "-p", "bin"], { log })
  return one
}

/** @param {Setting} setting @returns {Promise<Tally>} */
export async function tests({ places, log, env, filters }) {
  const report = join(places.data, "vitest.json")
  rmSync(report, { force: true })
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
  const endedWell = await endsWell([programOf("vitest"), "run", ...reporters, ...filters], log, env)
  return tallyFrom(report, tallyVitest, endedWell)
}

/** @param {Setting} setting @returns {Promise<Tally>} */
export async function build({ log, env }) {
  await readyBuild(log, env)
  return one
}

/** @param {Setting} setting @returns {Promise<Tally>} */
export async function journeys(setting) {
  const report = join(setting.places.data, "playwright.json")
  rmSync(report, { force: true })
  return browse(setting, async (env) => {
    const args = [programOf("@playwright/test"), "test", "--reporter=list,json"]
    const endedWell = await endsWell(args, setting.log, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report })
    return tallyFrom(report, tallyPlaywright, endedWell)
  })
}

/** Are there browser journeys to run? */
export function hasJourneys() {
  const folder = join(root, "tests/e2e")
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith(".spec.ts"))
  )
}

/** @param {string[]} args @param {string} log @param {NodeJS.ProcessEnv} env */
async function endsWell(args, log, env) {
  try {
    await runNode(args, { log, env, show: true })
    return true
  } catch {
    return false // What failed is on the screen and in the report.
  }
}

/**
 * Does one step: a headline, what it prints, and a line with its count and time. A step that breaks is one failed.
 * @param {string} name
 * @param {() => Promise<Tally>} work
 * @returns {Promise<Tally>}
 */
export async function counted(name, work) {
  const began = performance.now()
  console.log(`\n${name} …`)
  const tally = await work().catch((error) => {
    if (!isStopping()) console.error(fully(error))
    return { passed: 0, failed: 1, names: [name] }
  })
  console.log(`${name}: ${sayTally(tally)} (${duration(performance.now() - began)})`)
  return tally
}

// What a linter or compiler finds is read here, so all of it is shown.
/** @param {unknown} error */
function fully(error) {
  return error instanceof CommandFailed ? `${error.output.trim()}\n${error.message}` : plainSentence(error)
}
