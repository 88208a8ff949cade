import fc from "fast-check"
import { expect, test } from "vitest"
import { segment } from "@/lib/text/segment"

test("overlapping marks part a block where they begin and end", () => {
  const marks = [
    { id: "b", start: 4, end: 12 },
    { id: "a", start: 2, end: 6 },
    { id: "empty", start: 3, end: 3 },
    { id: "beyond", start: 10, end: 40 },
  ]
  expect(segment({ start: 0, end: 14 }, marks)).toEqual([
    { start: 0, end: 2, ids: [], endsHere: [] },
    { start: 2, end: 4, ids: ["a"], endsHere: [] },
    { start: 4, end: 6, ids: ["b", "a"], endsHere: ["a"] },
    { start: 6, end: 10, ids: ["b"], endsHere: [] },
    { start: 10, end: 12, ids: ["b", "beyond"], endsHere: ["b"] },
    { start: 12, end: 14, ids: ["beyond"], endsHere: [] },
  ])
})

test("a block without marks is one segment, an empty block none", () => {
  expect(segment({ start: 3, end: 9 }, [])).toEqual([{ start: 3, end: 9, ids: [], endsHere: [] }])
  expect(segment({ start: 3, end: 3 }, [{ id: "a", start: 0, end: 9 }])).toEqual([])
})

const range = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

test("segments cover the block exactly, and each its own marks", () => {
  fc.assert(
    fc.property(range, fc.array(range, { maxLength: 12 }), (block, ranges) => {
      const marks = ranges.map((mark, i) => ({ ...mark, id: `m${i}` }))
      const segments = segment(block, marks)
      expect(segments.map((s) => s.start)).toEqual(
        [block.start, ...segments.map((s) => s.end)].slice(0, segments.length),
      )
      if (block.end > block.start) expect(segments.at(-1)!.end).toBe(block.end)
      for (const { start, end, ids, endsHere } of segments) {
        expect(start).toBeLessThan(end)
        expect(ids).toEqual(marks.filter((m) => m.start <= start && m.end >= end).map((m) => m.id))
        expect(endsHere).toEqual(ids.filter((id) => marks.find((m) => m.id === id)!.end === end))
      }
      const shown = marks.filter(
        (m) => m.start < m.end && block.start < block.end && m.start < block.end && m.end > block.start,
      )
      for (const { id } of shown) expect(segments.some((s) => s.ids.includes(id))).toBe(true)
    }),
  )
})
