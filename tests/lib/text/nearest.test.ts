import { describe, expect, test } from "vitest"
import { indexed } from "@/lib/text/indexed"
import { approximate, stepsOf } from "@/lib/text/match"
import { nearest } from "@/lib/text/nearest"
import { editionOf } from "@/tests/lib/text/editions"

const words = ["party", "soviet", "worker", "tsar", "factory", "bread", "peace", "land", "vote", "front"]
/** The digits of a number as words: so much stands twice, and no two of the sentences are the same. */
const sentence = (number: number) =>
  [...String(number * 104_729 + 1_000_000)].map((digit) => words[Number(digit)]).join(" ")
const sentences = Array.from({ length: 4000 }, (_, i) => sentence(i))
const long = indexed(editionOf(...sentences))
const short = indexed(editionOf(...sentences.slice(0, 100)))

describe("nearest", () => {
  test("in a long text finds what differs in letters, without reading all of it", () => {
    expect(stepsOf(long.folded.text.length, sentence(1))).toBeGreaterThan(200_000)
    for (let i = 0; i < 4000; i += 157) {
      const sought = sentence(i).replace("o", "u").replace("e", "").replace("r", "rr")
      const [first] = nearest(long, sought, 8)
      const found = long.folded.text.slice(first!.from, first!.to)
      expect(sentence(i)).toContain(found)
      expect(found.length).toBeGreaterThan(sentence(i).length - 4)
    }
  })

  test("in a short text is as near as reading all of it shows", () => {
    for (let i = 0; i < 100; i += 9) {
      const sought = sentence(i).replaceAll("a", "ou").slice(3, -4)
      const most = Math.floor(sought.length / 2)
      const whole = approximate(short.folded.text, sought, most)
      expect(nearest(short, sought, most)[0]?.errors).toBe(whole[0]?.errors)
    }
  })

  test("has those about as near, the nearest first, none twice", () => {
    const twins = indexed(
      editionOf("the workers had won the day", "else", "the workers had one the day", "more"),
    )
    const found = nearest(twins, "the workers had own the day", 5)
    expect(found.map(({ from, to }) => twins.folded.text.slice(from, to))).toEqual([
      "the workers had won the day",
      "the workers had one the day",
    ])
  })

  test("is nothing where nothing is near", () => {
    expect(nearest(long, "quick zebras jump over lazy dogs", 6)).toEqual([])
    expect(nearest(indexed(editionOf("")), "the party", 2)).toEqual([])
  })
})
