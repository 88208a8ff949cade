import { largeInWords } from "./large-pages.mjs"
import { inKilobytes, limits } from "./limits.mjs"
import { plan } from "./timing.mjs"

/**
 * @typedef {import("./pages.mjs").Report} Report
 * @typedef {import("./pages.mjs").MeasuredPage} MeasuredPage
 * @typedef {import("./statistics.mjs").Figure} Figure
 */

/**
 * What was measured as tables for the console, and which limits do not hold.
 * @param {Report} report
 */
export function sayMeasured(report) {
  const { machine, emptyPage, pages, costs, large } = report
  return [
    `\n${machine.cores} cores, Node ${machine.node}, load at the end ${machine.load.toFixed(1)} (this measurement makes about 2 of it).`,
    `Times in milliseconds: the median of ${plan.runs} runs, from the least run to the most.\n`,
    inColumns([
      ["One reader at a time", "median", "runs", "p95", "a second", "React alone", "page / React", "sent"],
      ...pages.map((page) => [...times(page.name, page.alone), ...besideReact(page)]),
    ]),
    "",
    inColumns([
      ["Eight at once", "median", "runs", "p95", "a second", "processor, each"],
      ...pages.map((page) => [...times(page.name, page.eight), round(page.eight.processor?.median)]),
    ]),
    "",
    inColumns([
      [
        "",
        "queries: signed in, at first",
        "again",
        "not signed in",
        "ten times the claims",
        "JavaScript",
        "more than none",
      ],
      ...pages.map((page) => asked(page, emptyPage)),
    ]),
    `at most ${limits.queries} queries (a source ${limits.sourceQueries}), and ${inKilobytes(limits.scriptBytes)} more than the ${inKilobytes(emptyPage)} of an empty page (gzip)\n`,
    inColumns([
      [
        "Ten times the claims cost",
        "one reader",
        "runs",
        "eight at once",
        "processor",
        "after a change",
        "ten times",
      ],
      ...costs.map(costly),
    ]),
    `at most ${limits.tenfoldCost} times; after a change in the debate it is read and put together anew\n`,
    inColumns([
      [largeInWords, "median", "runs", "p95", "a second", "sent", "after a change"],
      ...large.pages.map(({ name, timing, afterChange }) => [
        ...[...times(name, timing.alone), inKilobytes(timing.bytes), `${round(afterChange.median)} ms`],
      ]),
    ]),
    `the map is drawn ${round(large.map.layout)} ms after its data are there, the longest task ${large.map.longest === 0 ? "at most 50" : round(large.map.longest)} ms\n`,
    ...(report.exceeded.length > 0 ? report.exceeded : ["All limits hold."]),
  ].join("\n")
}

/** @param {string} name @param {import("./timing.mjs").Timed} timed */
function times(name, { median, p95, perSecond }) {
  return [name, round(median.median), range(median), round(p95.median), round(perSecond.median)]
}

/** @param {MeasuredPage} page */
function besideReact({ alone, render, bytes }) {
  return [round(render), round(alone.median.median / render), inKilobytes(bytes)]
}

/** @param {MeasuredPage} page @param {number} emptyPage */
function asked({ name, queries, tenfold, scripts }, emptyPage) {
  const { cold, warm, anonymous } = queries
  const many = [tenfold.cold, tenfold.warm, tenfold.anonymous].join(" ")
  return [name, cold, warm, anonymous, many, inKilobytes(scripts), inKilobytes(scripts - emptyPage)].map(
    String,
  )
}

/** @param {import("./costs.mjs").Cost} cost */
function costly({ page, ratio, runs, eight, processor, afterChange, afterChangeTenfold }) {
  const after = [afterChange, afterChangeTenfold].map(({ median }) => `${round(median)} ms`)
  return [page, round(ratio), range(runs), round(eight), round(processor), ...after]
}

/** @param {Figure} figure */
function range({ least, most }) {
  return `${round(least)}–${round(most)}`
}

/** @param {number | undefined} number */
function round(number) {
  if (number === undefined) return "?"
  return number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0)
}

/**
 * Rows of a table as lines: the first column left, the others right.
 * @param {readonly (readonly string[])[]} rows
 */
export function inColumns(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (/** @type {readonly string[]} */ row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
  return rows.map((row) => line(row).trimEnd()).join("\n")
}
