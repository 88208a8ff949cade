import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { placeByLocator } from "@/lib/sources/editions/place"
import { wordRange } from "@/lib/text/words"

const TEXT = "The harbour.\n\nIt was closed, and it was closed again."
const BLOCKS = [
  { start: 0, end: 12, paragraph: null },
  { start: 14, end: TEXT.length, paragraph: 1 },
]
const at = (exact: string, words?: [number, number]) => {
  const place = placeByLocator(TEXT, BLOCKS, exact, { paragraph: 1, words })
  return place && [place.start - 14, place.end - 14]
}

describe("the place that a locator names", () => {
  test("is the words that stand there, whole or in part", () => {
    expect(at("It was closed", [1, 3])).toEqual([0, 13])
    expect(at("was closed", [6, 7])).toEqual([22, 32])
    expect(at("closed again", [7, 8])).toEqual([26, 38])
  })

  test("is none where others stand, or where it would not be one place", () => {
    expect(at("It was closed", [2, 4])).toBeUndefined()
    expect(at("was closed", [9, 12])).toBeUndefined()
    expect(at("was closed")).toBeUndefined()
    expect(at("was closed", [1, 8])).toBeUndefined()
    expect(at("closed again")).toEqual([26, 38])
    expect(placeByLocator(TEXT, BLOCKS, "It was closed", { paragraph: 2 })).toBeUndefined()
  })

  test("is where the words were taken from, in any text", () => {
    const word = fc.stringMatching(/^[a-c]{1,3}[.,]?$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (tokens, a, b) => {
        const text = tokens.join(" ")
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((one, other) => one - other)
        const exact = text.slice(start, end)
        fc.pre(exact.trim() === exact && exact !== "")
        const words = wordRange(text, 0, text.length, start!, end!)
        const block = { start: 0, end: text.length, paragraph: 7 }
        const place = placeByLocator(text, [block], exact, { paragraph: 7, words })
        // Letters that stand twice within one word are not told apart by numbers of words: then there is no answer.
        if (place) expect(place).toEqual({ start, end })
        else expect(text.indexOf(exact, text.indexOf(exact) + 1)).toBeGreaterThan(-1)
      }),
    )
  })
})
