import { describe, expect, test } from "vitest"
import { keptBack, offered, readersOf, takesNew, wordsFor } from "@/app/annotations/_tags/offered"
import { editIn, remarkIn } from "@/app/annotations/fields"

const words = [
  { slug: "blame", name: "Blame", seminarId: "autumn" },
  { slug: "evitable", name: "Évitable", seminarId: "spring" },
  { slug: "necessity", name: "Necessity", seminarId: null },
  { slug: "state-necessity", name: "State necessity", seminarId: null },
]
const given = { words, newIn: ["spring"], newForEveryone: false }

describe("words offered while one writes", () => {
  test.each([
    ["EVERYONE", ["Necessity", "State necessity"]],
    ["SEMINAR:spring", ["Évitable", "Necessity", "State necessity"]],
    ["WITH_INSTRUCTORS:spring:somebody", ["Évitable", "Necessity", "State necessity"]],
    ["ONLY_ME", ["Blame", "Évitable", "Necessity", "State necessity"]],
  ])("to %s", (audience, expected) => {
    expect(wordsFor(given, readersOf(audience))).toEqual(expected)
  })

  test("a word that stands in two vocabularies is offered once", () => {
    const twice = { ...given, words: [...words, { slug: "blame", name: "BLAME", seminarId: null }] }
    expect(wordsFor(twice, readersOf("ONLY_ME")).filter((word) => /blame/i.test(word))).toHaveLength(1)
  })

  test.each([
    ["SEMINAR:spring", true],
    ["SEMINAR:autumn", false],
    ["WITH_INSTRUCTORS:spring", false],
    ["EVERYONE", false],
    ["ONLY_ME", false],
  ])("new ones to %s: %s", (audience, expected) => {
    expect(takesNew(given, readersOf(audience))).toBe(expected)
  })

  const all = ["Évitable", "Necessity", "State necessity", "Unnecessary"]
  test.each([
    ["ne", [], ["Necessity", "State necessity"]],
    ["EVI", [], ["Évitable"]],
    ["", ["necessity"], ["Évitable", "State necessity", "Unnecessary"]],
    ["x", [], []],
  ])("that begin with “%s”, without those chosen", (typed, chosen, expected) => {
    expect(offered(all, typed, chosen)).toEqual(expected)
  })
})

describe("the tags of a remark before other readers", () => {
  test.each([
    ["SEMINAR:spring", "“Blame” is a word of your seminar only."],
    ["EVERYONE", "“Blame” and “Évitable” are words of your seminar only."],
  ])("are kept back from %s", (audience, sentence) => {
    expect(keptBack(words, readersOf(audience))).toContain(sentence)
  })

  test("all stand before oneself", () => {
    expect(keptBack(words, readersOf("ONLY_ME"))).toBeNull()
  })
})

describe("the tags of a form", () => {
  const fields = { clientKey: "1", target: "{}", audience: "ONLY_ME", text: "x", id: "1", version: "1" }

  test("come apart at its commas", () => {
    expect(remarkIn({ ...fields, tags: " error, state  capitalism ,," }).tags).toEqual([
      "error",
      "state capitalism",
    ])
    expect(editIn({ ...fields, tags: "" }).tags).toEqual([])
  })

  test("stay as they are where it has no field for them", () => {
    expect(remarkIn(fields)).not.toHaveProperty("tags")
    expect(editIn(fields)).not.toHaveProperty("tags")
  })
})
