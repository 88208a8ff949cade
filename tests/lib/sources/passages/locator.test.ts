import { expect, test } from "vitest"
import { parseLocator } from "@/lib/sources/passages/locator"

test.each([
  ["35", { paragraph: 35 }],
  ["35/4-15", { paragraph: 35, words: [4, 15] }],
  ["1/7-7", { paragraph: 1, words: [7, 7] }],
])("%s is read", (at, locator) => {
  expect(parseLocator(at)).toEqual(locator)
})

test.each(["", "0", "35/", "35/4", "35/15-4", "35/0-4", "p. 35", " 35", "35/4-15 ", "-1"])(
  "“%s” is none",
  (at) => {
    expect(parseLocator(at)).toBeUndefined()
  },
)
