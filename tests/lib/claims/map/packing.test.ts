import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { packed } from "@/lib/claims/map/packing"

const side = fc.integer({ min: 1, max: 900 })
const boxes = fc.array(fc.record({ width: side, height: side }), { minLength: 1, maxLength: 30 })
const ratio = fc.constantFrom(0.5, 1, 1.8)

describe("boxes packed into a rectangle", () => {
  test("lie in it, apart from each other, the first in its corner", () => {
    fc.assert(
      fc.property(boxes, ratio, (all, of) => {
        const { places, width, height } = packed(all, of)
        expect(places[0]).toEqual({ x: 0, y: 0 })
        for (const [i, { x, y }] of places.entries()) {
          const box = all[i]!
          expect(x >= 0 && y >= 0 && x + box.width <= width && y + box.height <= height).toBe(true)
          for (const [j, place] of places.slice(0, i).entries()) {
            const other = all[j]!
            const apart =
              x >= place.x + other.width ||
              place.x >= x + box.width ||
              y >= place.y + other.height ||
              place.y >= y + box.height
            expect(apart).toBe(true)
          }
        }
      }),
    )
  })

  test("of one size fill rows from the left", () => {
    const { places, width, height } = packed(
      Array.from({ length: 6 }, () => ({ width: 100, height: 100 })),
      1.5,
    )
    expect([width, height]).toEqual([356, 228])
    expect(places.map(({ x, y }) => [x / 128, y / 128])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
      [1, 1],
      [2, 1],
    ])
  })

  test("that are none take no room", () => {
    expect(packed([], 1)).toEqual({ places: [], width: 0, height: 0 })
  })
})
