import { describe, expect, test } from "vitest"
import { arrivals, arrivedInWords, concerns, pageAt } from "@/app/_live/arrivals"
import type { LiveMessage } from "@/lib/annotations/live/view"

const message = (values: Partial<LiveMessage> = {}): LiveMessage => ({
  verb: "added",
  kind: "annotation",
  id: "a",
  pages: ["", "claims/ann-closed"],
  own: false,
  at: 1000,
  ...values,
})

describe("which page a message concerns", () => {
  test.each([
    ["/debates/harbour", "", true],
    ["/debates/harbour/claims/ann-closed", "claims/ann-closed", true],
    ["/debates/harbour/claims/bob-open", "claims/bob-open", false],
    ["/debates/harbour/sources/review", "sources/review", false],
  ])("%s", (pathname, page, concerned) => {
    expect(pageAt(pathname)).toBe(page)
    expect(concerns(page, message())).toBe(concerned)
    expect(concerns(page, { refresh: true })).toBe(true)
  })
})

describe("which remarks have come", () => {
  test.each<[string, Partial<LiveMessage>, string[]]>([
    ["another's", {}, ["x", "a"]],
    ["one's own", { own: true }, ["x"]],
    ["an answer", { kind: "assessment", verb: "changed" }, ["x"]],
    ["a change", { verb: "changed" }, ["x"]],
    ["the same once more", { id: "x" }, ["x"]],
    ["one that is gone", { id: "x", verb: "gone" }, []],
    ["one said as the page was made", { at: 900 }, ["x", "a"]],
    ["one that stood there before", { at: 899 }, ["x"]],
    ["one that stood there before and is gone", { id: "x", verb: "gone", at: 899 }, []],
  ])("%s", (_, values, ids) => {
    expect(arrivals(["x"], message(values), 900)).toEqual(ids)
  })

  test("a look at everything says of none", () => {
    expect(arrivals(["x"], { refresh: true }, 900)).toEqual(["x"])
  })
})

test.each([
  [1, "below", "1 new remark below."],
  [2, "above", "2 new remarks above."],
  [3, "here", "3 new remarks."],
] as const)("%d %s", (count, where, words) => {
  expect(arrivedInWords(count, where)).toBe(words)
})
