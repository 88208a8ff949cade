import { describe, expect, test } from "vitest"
import { pageOf, type ThreadCount } from "@/lib/annotations/talks"

const threads = (names: string): ThreadCount[] =>
  [...names].map((root, i) => ({
    root: String(i).padStart(3, "0"),
    target: "t",
    remarks: 1,
    wanted: root === "w",
    pinned: root === "p",
  }))
const shown = (page: ReturnType<typeof pageOf>) => page.shown.map(({ root }) => Number(root))

describe("a page of threads", () => {
  test.each<[string, number, string | undefined, number[], number | null]>([
    ["....", 10, undefined, [0, 1, 2, 3], null],
    ["....", 2, undefined, [2, 3], 2],
    ["....", 2, "002", [0, 1], null],
    [".w....", 2, undefined, [1, 2, 3, 4, 5], 1],
    ["p.....", 2, undefined, [0, 4, 5], 3],
    ["p.p..p", 2, undefined, [0, 2, 5, 3, 4], 1],
    ["p.....", 2, "004", [2, 3], 1],
    ["", 2, undefined, [], null],
  ])("%s of which %i are shown, before %s", (names, most, before, expected, left) => {
    const page = pageOf(threads(names), most, before)
    expect(shown(page)).toEqual(expected)
    expect(page.earlier?.count ?? null).toBe(left)
  })
})
