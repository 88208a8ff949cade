import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { broughtTo, moved, newOrders } from "@/lib/debates/ordering/orders"

const rows = (...orders: number[]) => orders.map((order, index) => ({ id: "abcdefgh"[index]!, order }))

describe("the numbers that rows take", () => {
  test.each([
    ["nothing moves", rows(1, 2, 3), "abc", []],
    ["two change places", rows(1, 5, 9), "bac", ["b1", "a5"]],
    ["the last comes first", rows(2, 4, 7), "cab", ["c2", "a4", "b7"]],
    ["equal numbers are parted", rows(0, 0, 0), "acb", ["c1", "b2"]],
    ["those after equal ones count on", rows(3, 3, 4), "abc", ["b4", "c5"]],
  ])("%s", (_, given, ids, expected) => {
    expect(newOrders(given, [...ids]).map(({ id, order }) => `${id}${order}`)).toEqual(expected)
  })

  test("rows stand as they were put, with the least of the numbers they had", () => {
    const numbers = fc.array(fc.nat(20), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(numbers, fc.infiniteStream(fc.nat()), (orders, chance) => {
        const given = rows(...orders.sort((a, b) => a - b))
        const ids = given
          .map(({ id }) => ({ id, by: chance.next().value! }))
          .sort((a, b) => a.by - b.by)
          .map(({ id }) => id)
        const changed = new Map(newOrders(given, ids).map(({ id, order }) => [id, order]))
        const after = given.map(({ id, order }) => ({ id, order: changed.get(id) ?? order }))
        const standing = after.sort((a, b) => a.order - b.order)
        expect(standing.map(({ id }) => id)).toEqual(ids)
        expect(standing[0]!.order).toBe(orders[0])
        expect(newOrders(standing, ids)).toEqual([])
      }),
    )
  })
})

test.each([
  ["b", -1, "bac"],
  ["b", 1, "acb"],
  ["a", -1, "abc"],
  ["c", 1, "abc"],
  ["x", 1, "abc"],
] as const)("%s by %s: %s", (id, by, after) => {
  expect(moved(["a", "b", "c"], id, by).join("")).toBe(after)
})

test.each([
  ["a", 2, "bca"],
  ["c", 0, "cab"],
  ["b", 1, "abc"],
] as const)("%s brought to %s: %s", (id, to, after) => {
  expect(broughtTo(["a", "b", "c"], id, to).join("")).toBe(after)
})
