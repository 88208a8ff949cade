import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { densityOf } from "@/lib/annotations/reading/density"

const at = (start: number, end: number, kind: "COMMENT" | "QUESTION" = "COMMENT") => ({ start, end, kind })

describe("how thick threads stand along a text", () => {
  test("each counts in every stretch that its words touch", () => {
    const all = [at(0, 10), at(150, 450, "QUESTION"), at(999, 1000), at(200, 400)]
    expect(densityOf(all, 1000, 5)).toEqual([
      { start: 0, end: 200, threads: 2, questions: 1 },
      { start: 200, end: 400, threads: 2, questions: 1 },
      { start: 400, end: 600, threads: 1, questions: 1 },
      { start: 600, end: 800, threads: 0, questions: 0 },
      { start: 800, end: 1000, threads: 1, questions: 0 },
    ])
  })

  test("a short text has few stretches, and one without words one", () => {
    expect(densityOf([at(0, 5)], 450, 120)).toHaveLength(2)
    expect(densityOf([], 30, 120)).toEqual([{ start: 0, end: 30, threads: 0, questions: 0 }])
    expect(densityOf([], 0, 120)).toEqual([{ start: 0, end: 0, threads: 0, questions: 0 }])
  })

  const threads = (length: number) =>
    fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: length - 1 }), fc.integer({ min: 1, max: length }))
        .map(([start, long]) => at(start, Math.min(length, start + long))),
    )

  test("the stretches cover the text in order, at most so many", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 120 }), (length, bars) => {
        const all = densityOf([], length, bars)
        expect(all.length).toBeLessThanOrEqual(bars)
        expect([all[0]!.start, all.at(-1)!.end]).toEqual([0, length])
        expect(all.slice(1).every(({ start }, index) => start === all[index]!.end)).toBe(true)
      }),
    )
  })

  test("the count of a stretch is that of a plain look at each thread", () => {
    const given = fc
      .integer({ min: 1, max: 5000 })
      .chain((length) => fc.tuple(fc.constant(length), threads(length)))
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 30 }), ([length, all], bars) => {
        for (const { start, end, threads } of densityOf(all, length, bars))
          expect(threads).toBe(all.filter((each) => each.start < end && each.end > start).length)
      }),
    )
  })
})
