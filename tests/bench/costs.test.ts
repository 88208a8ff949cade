import { expect, test } from "vitest"
import { costOf } from "@/bin/bench/costs.mjs"
import { figure } from "@/bin/bench/statistics.mjs"

const table = (runs: number[], eight: number, processor?: number) => {
  const timed = {
    median: figure([eight]),
    p95: figure([eight]),
    perSecond: figure([1000 / eight]),
    processor: processor === undefined ? undefined : figure([processor]),
  }
  return { timing: { bytes: 1, alone: timed, eight: timed, runs }, afterChange: figure(runs) }
}

test("a cost is the median of the ratios of runs made one after the other, not the ratio of medians", () => {
  const cost = costOf("table", table([1, 10, 1], 8, 2), table([3, 20, 4], 24, 5))
  expect(cost).toMatchObject({
    page: "table",
    ratio: 3,
    runs: { least: 2, most: 4 },
    eight: 3,
    processor: 2.5,
  })
  expect([cost.afterChange.median, cost.afterChangeTenfold.median]).toEqual([1, 4])
})

test("without a clock of the processor there is no ratio of it", () => {
  expect(costOf("table", table([1], 8), table([2], 8)).processor).toBeUndefined()
})
