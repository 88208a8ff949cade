import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { beside } from "@/lib/claims/map/stepping"

const place = (x: number, y: number) => ({ x, y })
const [middle, right, farRight, below, aside] = [
  place(0, 0),
  place(10, 0),
  place(20, 0),
  place(2, 10),
  place(9, 60),
]

describe("the next claim in a direction", () => {
  test.each([
    ["right", right],
    ["down", below],
    ["up", undefined],
    ["left", undefined],
  ] as const)("%s", (direction, expected) => {
    expect(beside([farRight, right, below, aside, middle], middle, direction)).toBe(expected)
  })

  test("lies in that direction, and is there wherever something does", () => {
    const places = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 99 }), y: fc.integer({ min: 0, max: 99 }) }),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(places, (all) => {
        const from = all[0]!
        const next = beside(all, from, "right")
        if (next) expect(next.x).toBeGreaterThan(from.x)
        else for (const other of all) expect(other.x).toBeLessThanOrEqual(from.x + 1)
      }),
    )
  })
})
