import fc from "fast-check"
import { expect, test } from "vitest"
import { firstBelow, stepTo } from "@/app/debates/[debate]/sources/_margin/stepping"

test.each([
  ["on from the one that one is at", { count: 5, at: 1, below: 0 }, true, 2],
  ["back from the one that one is at", { count: 5, at: 1, below: 0 }, false, 0],
  ["no further than the last", { count: 5, at: 4, below: 0 }, true, null],
  ["nor before the first", { count: 5, at: 0, below: 0 }, false, null],
  ["on to the first in the window", { count: 5, at: null, below: 3 }, true, 3],
  ["back to the last above it", { count: 5, at: null, below: 3 }, false, 2],
  ["nowhere below the last", { count: 5, at: null, below: 5 }, true, null],
  ["nowhere without any", { count: 0, at: null, below: 0 }, true, null],
])("a step leads %s", (_, from, forward, to) => {
  expect(stepTo(from, forward)).toBe(to)
})

test("the first below a line is found as by looking at each", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (some, line) => {
      const tops = some.toSorted((a, b) => a - b)
      const found = tops.findIndex((top) => top >= line)
      expect(firstBelow(tops.length, (index) => tops[index]!, line)).toBe(found < 0 ? tops.length : found)
    }),
  )
})
