import { describe, expect, it } from "vitest"
import type { PackProblem } from "@/lib/interchange/pack/problem"
import { readPack } from "@/lib/interchange/pack/read"
import { SMALL, smallWith } from "@/tests/lib/interchange/pack/small"

function errorsOf(text: string): PackProblem[] {
  const reading = readPack(text)
  return "errors" in reading ? reading.errors : []
}

/** Line and column (from 1) at which words first stand in a text. */
function placeOf(text: string, words: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(words)).split("\n")
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

describe("reading a pack", () => {
  it("gives the pack, with dates and places as text and defaults filled in", () => {
    const reading = readPack(SMALL)
    expect(reading).toMatchObject({ warnings: [], pack: { slug: "small", works: [{ year: "1900" }] } })
    expect(reading).toHaveProperty("pack.sources.0.readers", "seminars")
    expect(reading).toHaveProperty("pack.questions.0.scale", false)
    expect(reading).toHaveProperty("pack.questions.0.silences.0.kind", "silent")
    expect(reading).toHaveProperty("pack.questions.1.silences", [])
  })

  it("takes a bare number for a paragraph", () => {
    expect(readPack(smallWith("at: 2/1-7", "at: 2"))).toHaveProperty("pack.claims.0.evidence.0.at", "2")
  })

  it("composes accents and drops spaces at the edges of the curators' words", () => {
    const text = smallWith("title: A small debate", `title: "  Le de\u0301bat "`)
    expect(readPack(text)).toHaveProperty("pack.title", "Le d\u00e9bat")
  })

  const claim = "claims › ada-yes"
  it.each([
    ["kind: reviewer", "kind: reviewr", "reviewr", "voices › ada › kind", /“reviewer”/],
    [
      "attitude: rejects",
      "attitude: sure",
      "sure",
      "claims › bert-no › attitude",
      /Write one of: endorses, rejects/,
    ],
    ["    statement: It was so.\n", "", "id: ada-yes", `${claim} › statement`, /missing/],
    [
      "    statement: It was so.",
      "    statement:",
      "statement:\n    basis: explicit",
      `${claim} › statement`,
      /empty/,
    ],
    [
      "statement: It was so.",
      "statement: 1984",
      "1984",
      `${claim} › statement`,
      /quotation marks around it: "1984"/,
    ],
    ["statement: It was so.", 'statement: ""', '""', `${claim} › statement`, /empty/],
    ["statement: It was so.", 'statement: "a\\0b"', '"a\\0b"', `${claim} › statement`, /control character/],
    [
      "statement: It was so.",
      `statement: ${"x".repeat(2001)}`,
      "xxx",
      `${claim} › statement`,
      /2000 characters/,
    ],
    ["reported-by: ada", "reportedby: ada", "reportedby", "claims › bert-no › reportedby", /“reported-by”/],
    ["as-of: 1900", "as-of: c. 1900", "c. 1900", "claims › bert-no › as-of", /no date/],
    ["as-of: 1900", "as-of: [1900]", "[1900]", "claims › bert-no › as-of", /words/],
    ["at: 2/1-7", "at: 2/7-1", "2/7-1", `${claim} › evidence 1 › at`, /paragraph/],
    ["chain: [ada, bert]", "chain: ada", "ada\n    evidence", "claims › bert-no › chain", /a list/],
    ["stated: true", 'stated: "true"', '"true"', "relations 1 › stated", /true or false/],
    ["    quote: whatever Bert may say\n", "", "from: ada-yes", "relations 1", /all three, or none/],
    ["full-length: 1000", "full-length: many", "many", "sources › review › full-length", /number/],
    ["id: ada-yes", "id: Ada yes", "Ada yes", "claims › Ada yes › id", /small letters/],
    ["language: en", "language: English", "English", "language", /en, de/],
    [
      "disputatio.debate/1",
      "disputatio.debate/2",
      "disputatio.debate/2",
      "format",
      /Write one of: disputatio.debate\/1/,
    ],
    ["title: Bert on the matter", "tittle: Bert", "tittle", "sources › review › csl › tittle", /“title”/],
  ])("says of “%s” changed to “%s” where it is wrong and what to do", (words, others, at, field, message) => {
    const text = smallWith(words, others)
    const found = errorsOf(text).find((problem) => problem.field === field)
    expect(found).toMatchObject({ severity: "error", ...placeOf(text, at) })
    expect(found?.message).toMatch(message)
    expect(found?.message).toMatch(/[.?]$/)
  })

  it("reports all that is wrong at once, in the order of the file", () => {
    const text = SMALL.replace("kind: author", "kind: autor").replace("basis: explicit", "basis: sure")
    expect(errorsOf(text).map(({ field }) => field)).toEqual([
      "voices › bert › kind",
      "claims › ada-yes › basis",
    ])
  })

  it("places what the pack as a whole says wrongly", () => {
    const text = smallWith("voice: bert\n    position", "voice: bret\n    position")
    expect(errorsOf(text)).toEqual([
      {
        severity: "error",
        ...placeOf(text, "bret"),
        field: "claims › bert-no › voice",
        message: "No voice has the id “bret”. Did you mean “bert”?",
      },
    ])
  })

  it("keeps doubts apart from errors, and accepts a pack that has only doubts", () => {
    const text = smallWith("{ voice: cora, note", "{ voice: ada, note")
    const reading = readPack(text)
    expect(reading).toHaveProperty("pack")
    expect(reading.warnings).toMatchObject([
      {
        severity: "warning",
        ...placeOf(text, "{ voice: ada, note"),
        field: "questions › first › silences 1",
      },
    ])
  })
})
