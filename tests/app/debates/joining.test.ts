import { describe, expect, test } from "vitest"
import { joined } from "@/app/debates/[debate]/sources/_reading/joining"

const card = (id: string, node = "as before") => ({ id, letter: id, far: false, node })
const ids = (column: ReturnType<typeof joined>["column"]) =>
  column.cards.map(({ id, node }) => `${id} ${node}`)

describe("what comes for a column of cards", () => {
  const before = { cards: [card("a"), card("b"), card("c")], open: 2 }

  test("all of it takes the place of what stood there", () => {
    const { column, whole } = joined(before, { order: ["b"], cards: [card("b", "new")], open: 1 })
    expect([ids(column), column.open, whole]).toEqual([["b new"], 1, true])
  })

  test("some of it: those take their places in the order, the others stay as they are", () => {
    const { column, whole } = joined(before, {
      order: ["a", "x", "b", "c"],
      cards: [card("x", "new"), card("b", "new")],
      open: null,
    })
    expect([ids(column), column.open, whole]).toEqual([
      ["a as before", "x new", "b new", "c as before"],
      2,
      true,
    ])
  })

  test("what is in the order no more goes", () => {
    const { column, whole } = joined(before, { order: ["a", "c"], cards: [], open: null })
    expect([ids(column), whole]).toEqual([["a as before", "c as before"], true])
  })

  test("where a card is neither known nor sent, it says so, and the others stand", () => {
    for (const known of [undefined, { cards: [card("a")], open: 1 }]) {
      const { column, whole } = joined(known, { order: ["x", "b"], cards: [card("x", "new")], open: null })
      expect([ids(column), whole]).toEqual([["x new"], false])
    }
  })
})
