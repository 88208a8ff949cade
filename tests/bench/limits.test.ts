import { describe, expect, test } from "vitest"
import { exceeded, limits } from "@/bin/bench/limits.mjs"

const queries = { cold: 8, warm: 2, anonymous: 1 }
const fine = {
  counted: [
    { page: "claim", tenfold: false, queries },
    { page: "claim", tenfold: true, queries },
  ],
  scripts: [{ page: "claim", more: limits.scriptBytes }],
  costs: [{ page: "table", ratio: limits.tenfoldCost }],
  largest: {
    table: limits.tableMs,
    afterChange: limits.tableMs,
    layout: limits.mapMs,
    longest: limits.mapTaskMs,
  },
}

describe("limits", () => {
  test("hold up to the last", () => {
    expect(exceeded(fine)).toEqual([])
  })

  test("a query too many, with whatever debate and for whatever reader", () => {
    const counted = [{ page: "claim", tenfold: false, queries: { ...queries, anonymous: 9 } }]
    expect(exceeded({ ...fine, counted })).toEqual(["claim: 9 queries; the limit is 8."])
    const tenfold = [{ page: "claim", tenfold: true, queries: { ...queries, cold: 10 } }]
    expect(exceeded({ ...fine, counted: tenfold })).toEqual([
      "claim with ten times the claims: 10 queries; the limit is 8.",
    ])
  })

  test("a query more because the debate is larger, even within the limit", () => {
    const [plain] = fine.counted
    const larger = { page: "claim", tenfold: true, queries: { ...queries, warm: 3 } }
    expect(exceeded({ ...fine, counted: [plain!, larger] })).toEqual([
      "claim: 3 queries (warm) with ten times the claims, 2 without.",
    ])
  })

  test("too much script, too high a cost", () => {
    const scripts = [{ page: "claim", more: limits.scriptBytes + 512 }]
    const costs = [{ page: "table", ratio: 6.04 }]
    expect(exceeded({ ...fine, scripts, costs })).toEqual([
      "claim: 30.5 KB of JavaScript more than an empty page; the limit is 30.0 KB.",
      "table: ten times the claims cost 6.0 times as much; the limit is 6 times.",
    ])
  })

  test("a table or a map of the largest debate that one waits for", () => {
    const largest = { table: 301, afterChange: 302, layout: 3400, longest: 250 }
    expect(exceeded({ ...fine, largest })).toEqual([
      "The table of the largest debate takes 301 ms; the limit is 300 ms.",
      "The same just after a change takes 302 ms; the limit is 300 ms.",
      "Its map, from data to picture, takes 3400 ms; the limit is 3000 ms.",
      "The longest task while that is drawn takes 250 ms; the limit is 200 ms.",
    ])
  })
})
