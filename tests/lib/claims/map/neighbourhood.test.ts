import fc from "fast-check"
import { expect, test } from "vitest"
import { neighbourhood } from "@/lib/claims/map/neighbourhood"

const links = (words: string) => words.split(" ").map((word) => ({ from: word[0]!, to: word[1]! }))

test.each([
  ["ab bc cd", "a", 1, "ab"],
  ["ab bc cd", "a", 2, "abc"],
  ["ba cb", "a", 2, "abc"],
  ["ab ac bc", "b", 1, "abc"],
  ["bc", "a", 2, "a"],
  ["ab ab ba", "a", 2, "ab"],
])("%s: from %s in %i", (given, start, steps, expected) => {
  expect([...neighbourhood(links(given), start, steps)].sort().join("")).toBe(expected)
})

test("is near from both sides, and grows with each step until nothing is left", () => {
  const letter = fc.constantFrom(..."abcdefgh")
  fc.assert(
    fc.property(
      fc.array(fc.record({ from: letter, to: letter }), { maxLength: 20 }),
      letter,
      letter,
      (given, a, b) => {
        for (const steps of [0, 1, 2, 9]) {
          expect(neighbourhood(given, a, steps).has(b)).toBe(neighbourhood(given, b, steps).has(a))
          expect([...neighbourhood(given, a, steps + 1)]).toEqual(
            expect.arrayContaining([...neighbourhood(given, a, steps)]),
          )
        }
        expect(neighbourhood(given, a, 9)).toEqual(neighbourhood(given, a, 8))
      },
    ),
  )
})
