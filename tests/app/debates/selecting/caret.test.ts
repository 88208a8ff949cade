import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  type Caret,
  caretOver,
  neighbour,
  selected,
  step,
  stepOf,
} from "@/app/debates/[debate]/sources/_select/caret"
import { groundOf, nearest, type Unit } from "@/app/debates/[debate]/sources/_select/ground"

const BLOCKS = [
  { start: 0, text: "It was closed. Nobody says why." },
  { start: 33, text: "Was it? We have to take their word." },
]
const TEXT = BLOCKS.map(({ text }) => text).join("\n\n")
const ground = groundOf(
  BLOCKS.map(({ start }) => start),
  (at) => BLOCKS[at]!,
  "en",
)
const all = (unit: Unit) => BLOCKS.flatMap((_, at) => [...ground.units(at, unit)])
const units = { word: all("word"), sentence: all("sentence"), paragraph: all("paragraph") }
const says = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end)
const at = (word: string): Caret => {
  const span = units.word.find((each) => says(each) === word)!
  return { anchor: span, head: span }
}

describe("the units of a text", () => {
  test("are its words, sentences and paragraphs", () => {
    expect(units.word.slice(0, 4).map(says)).toEqual(["It", "was", "closed.", "Nobody"])
    expect(units.sentence.map(says)).toEqual([
      "It was closed.",
      "Nobody says why.",
      "Was it?",
      "We have to take their word.",
    ])
    expect(units.paragraph.map(says)).toEqual(BLOCKS.map(({ text }) => text))
  })
})

describe("a step", () => {
  type Way = ["word" | "sentence" | "paragraph", on: boolean, extend: boolean]
  const reached = (from: Caret, ...ways: Way[]) =>
    says(
      selected(
        ways.reduce((at, [unit, forward, extend]) => step(at, ground, { unit, forward }, extend), from),
      ),
    )

  test("goes to the next word, also over the end of a paragraph, and stays at the end of the text", () => {
    expect(reached(at("It"), ["word", true, false])).toBe("was")
    expect(reached(at("why."), ["word", true, false])).toBe("Was")
    expect(reached(at("Was"), ["word", false, false])).toBe("why.")
    expect(reached(at("It"), ["word", false, false])).toBe("It")
    expect(reached(at("word."), ["word", true, false])).toBe("word.")
  })

  test("takes first the sentence in which one stands, then its neighbour", () => {
    expect(reached(at("was"), ["sentence", true, false])).toBe("It was closed.")
    expect(reached(at("was"), ["sentence", true, false], ["sentence", true, false])).toBe("Nobody says why.")
    expect(reached(at("says"), ["paragraph", false, false])).toBe(BLOCKS[0]!.text)
  })

  test("with Shift selects as far as it leads, and gives back what it passes again", () => {
    const on: Way = ["word", true, true]
    expect(reached(at("was"), on, on)).toBe("was closed. Nobody")
    expect(reached(at("was"), on, on, ["word", false, true])).toBe("was closed.")
    expect(reached(at("was"), ["word", false, true])).toBe("It was")
    expect(reached(at("says"), on, on)).toBe("says why.\n\nWas")
  })

  test("may begin from words selected already, which become whole", () => {
    const from = TEXT.indexOf("osed")
    const span = { start: from, end: TEXT.indexOf("s why") }
    expect(says(selected(caretOver(ground, span)!))).toBe("closed. Nobody says")
    expect(says(selected(caretOver(ground, { start: 30, end: 35 })!))).toBe("why.\n\nWas")
    expect(reached(caretOver(ground, span)!, ["word", true, true])).toBe("closed. Nobody says why.")
  })

  test("never leaves the text, and back undoes on between words", () => {
    fc.assert(
      fc.property(fc.nat(units.word.length - 1), fc.boolean(), (index, on) => {
        const from = units.word[index]!
        const to = neighbour(ground, { unit: "word", forward: on }, from)
        expect(units.word).toContain(to)
        if (to !== from) expect(neighbour(ground, { unit: "word", forward: !on }, to)).toBe(from)
      }),
    )
  })
})

describe("a long text", () => {
  const texts = fc.array(fc.stringMatching(/^[ab. ]{0,12}$/), { minLength: 1, maxLength: 8 })
  const laid = texts.map((all) => {
    let at = 0
    return all.map((text) => {
      const start = at
      at += text.length + 2
      return { start, text }
    })
  })

  test("is worked out only where one stands, and where no words are, as far as there are some", () => {
    const read: number[] = []
    const blocks = ["one two", "", "three", "four"].map((text, at) => ({ start: at * 10, text }))
    const lazy = groundOf([0, 10, 20, 30], (at) => blocks[read.push(at) && at]!, "en")
    const two = nearest(lazy, "word", 4, true)!
    expect(two).toEqual({ start: 4, end: 7 })
    expect(read).toEqual([0])
    expect(neighbour(lazy, { unit: "word", forward: true }, two)).toEqual({ start: 20, end: 25 })
    expect(neighbour(lazy, { unit: "word", forward: false }, two)).toEqual({ start: 0, end: 3 })
    expect(read).toEqual([0, 1, 2])
  })

  test("has for each offset the unit that a look through the whole would find", () => {
    fc.assert(
      fc.property(laid, fc.nat(120), fc.boolean(), (blocks, offset, forward) => {
        const long = groundOf(
          blocks.map(({ start }) => start),
          (at) => blocks[at]!,
          "en",
        )
        const words = blocks.flatMap((_, at) => [...long.units(at, "word")])
        const sought = forward
          ? words.find(({ start }) => start >= offset)
          : words.findLast(({ end }) => end <= offset)
        expect(nearest(long, "word", offset, forward)).toEqual(sought)
      }),
    )
  })
})

test.each([
  [{ key: "ArrowRight" }, { unit: "word", forward: true }],
  [{ key: "ArrowUp" }, { unit: "sentence", forward: false }],
  [
    { key: "ArrowDown", ctrlKey: true },
    { unit: "paragraph", forward: true },
  ],
  [
    { key: "ArrowDown", altKey: true },
    { unit: "paragraph", forward: true },
  ],
  [{ key: "PageUp" }, { unit: "paragraph", forward: false }],
  [{ key: "x" }, null],
])("%o steps by %o", (press, way) => {
  expect(stepOf({ ctrlKey: false, altKey: false, metaKey: false, ...press })).toEqual(way)
})
