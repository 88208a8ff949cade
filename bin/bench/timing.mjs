import { processorTime } from "./processor.mjs"
import { measure } from "./requests.mjs"
import { figure, median, quantile } from "./statistics.mjs"

/**
 * @typedef {import("./statistics.mjs").Figure} Figure
 * @typedef {{ median: number, p95: number, perSecond: number, processor: number | undefined, bytes: number }} Run milliseconds
 * @typedef {{ median: Figure, p95: Figure, perSecond: Figure, processor: Figure | undefined }} Timed over the runs
 * @typedef {{ bytes: number, alone: Timed, eight: Timed, runs: number[] }} Timing one reader at a time and eight at once;
 * bytes as sent; the median of each run with one reader
 */

/** How often each page is measured, how many requests a run has at most, how long it takes at most. */
export const plan = { runs: 5, requests: 400, seconds: 0.7 }

/**
 * Measures each page in several runs. A run goes through all pages before the next begins, so that a change of the
 * machine's mood falls on all of them and shows in the spread.
 * @param {import("./stage.mjs").Served} server
 * @param {readonly string[]} paths
 * @returns {Promise<Map<string, Timing>>} by path
 */
export async function timePages(server, paths) {
  for (const path of paths) await measure(server.address + path, { count: 400, together: 8, seconds: 1 })
  /** @type {Map<string, { alone: Run[], eight: Run[] }>} */
  const runs = new Map(paths.map((path) => [path, { alone: [], eight: [] }]))
  for (let run = 0; run < plan.runs; run++)
    for (const [path, { alone, eight }] of runs) {
      alone.push(await oneRun(server, path, 1))
      eight.push(await oneRun(server, path, 8))
    }
  return new Map([...runs].map(([path, of]) => [path, timingOf(of)]))
}

/** @param {import("./stage.mjs").Served} server @param {string} path @param {number} together @returns {Promise<Run>} */
async function oneRun({ address, pid }, path, together) {
  const before = processorTime(pid)
  const { requests: count, seconds } = plan
  const { times, perSecond, bytes } = await measure(address + path, { count, together, seconds })
  const after = processorTime(pid)
  const processor = before === undefined || after === undefined ? undefined : (after - before) / times.length
  return { median: median(times), p95: quantile(times, 0.95), perSecond, processor, bytes }
}

/** @param {{ alone: Run[], eight: Run[] }} runs @returns {Timing} */
function timingOf({ alone, eight }) {
  return {
    bytes: alone[0]?.bytes ?? 0,
    alone: overRuns(alone),
    eight: overRuns(eight),
    runs: alone.map((run) => run.median),
  }
}

/** @param {Run[]} runs @returns {Timed} */
function overRuns(runs) {
  const processor = runs.flatMap((run) => run.processor ?? [])
  return {
    median: figure(runs.map((run) => run.median)),
    p95: figure(runs.map((run) => run.p95)),
    perSecond: figure(runs.map((run) => run.perSecond)),
    processor: processor.length > 0 ? figure(processor) : undefined,
  }
}
