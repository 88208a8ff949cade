import { readFileSync } from "node:fs"

/**
 * How many passed and failed, and the names of those that failed.
 * @typedef {{ passed: number, failed: number, names?: string[] }} Tally
 * @typedef {{ name: string, status: string, assertionResults: { status: string, fullName: string }[] }} VitestFile
 * @typedef {{ success: boolean, testResults: VitestFile[] }} VitestReport what vitest's JSON reporter writes
 * @typedef {{ title: string, specs?: { title: string, ok: boolean }[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ stats: { expected: number, flaky: number, unexpected: number }, errors: unknown[], suites: PlaywrightSuite[] }} PlaywrightReport
 */

/**
 * Counts vitest's report. A file that could not be loaded counts as one failed; so does a run that failed for another
 * reason, such as an error outside of any test.
 * @param {VitestReport} report
 * @returns {Tally}
 */
export function tallyVitest(report) {
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.map(({ status, fullName }) => ({ status, name: `${file.name} › ${fullName}` })),
  )
  const passed = tests.filter(({ status }) => status === "passed").length
  const failed = tests.filter(({ status }) => status === "failed")
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  )
  return {
    passed,
    failed: failed.length + broken.length,
    names: [...failed, ...broken].map(({ name }) => name),
  }
}

/**
 * Counts Playwright's report. A journey that passed at a second try passed; an error outside of the journeys is one failed.
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors, suites }) {
  const failed = stats.unexpected + errors.length
  return { passed: stats.expected + stats.flaky, failed, names: suites.flatMap(failedIn) }
}

/** @param {PlaywrightSuite} suite @returns {string[]} */
function failedIn({ title, specs = [], suites = [] }) {
  const own = specs.filter(({ ok }) => !ok).map((spec) => spec.title)
  return [...own, ...suites.flatMap(failedIn)].map((name) => `${title} › ${name}`)
}

/**
 * Reads a report and counts it; a program that crashed before it wrote one, or that ended badly with nothing failed in
 * its report, is one failed.
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Tally} count
 * @param {boolean} endedWell
 * @returns {Tally}
 */
export function tallyFrom(path, count, endedWell) {
  try {
    const tally = count(JSON.parse(readFileSync(path, "utf8")))
    return { ...tally, failed: tally.failed === 0 && !endedWell ? 1 : tally.failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/**
 * Sums tallies.
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function total(tallies) {
  const sum = (/** @type {"passed" | "failed"} */ key) => tallies.reduce((all, tally) => all + tally[key], 0)
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    names: tallies.flatMap((tally) => tally.names ?? []),
  }
}

/**
 * "3 passed, 0 failed"
 * @param {Tally} tally
 */
export function sayTally({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}
