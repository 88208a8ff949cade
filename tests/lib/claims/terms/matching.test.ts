import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { termsInText } from "@/lib/claims/terms/in-text"
import { findTerms, formsOf, partsOf } from "@/lib/claims/terms/matching"

const terms = [
  { slug: "workers-state", name: "workers’ state", forms: ["workers’ states", "workers' republic"] },
  { slug: "state-capitalism", name: "state capitalism", forms: ["state-capitalist"] },
  { slug: "totalitarian", name: "totalitarian", forms: ["totalitarianism"] },
]
const forms = formsOf(terms)
const found = (text: string) =>
  findTerms(text, forms).map(({ start, end, slug }) => `${slug}: ${text.slice(start, end)}`)

describe("a term is found", () => {
  test.each([
    ["in any kind of apostrophe", "A workers' state.", ["workers-state: workers' state"]],
    ["without one", "The Workers State fell.", ["workers-state: Workers State"]],
    ["in another form", "deformed workers’ states", ["workers-state: workers’ states"]],
    ["over a line", "a workers’\nstate", ["workers-state: workers’\nstate"]],
    ["hyphenated", "a state-capitalist power", ["state-capitalism: state-capitalist"]],
    ["whole only", "antitotalitarian, totalitarianisms", []],
    ["the longer of two that begin together", "totalitarianism", ["totalitarian: totalitarianism"]],
    ["the first of two that overlap", "workers’ state capitalism", ["workers-state: workers’ state"]],
    ["in quotation marks", "‘totalitarian’", ["totalitarian: totalitarian"]],
    ["nowhere in nothing", "", []],
  ])("%s", (_, text, expected) => expect(found(text)).toEqual(expected))

  test("by no form that has no letters", () => {
    expect(findTerms("– … –", formsOf([{ slug: "dash", name: "–", forms: ["…"] }]))).toEqual([])
  })
})

const word = fc.constantFrom("workers’", "state", "capitalism", "totalitarian", "the", "—", "STATE", "é")
const texts = fc.array(word, { maxLength: 30 }).map((words) => words.join(" "))

test("what is found stands in order, apart, and the parts of a text are the text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const places = findTerms(text, forms)
      for (const [at, { start, end }] of places.entries()) {
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThanOrEqual(places[at - 1]?.end ?? 0)
      }
      const parts = partsOf(text, places)
      expect(parts.map((part) => part.text).join("")).toBe(text)
      expect(parts.filter(({ slug }) => slug).length).toBe(places.length)
    }),
  )
})

test("terms in a text are told by paragraph, with the words around them", () => {
  const text = "A workers’ state?\n\nNo: state capitalism, said one; a workers’ state, said another."
  const blocks = [
    { start: 0, end: 17, paragraph: 4 },
    { start: 19, end: text.length, paragraph: null },
  ]
  expect(termsInText(terms, text, blocks)).toEqual([
    {
      slug: "workers-state",
      name: "workers’ state",
      places: [
        { paragraph: 4, block: 0, before: "A ", words: "workers’ state", after: "?" },
        {
          ...{ paragraph: null, block: 1, before: "No: state capitalism, said one; a " },
          ...{ words: "workers’ state", after: ", said another." },
        },
      ],
    },
    {
      slug: "state-capitalism",
      name: "state capitalism",
      places: [
        {
          ...{ paragraph: null, block: 1, before: "No: ", words: "state capitalism" },
          after: ", said one; a workers’ state, said another.",
        },
      ],
    },
  ])
})
