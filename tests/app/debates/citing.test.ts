import { describe, expect, test } from "vitest"
import { citationIn, NEW, standValue } from "@/app/debates/[debate]/sources/_cite/fields"
import { outcomeOf } from "@/tests/support/outcomes"

const words = { editionId: "e", start: 3, end: 8, exact: "words" }
const given = { words: JSON.stringify(words), bearing: "GROUNDS", speaker1: "ann", speaker3: "bob", note: "" }

describe("what a form cites", () => {
  test("is for a claim that stands, with those who speak, as far as any are named", () => {
    const cited = citationIn({ ...given, claim: "c1", statement: "left over" })
    expect(cited).toEqual({
      words,
      claim: { id: "c1" },
      bearing: "GROUNDS",
      speakers: ["ann", "bob"],
      note: "",
    })
  })

  test("is for a new claim, on a question with or without a position", () => {
    const fresh = {
      ...given,
      claim: NEW,
      voice: "v",
      statement: "It was.",
      basis: "REPORTED",
      reporter: "ann",
    }
    const claim = {
      questionId: "q",
      voiceId: "v",
      statement: "It was.",
      basis: "REPORTED",
      reporterId: "ann",
    }
    const left = { attitude: null, asOf: null }
    expect(citationIn({ ...fresh, stand: standValue("q", null) }).claim).toEqual({
      ...claim,
      positionId: null,
      ...left,
    })
    const stand = standValue("q", "p")
    const more = { attitude: "NEUTRAL", asOf: "1937" }
    expect(citationIn({ ...fresh, stand, ...more }).claim).toEqual({ ...claim, positionId: "p", ...more })
  })

  test.each([
    ["no claim chosen", given],
    ["a new claim without a question", { ...given, claim: NEW, voice: "v" }],
    ["a new claim without a voice", { ...given, claim: NEW, stand: "q" }],
    ["words that did not come through", { ...given, words: "{", claim: "c1" }],
  ])("is refused with %s", async (_, fields) => {
    expect(await outcomeOf(async () => citationIn(fields))).toBe("invalid")
  })
})
