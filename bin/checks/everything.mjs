import { join } from "node:path"
import { readyClient } from "../setup/client.mjs"
import { killPostgres, startPostgres, stopPostgres } from "../setup/postgres.mjs"
import { step } from "../setup/say.mjs"
import { atTheEnd } from "../setup/shutdown.mjs"
import { readyTestDatabases } from "./databases.mjs"
import { build, counted, hasJourneys, journeys, lint, tests, types } from "./steps.mjs"
import { sayTally, total } from "./tally.mjs"

// The tests' data is made anew for each run: it need not survive a power failure.
const fast = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }

/**
 * Everything after the packages. Prints the counts, the sum last; returns how many failed.
 * @param {import("../setup/places.mjs").Places} places
 * @param {boolean} quick without build and browser
 * @param {string[]} filters for vitest
 */
export async function checkEverything(places, quick, filters) {
  const log = join(places.logs, "checks.log")
  await step("Database client", () => readyClient(log), String)
  const server = await step(
    "PostgreSQL for the tests",
    () => startPostgres(places.postgres, join(places.logs, "postgres.log"), fast),
    ({ port }) => `on port ${port}`,
  )
  atTheEnd(
    () => stopPostgres(server),
    () => killPostgres(server),
  )
  const serverUrl = server.url("postgres")
  await step(
    "Tables for the tests",
    () => readyTestDatabases(serverUrl),
    () => "migrated",
  )
  const setting = { places, log, serverUrl, filters, env: testEnvironment(places.data, serverUrl) }
  const tallies = [
    await counted("Lint", () => lint(setting)),
    await counted("Types", () => types(setting)),
    await counted("Tests", () => tests(setting)),
  ]
  if (!quick) {
    const built = await counted("Build", () => build(setting))
    tallies.push(built)
    if (hasJourneys() && built.failed > 0) console.log("\nBrowser: not run, because the build failed.")
    else if (hasJourneys()) tallies.push(await counted("Browser", () => journeys(setting)))
  }
  const sum = total(tallies)
  // Named once more where one looks first, below everything that the steps have printed.
  if (sum.failed > 0) console.log(["\nFailed:", ...(sum.names ?? [])].join("\n  "))
  console.log(`\n${sayTally(sum)}`)
  return sum.failed
}

// DATABASE_URL is the user's own database: no test may see it. And a running npm start serves its build from .next: the
// tests build beside it.
/** @param {string} data @param {string} serverUrl @returns {NodeJS.ProcessEnv} */
function testEnvironment(data, serverUrl) {
  const { DATABASE_URL: _, ...inherited } = process.env
  return {
    ...inherited,
    DISPUTATIO_DATA: data,
    DISPUTATIO_BUILD: ".next-test",
    TEST_DATABASE_URL: serverUrl,
    NEXT_TELEMETRY_DISABLED: "1",
  }
}
