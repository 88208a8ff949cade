import { describe, expect, test } from "vitest"
import { exceededBy } from "@/bin/bench/anchoring-limits.mjs"
import { anchor } from "@/lib/text/anchor"
import { isRight, type Measured } from "@/tests/bench/anchoring/measure"
import { likeness, peerAnchor } from "@/tests/bench/anchoring/peer"
import { proseOf, randomOf, vocabulary } from "@/tests/bench/anchoring/prose"
import { edited, KINDS, subjectOf, withOtherWord } from "@/tests/bench/anchoring/subject"

const each = 20
const subject = subjectOf(30_000, each, 7)

describe("the generated text", () => {
  test("is the same for the same seed, and of about the length asked for", () => {
    const proseFor = (seed: number) => {
      const random = randomOf(seed)
      return proseOf(20_000, vocabulary(random), random)
    }
    expect(proseFor(1)).toEqual(proseFor(1))
    expect(proseFor(1)).not.toEqual(proseFor(2))
    const length = proseFor(1)
      .map((paragraph) => paragraph.join(" "))
      .join("\n\n").length
    expect(length).toBeGreaterThan(20_000)
    expect(length).toBeLessThan(23_000)
  })

  test("has blocks that hold all of it", () => {
    const { text, blocks } = subject.edition
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join("\n\n")).toBe(text)
    expect(blocks.at(-1)!.end).toBe(text.length)
  })

  test("has exact quotations where they say, of 60 to 260 units", () => {
    for (const { exact, start, end } of subject.quotations.exact) {
      expect(subject.edition.text.slice(start, end)).toBe(exact)
      expect(exact.length).toBeGreaterThanOrEqual(60)
      expect(exact.length).toBeLessThanOrEqual(260)
    }
  })

  test("has neither deleted sentences nor twins, but for each twin a sentence with one other word", () => {
    const { text } = subject.edition
    for (const { exact, start } of [...subject.quotations.deleted, ...subject.quotations.twin]) {
      expect(start).toBeUndefined()
      expect(text).not.toContain(exact)
    }
    for (const { exact } of subject.quotations.twin) {
      const half = exact.indexOf(" ", exact.length / 2)
      const halves = [exact.slice(0, half), exact.slice(half)]
      expect(halves.filter((words) => text.includes(words))).toHaveLength(1)
    }
  })
})

test("an edited quotation has so large a part of its letters changed", () => {
  const words = "abcdefghij ".repeat(20)
  expect(edited(words, 0, randomOf(1))).toBe(words)
  const changed = edited(words, 0.1, randomOf(1))
  expect(changed).not.toBe(words)
  expect(Math.abs(changed.length - words.length)).toBeLessThanOrEqual(words.length * 0.1)
  expect(changed.replace(/[^ ]/g, "")).toBe(words.replace(/[^ ]/g, ""))
})

test("a twin has one other word, neither the first nor the last", () => {
  for (let seed = 0; seed < 20; seed++) {
    const list = withOtherWord("one two, three four", ["two", "zwei"], randomOf(seed)).split(" ")
    expect([list.length, list[0], list[3]]).toEqual([4, "one", "four"])
    expect([list[1] === "two,", list[2] === "three"]).toContain(true)
    expect(list.filter((word) => word === "zwei" || word === "two")).toHaveLength(1)
  }
})

describe("approx-string-match as its clients use it", () => {
  test("finds exact and edited quotations, of several the one with the best context", () => {
    const { edition, quotations } = subject
    for (const kind of ["exact", "3 % edited"] as const)
      for (const quotation of quotations[kind].slice(0, 5))
        expect(isRight(peerAnchor(edition.text, quotation), quotation)).toBe(true)
    const text = "first the party of all, then the party of none"
    const found = peerAnchor(text, { exact: "the party", prefix: "then ", suffix: " of none" })
    expect(found).toEqual({ start: 29, end: 38 })
    expect(peerAnchor(text, { exact: "qqqqqqqq", prefix: "", suffix: "" })).toBeUndefined()
  })

  test("likeness is the part of the words that stands there", () => {
    expect([likeness("then ", "then "), likeness("than ", "then "), likeness("", "x")]).toEqual([1, 0.8, 0])
  })
})

describe("what is right", () => {
  test("is a place that has four fifths of both", () => {
    const meant = { start: 100, end: 200 }
    expect(isRight({ start: 100, end: 200 }, meant)).toBe(true)
    expect(isRight({ start: 95, end: 205 }, meant)).toBe(true)
    expect(isRight({ start: 60, end: 200 }, meant)).toBe(false)
    expect(isRight(undefined, meant)).toBe(false)
    expect(isRight({ start: 0, end: 9 }, {})).toBe(false)
  })

  test("is what the anchor finds, and nothing that is not there is believed", () => {
    const { edition, quotations } = subject
    for (const kind of KINDS)
      for (const quotation of quotations[kind]) {
        const { exact, prefix, suffix, start } = quotation
        const found = anchor(edition, { exact, prefix, suffix })
        if (start === undefined) expect(found.state).not.toBe("KEPT")
        else expect(isRight(found, quotation), kind).toBe(true)
      }
  })
})

describe("limits", () => {
  const of = (kind: Measured["kind"], units: number, more: Partial<Measured> = {}): Measured => {
    const all = { own: 1, peer: 300, asked: 25, right: 1, believed: 0, peerRight: 1, peerAnchored: 1 }
    return { kind, units, ...all, ...more }
  }
  const memory = [{ units: 4e6, index: 11, left: 0 }]

  test("hold", () => {
    const measured = KINDS.flatMap((kind) => [of(kind, 1e6), of(kind, 4e6)])
    expect(exceededBy({ measured, memory })).toEqual([])
  })

  test.each([
    [of("3 % edited", 4e6, { peer: 199 }), "3 % edited: 199.0 times as fast; the limit is 200 times."],
    [of("exact", 4e6, { peer: 0.9 }), "exact: 0.9 times as fast; the limit is 1 times."],
    [
      of("12 % edited", 4e6, { right: 0.98 }),
      "12 % edited, 4000000 characters: 98.0 % in the right place; the limit is 99.0 %.",
    ],
    [
      of("twin", 4e6, { believed: 0.001 }),
      "twin, 4000000 characters: 0.1 % are believed in silence; none may be.",
    ],
  ])("do not hold: %#", (one, sentence) => {
    expect(exceededBy({ measured: [one], memory })).toEqual([sentence])
  })

  test("do not hold where cost grows as fast as the text, or memory stays", () => {
    const measured = [of("exact", 1e6), of("exact", 4e6, { own: 4 })]
    expect(exceededBy({ measured, memory: [{ units: 4e6, index: 30, left: 2 }] })).toEqual([
      "exact: a quotation costs 4.0 times as much in a text 4.0 times as long.",
      "The index of 4000000 characters takes 30.0 bytes for each; the limit is 24.",
      "The index of 4000000 characters leaves 2.0 bytes for each when it is used no more.",
    ])
  })
})
