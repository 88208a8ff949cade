import fc from "fast-check"
import { expect, test } from "vitest"
import { overlapping } from "@/lib/annotations/reading/filters/overlapping"

const range = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({
  start,
  end: start + length,
}))

test("finds what has a place in common, as comparing with each one does", () => {
  fc.assert(
    fc.property(fc.array(range), range, (ranges, asked) => {
      const plain = ranges.filter(({ start, end }) => start < asked.end && end > asked.start)
      const byStart = [...plain].sort((a, b) => a.start - b.start)
      expect(overlapping(ranges)(asked)).toEqual(byStart)
    }),
  )
})

test.each([
  [{ start: 0, end: 5 }, 0],
  [{ start: 4, end: 6 }, 1],
  [{ start: 10, end: 12 }, 0],
  [{ start: 9, end: 21 }, 2],
])("over %j there are %i", (asked, count) => {
  const ranges = [
    { start: 20, end: 30 },
    { start: 5, end: 10 },
  ]
  expect(overlapping(ranges)(asked)).toHaveLength(count)
})
