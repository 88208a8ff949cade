import { describe, expect, test } from "vitest"
import { headOf } from "@/lib/claims/map/heads"
import { kindOnLine } from "@/lib/claims/map/kinds"
import { middleOf, pathOf, STROKES } from "@/lib/claims/map/line"
import { KINDS } from "@/lib/claims/relations/kinds"

const corner = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 50 },
]

test("a line goes through its points, with its corners rounded", () => {
  expect(pathOf(corner.slice(0, 2))).toBe("M0 0L100 0")
  expect(pathOf(corner)).toBe("M0 0L88 0Q100 0 100 12L100 50")
})

test.each([
  [corner.slice(0, 2), { x: 50, y: 0 }],
  [corner, { x: 75, y: 0 }],
  [[corner[2]!, corner[1]!, corner[0]!], { x: 75, y: 0 }],
])("its middle is half way along it", (points, expected) => {
  expect(middleOf(points)).toEqual(expected)
})

describe("kinds of link", () => {
  test("are told apart without colour: no two have the same dashes, weight and end", () => {
    const looks = KINDS.map((kind) => `${STROKES[kind].dash} ${STROKES[kind].width} ${STROKES[kind].head}`)
    expect(new Set(looks).size).toBe(KINDS.length)
    expect(new Set(KINDS.map((kind) => STROKES[kind].head)).size).toBe(KINDS.length)
    expect(new Set(KINDS.map(kindOnLine)).size).toBe(KINDS.length)
  })

  test.each(KINDS)("%s ends where its line ends", (kind) => {
    const { d } = headOf(STROKES[kind].head, corner)
    const numbers = [...d.matchAll(/-?[\d.]+ -?[\d.]+/g)].map(([pair]) => pair.split(" ").map(Number))
    for (const [x, y] of numbers) expect(Math.hypot(x! - 100, y! - 50)).toBeLessThan(17)
    expect(Math.max(...numbers.map(([, y]) => y!))).toBeLessThanOrEqual(50)
  })
})
