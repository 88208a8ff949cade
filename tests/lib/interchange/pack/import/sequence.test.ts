import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { sequence } from "@/lib/interchange/pack/import/sequence"

const placed = (key: string, order: number | null, moved = false) => ({ key, order, moved })

describe("orders for the items of a list", () => {
  test("new items are a step apart", () => {
    expect([...sequence(["a", "b"].map((key) => placed(key, null))).values()]).toEqual([1000, 2000])
  })

  test("an addition comes halfway and moves nothing", () => {
    const orders = sequence([
      placed("new", null),
      placed("a", 1000),
      placed("newer", null),
      placed("b", 2000),
    ])
    expect([...orders.values()]).toEqual([500, 1000, 1500, 2000])
  })

  test("what a curator has moved stays, and holds up nothing", () => {
    const orders = sequence([placed("a", 1000), placed("b", 9000, true), placed("c", 3000)])
    expect([...orders.values()]).toEqual([1000, 9000, 3000])
  })

  test("whatever stood before, the items sort as given, and those that did keep their number", () => {
    const list = fc.uniqueArray(fc.tuple(fc.uuid(), fc.option(fc.integer({ min: 1, max: 50 }))), {
      selector: ([key]) => key,
    })
    fc.assert(
      fc.property(list, (items) => {
        const orders = sequence(items.map(([key, order]) => placed(key, order)))
        const given = items.map(([key]) => orders.get(key)!)
        expect(given).toEqual([...new Set(given)].sort((a, b) => a - b))
        const again = sequence(items.map(([key]) => placed(key, orders.get(key)!)))
        expect([...again]).toEqual([...orders])
      }),
    )
  })
})
