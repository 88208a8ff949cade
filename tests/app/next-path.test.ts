import fc from "fast-check"
import { expect, test } from "vitest"
import { nextPath, withNext } from "@/app/_web/next-path"

test.each([
  ["/", "/"],
  ["/seminars/join/abc?code=1#x", "/seminars/join/abc?code=1#x"],
  ["/debates/victor-serge/../x", "/debates/x"],
  ["//elsewhere.test", null],
  ["/\\elsewhere.test", null],
  ["/\t/elsewhere.test", null],
  ["/.//elsewhere.test", null],
  ["/x/..//elsewhere.test", null],
  ["http://elsewhere.test/", null],
  ["javascript:alert(1)", null],
  ["debates", null],
  ["", null],
  [` /x`, null],
  [`/${"a".repeat(2000)}`, null],
  [undefined, null],
  [["/x"], null],
])("%j leads on to %j", (asked, path) => {
  expect(nextPath(asked)).toBe(path)
})

test("whatever is asked, one stays on this site, and asking again changes nothing", () => {
  const tricks = fc.array(
    fc.constantFrom("/", "\\", ".", "..", "\t", "\n", "%2f", "@", ":", "x.test", "?", "#"),
  )
  const asked = fc.oneof(
    tricks.map((parts) => `/${parts.join("")}`),
    fc.webPath(),
    fc.string(),
  )
  fc.assert(
    fc.property(asked, (typed) => {
      const path = nextPath(typed)
      if (path === null) return
      expect(new URL(path, "http://site.test").origin).toBe("http://site.test")
      expect(nextPath(path)).toBe(path)
    }),
    { numRuns: 2000 },
  )
})

test("a page's address carries it along", () => {
  expect(withNext("/account/sign-in", null)).toBe("/account/sign-in")
  const address = new URL(withNext("/account/sign-in", "/a?b=c&d=e#f"), "http://site.test")
  expect(address.searchParams.get("next")).toBe("/a?b=c&d=e#f")
})
