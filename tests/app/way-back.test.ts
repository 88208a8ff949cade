import { expect, test } from "vitest"
import { themeNamed } from "@/app/_web/theme"
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

test("a theme that does not exist follows the system", () => {
  expect(themeNamed("sepia")).toBe("sepia")
  expect(themeNamed("pink")).toBe("system")
  expect(themeNamed(undefined)).toBe("system")
})
