import fc from "fast-check"
import { expect, test } from "vitest"
import { slugFor } from "@/lib/seminars/slug"

test.each([
  ["Revolution and memory", "revolution-and-memory"],
  ["Révolution & mémoire, 2026!", "revolution-memoire-2026"],
  ["  --  ", "seminar"],
  ["Революция", "seminar"],
  ["a".repeat(120), "a".repeat(60)],
  [`${"a".repeat(59)} b`, "a".repeat(59)],
])("“%s” stands at “%s”", (name, slug) => expect(slugFor(name, new Set())).toBe(slug))

test("what is taken is numbered", () => {
  expect(slugFor("Spring", new Set(["spring"]))).toBe("spring-2")
  expect(slugFor("Spring", new Set(["spring", "spring-2", "spring-3"]))).toBe("spring-4")
  expect(slugFor("Spring", new Set(["spring-2"]))).toBe("spring")
})

test("every name has an address of small letters, digits and single hyphens", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const slug = slugFor(name, new Set())
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(slugFor(name, new Set([slug]))).toBe(`${slug}-2`)
    }),
  )
})
