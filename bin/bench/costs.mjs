import { figure } from "./statistics.mjs"

/**
 * @typedef {import("./statistics.mjs").Figure} Figure
 * @typedef {import("./timing.mjs").Timing} Timing
 * @typedef {{ timing: Timing, afterChange: Figure }} Table a page's times when asked again and again, and just after a change
 * @typedef {{ page: string, ratio: number, runs: Figure, eight: number, processor: number | undefined, afterChange: Figure, afterChangeTenfold: Figure }} Cost
 * how many times as long with ten times the claims; milliseconds after a change
 */

/**
 * What ten times the claims cost a page. The ratio is taken run by run, so that both were measured in the same mood of
 * the machine.
 * @param {string} page its name
 * @param {Table} plain
 * @param {Table} tenfold
 * @returns {Cost}
 */
export function costOf(page, plain, tenfold) {
  const runs = figure(tenfold.timing.runs.map((time, run) => time / (plain.timing.runs[run] ?? Number.NaN)))
  const [before, after] = [plain.timing.eight, tenfold.timing.eight]
  return {
    page,
    ratio: runs.median,
    runs,
    eight: after.median.median / before.median.median,
    processor:
      after.processor && before.processor ? after.processor.median / before.processor.median : undefined,
    afterChange: plain.afterChange,
    afterChangeTenfold: tenfold.afterChange,
  }
}
