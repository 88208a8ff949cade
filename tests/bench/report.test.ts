import { describe, expect, test } from "vitest"
import { commonFolder, fileOf } from "@/bin/bench/empty-page.mjs"
import { linesIn, waitedFor } from "@/bin/bench/queries.mjs"
import { elementsOf } from "@/bin/bench/rendering.mjs"
import { inColumns } from "@/bin/bench/report.mjs"

test("a table's first column stands left, the others right, each as wide as its widest cell", () => {
  expect(
    inColumns([
      ["", "median", "p95"],
      ["home", "1.25", "12.0"],
    ]),
  ).toBe("      median   p95\nhome    1.25  12.0")
})

describe("the elements of a page", () => {
  test.each([
    ["<html><head><title>t</title></head><body><main><p>1 < 2</p><br/></main></body></html>", 4],
    ['<body><div hidden=""><!--$--><!--/$--></div><main></main><script>a<b</script></body>', 2],
    ['<body><template id="t"></template><link rel="x"/><p></p></body>', 2],
  ])("%s", (html, count) => {
    expect(elementsOf(html)).toBe(count)
  })
})

test("a script's file is found in the build, without the query of its address; others are refused", () => {
  expect(fileOf("/here/.next", "/_next/static/chunks/a%20b.js?v=1")).toBe("/here/.next/static/chunks/a b.js")
  expect(() => fileOf("/here", "https://example.org/a.js")).toThrow("not a script of the build")
})

test.each([
  ["/a/b/c", "/a/b", "/a/b"],
  ["/a/b", "/a/bc", "/a"],
  ["/a", "/b", "/"],
  ["/a/b", "/a/b", "/a/b"],
])("%s and %s lie in %s", (one, other, expected) => {
  expect(commonFolder(one, other)).toBe(expected)
})

test("a log has as many lines as have been ended", () => {
  expect([linesIn(""), linesIn("one\n"), linesIn("one\ntwo\n")]).toEqual([0, 1, 2])
  const log = ["SELECT 1", "\n    WITH a AS (SELECT 1) SELECT", "\n    INSERT INTO a", 'UPDATE "a"', "DELETE"]
  expect(waitedFor(log.map((query) => `${JSON.stringify(query)}\n`).join(""))).toBe(2)
})
