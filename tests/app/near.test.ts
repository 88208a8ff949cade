import fc from "fast-check"
import { expect, test } from "vitest"
import { nearest } from "@/app/_web/near"

const things = ["kronstadt", "cheka", "state", "continuity"].map((slug) => ({ slug }))

test("a mistyped slug finds what was meant, and nonsense finds nothing", () => {
  expect(nearest("kronstad", things)).toEqual([{ slug: "kronstadt" }])
  expect(nearest("chekka", things)).toEqual([{ slug: "cheka" }])
  expect(nearest("zzzz", things)).toEqual([])
  expect(nearest("", things)).toEqual([])
})

test("what is there exactly comes first, and no more than asked for", () => {
  const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z]{2,12}(-[a-z]{2,8})?$/), { minLength: 1 })
  fc.assert(
    fc.property(slugs, fc.integer({ min: 1, max: 4 }), (all, most) => {
      const found = nearest(
        all[0]!,
        all.map((slug) => ({ slug })),
        most,
      )
      expect(found.length).toBeLessThanOrEqual(most)
      expect(nearest(all[0]!, [{ slug: all[0]! }])).toEqual([{ slug: all[0]! }])
    }),
  )
})
