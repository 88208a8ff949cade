import { readFileSync } from "node:fs"

/**
 * How many passed and failed.
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 * @typedef {{ success: boolean, testResults: VitestFile[] }} VitestReport what vitest's JSON reporter writes
 * @typedef {{ stats: { expected: number, flaky: number, unexpected: number }, errors: unknown[] }} PlaywrightReport
 */

/**
 * Counts vitest's report. A file that could not be loaded counts as one failed; so does a run that failed for another
 * reason, such as an error outside of any test.
 * @param {VitestReport} report
 * @returns {Tally}
 */
export function tallyVitest(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  const passed = tests.filter(({ status }) => status === "passed").length
  const failedTests = tests.filter(({ status }) => status === "failed").length
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  ).length
  return { passed, failed: failedTests + brokenFiles }
}

/**
 * Counts Playwright's report. A journey that passed at a second try passed; an error outside of the journeys is one failed.
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
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
    const { passed, failed } = count(JSON.parse(readFileSync(path, "utf8")))
    return { passed, failed: failed === 0 && !endedWell ? 1 : failed }
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
  return tallies.reduce(
    (sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }),
    { passed: 0, failed: 0 },
  )
}

/**
 * "3 passed, 0 failed"
 * @param {Tally} tally
 */
export function sayTally({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}
