import { describe, expect, test } from "vitest"
import { judged, limits } from "@/bin/bench/reader/limits.mjs"
import { answersAt, longestOf, paintedAt } from "@/bin/bench/reader/watching.mjs"
import { lastWords, rangesIn, written } from "@/bin/bench/reader/writing.mjs"

describe("what is written for the bench of the reading room", () => {
  const text = written(85_000)

  test("is exactly as long as asked, the same at every call, and ends with words that stand nowhere else", () => {
    expect(text.text).toHaveLength(85_000)
    expect(written(85_000)).toEqual(text)
    expect(text.text.toLowerCase().indexOf(lastWords)).toBe(85_000 - lastWords.length - 1)
  })

  test("has blocks in order with two line breaks between them, which hold all of it", () => {
    const { blocks } = text
    expect(blocks.map(({ start, end }) => text.text.slice(start, end)).join("\n\n")).toBe(text.text)
    expect(new Set(blocks.map(({ type }) => type))).toEqual(new Set(["HEADING", "PARAGRAPH"]))
  })

  test("has ranges in order, each in one block; a third of them overlaps the one before, and no more", () => {
    const ranges = rangesIn(text, 2000)
    expect(ranges).toHaveLength(2000)
    for (const { start, end } of ranges) {
      expect(end).toBeGreaterThan(start)
      expect(text.blocks.some((block) => start >= block.start && end <= block.end)).toBe(true)
    }
    const overlapping = ranges.filter(({ start }, n) => start < (ranges[n - 1]?.end ?? 0)).length
    expect(overlapping / 2000).toBeGreaterThan(0.3)
    expect(overlapping / 2000).toBeLessThanOrEqual(1 / 3)
  })
})

describe("what is told from the frames and the long tasks of a page", () => {
  const frames = [
    { count: 1, at: 100 },
    { count: 19, at: 200 },
    { count: 20, at: 900 },
  ]

  test("highlights are painted when nine in ten of them are there", () => {
    expect(paintedAt(frames)).toBe(200)
    expect(paintedAt([])).toBeNaN()
    expect(paintedAt([...frames, { count: 0, at: 1000 }])).toBeNaN()
  })

  test("the page answers when they are, and after its last long task", () => {
    expect(answersAt({ frames, tasks: [] })).toBe(200)
    expect(answersAt({ frames, tasks: [{ start: 250, duration: 60 }] })).toBe(310)
    expect(answersAt({ frames, tasks: [{ start: 50, duration: 60 }] })).toBe(200)
  })

  test("the longest task is none where none was long", () => {
    expect(longestOf([])).toBe(0)
    expect(
      longestOf([
        { start: 0, duration: 51 },
        { start: 60, duration: 70 },
      ]),
    ).toBe(70)
  })
})

describe("the limits of the reading room", () => {
  const visit = { painted: 100, answers: 100, loading: 0, reading: 0, scrolling: 0, heap: 1, bytes: 1 }
  const pair = (times: number, more = {}) => ({
    here: { ...visit, ...more },
    there: { ...visit, painted: visit.painted * times },
  })
  const reading = {
    review: pair(limits.review),
    book: pair(limits.book),
    adding: { here: 149, hereFew: 100, there: 1, thereFew: 1 },
    ways: { found: true, arrives: true, plain: true },
  }
  const missed = (change: Partial<typeof reading>) =>
    judged({ ...reading, ...change })
      .filter(({ holds }) => !holds)
      .map(({ said }) => said)

  test("hold at their edge", () => {
    expect(missed({})).toEqual([])
  })

  test("are each missed by themselves, and say so with the figure", () => {
    expect(missed({ review: pair(2.9) })).toEqual([expect.stringContaining("2.9 times")])
    expect(missed({ book: pair(9.9) })).toEqual([expect.stringContaining("9.9 times")])
    expect(missed({ book: pair(10, { loading: 51 }) })).toEqual([expect.stringContaining("51 ms")])
    expect(missed({ review: pair(3, { reading: 60 }) })).toEqual([expect.stringContaining("reads on")])
    expect(missed({ review: pair(3, { scrolling: 80 }) })).toEqual([expect.stringContaining("scrolled")])
    expect(missed({ adding: { ...reading.adding, here: 150 } })).toEqual([expect.stringContaining("1.50")])
    expect(missed({ book: pair(Number.NaN) })).toHaveLength(1)
    for (const way of ["found", "arrives", "plain"] as const)
      expect(missed({ ways: { ...reading.ways, [way]: false } })).toHaveLength(1)
  })
})
