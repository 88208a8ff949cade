import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { figure, median, quantile } from "@/bin/bench/statistics.mjs"

const times = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })

describe("quantiles", () => {
  test.each([
    [[7], 0.95, 7],
    [[1, 3], 0.5, 2],
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2.5],
    [Array.from({ length: 101 }, (_, at) => at), 0.95, 95],
    [[10, 20], 0, 10],
    [[10, 20], 1, 20],
  ])("of %j at %f is %f", (numbers, part, expected) => {
    expect(quantile(numbers, part)).toBeCloseTo(expected, 9)
  })

  test("of nothing are refused", () => {
    expect(() => median([])).toThrow(RangeError)
  })

  test("do not depend on the order, lie within the numbers and grow with the part", () => {
    fc.assert(
      fc.property(times, fc.double({ min: 0, max: 1, noNaN: true }), (numbers, part) => {
        const value = quantile(numbers, part)
        expect(quantile([...numbers].reverse(), part)).toBe(value)
        expect(value).toBeGreaterThanOrEqual(Math.min(...numbers))
        expect(value).toBeLessThanOrEqual(quantile(numbers, 1))
      }),
    )
  })
})

test("a figure is the median of its runs, between the least and the most", () => {
  expect(figure([5, 1, 9, 4, 6])).toEqual({ median: 5, least: 1, most: 9 })
})
