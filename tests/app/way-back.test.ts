import { expect, test } from "vitest"
import { wayBack } from "@/app/_web/way-back"

test.each([
  ["http://site.test/debates/x?voices=all", "site.test", "/debates/x?voices=all"],
  ["http://site.test:3000/", "site.test:3000", "/"],
  ["http://elsewhere.test/debates/x", "site.test", "/"],
  ["http://site.test//elsewhere.test/x", "site.test", "/"],
  ["http://site.test/\\elsewhere.test", "site.test", "/"],
  ["not an address", "site.test", "/"],
  [null, "site.test", "/"],
  ["http://site.test/x", null, "/"],
])("from %s on %s one goes back to %s", (referer, host, path) => {
  expect(wayBack(referer, host)).toBe(path)
})
