import fc from "fast-check"
import { expect, test } from "vitest"
import { pagesOf, pageWithin } from "@/lib/claims/comparing/pages"

test.each([
  ["nothing", [], 10, []],
  ["all that fits", [4, 6], 10, [1, 1]],
  ["one too many", [4, 7, 3], 10, [1, 2, 2]],
  ["one larger than a page", [30, 1], 10, [1, 2]],
])("%s", (_, weights, most, expected) => {
  expect(pagesOf(weights, most)).toEqual(expected)
})

test("each thing stands on one page, in order; no page is empty, none but a single thing too heavy", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 30 }), (given, most) => {
      const pages = pagesOf(given, most)
      expect([...new Set(pages)]).toEqual(Array.from({ length: pages.at(-1)! }, (_, at) => at + 1))
      for (const page of new Set(pages)) {
        const here = given.filter((_, at) => pages[at] === page)
        if (here.length > 1) expect(here.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(most)
      }
    }),
  )
})

test.each([
  [Number.NaN, 3, 1],
  [0, 3, 1],
  [2, 3, 2],
  [9, 3, 3],
  [1.5, 3, 1],
  [1, 0, 1],
])("page %s of %s is page %s", (asked, pages, expected) => {
  expect(pageWithin(asked, pages)).toBe(expected)
})
