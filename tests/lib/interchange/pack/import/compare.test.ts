import { describe, expect, test } from "vitest"
import { compare, markOf, readMark, type Verdict } from "@/lib/interchange/pack/import/compare"

// What the last import brought · what stands now · what the pack says. "-" is nothing there, "x" removed here.
const CASES: [imported: string, stands: string, pack: string, verdict: Verdict][] = [
  ["-", "-", "a", "add"],
  ["a", "a", "a", "same"],
  ["a", "a", "b", "update"],
  ["a", "b", "a", "keep-mine"],
  ["a", "b", "c", "conflict"],
  ["a", "b", "b", "settle"],
  ["-", "a", "a", "settle"],
  ["-", "a", "b", "conflict"],
  ["a", "x", "a", "keep-removed"],
  ["a", "x", "b", "conflict"],
  ["-", "x", "a", "restore"],
  ["a", "a", "-", "remove"],
  ["a", "b", "-", "conflict"],
  ["-", "a", "-", "own"],
  ["a", "x", "-", "same"],
  ["-", "x", "-", "same"],
]

describe("the comparison of three states of an item", () => {
  test.each(CASES)("brought %s, stands %s, pack %s: %s", (imported, stands, pack, verdict) => {
    const standing = {
      hash: stands === "x" ? null : stands,
      imported: imported === "-" ? null : imported,
    }
    expect(compare(pack === "-" ? undefined : pack, stands === "-" ? undefined : standing)).toBe(verdict)
  })

  test("a mark tells hash and order, and the lack of one", () => {
    expect(readMark(markOf("abc", 1500))).toEqual({ hash: "abc", order: 1500 })
    expect(readMark(null)).toBeNull()
  })
})
