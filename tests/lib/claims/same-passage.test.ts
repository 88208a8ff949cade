import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Place, samePassages } from "@/lib/claims/content/same-passage"

const place = (id: string, start: number, end: number, text = "t"): Place => ({ id, text, start, end })
const pairs = (places: Place[]) =>
  [...samePassages(places)].flatMap(([a, all]) => all.map((b) => `${a}${b}`)).sort()

describe("evidence that rests on the same words", () => {
  test.each([
    ["the very same", [place("a", 0, 9), place("b", 0, 9)], ["ab", "ba"]],
    ["one inside the other", [place("a", 0, 90), place("b", 40, 50)], ["ab", "ba"]],
    ["half of the shorter", [place("a", 0, 10), place("b", 5, 15)], ["ab", "ba"]],
    ["less than half", [place("a", 0, 10), place("b", 6, 16)], []],
    ["touching", [place("a", 0, 10), place("b", 10, 20)], []],
    ["another text", [place("a", 0, 10), place("b", 0, 10, "u")], []],
  ])("%s", (_, places, expected) => {
    expect(pairs(places)).toEqual(expected)
  })

  test("the sweep finds what comparing each with each finds", () => {
    const range = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }), fc.constantFrom("t", "u"))
    fc.assert(
      fc.property(fc.array(range, { maxLength: 25 }), (ranges) => {
        const places = ranges.map(([start, length, text], index) =>
          place(`${index} `, start, start + length, text),
        )
        const slow = places.flatMap((a) =>
          places
            .filter((b) => a !== b && a.text === b.text)
            .filter((b) => {
              const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
              return common > 0 && common * 2 >= Math.min(a.end - a.start, b.end - b.start)
            })
            .map((b) => `${a.id}${b.id}`),
        )
        expect(pairs(places)).toEqual(slow.sort())
      }),
    )
  })
})
