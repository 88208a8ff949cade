import { describe, expect, test } from "vitest"
import { standValue } from "@/app/debates/[debate]/curate/_kinds/stand"
import { citationIn, NEW } from "@/app/debates/[debate]/sources/_cite/fields"
import { outcomeOf } from "@/tests/support/outcomes"

const [Q, P, V, ANN] = ["a1", "a2", "a3", "a4"].map((end) => `01a20461-3c5b-7682-9217-96a7a718eb${end}`) as [
  string,
  string,
  string,
  string,
]
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
      voiceId: V,
      statement: "It was.",
      basis: "REPORTED",
      reporterId: ANN,
    }
    const claim = {
      questionId: Q,
      voiceId: V,
      statement: "It was.",
      basis: "REPORTED",
      reporterId: ANN,
    }
    const left = { attitude: null, asOf: null }
    expect(citationIn({ ...fresh, stand: standValue(Q, null) }).claim).toEqual({
      ...claim,
      positionId: null,
      ...left,
    })
    const stand = standValue(Q, P)
    const more = { attitude: "NEUTRAL", asOf: "1937" }
    expect(citationIn({ ...fresh, stand, ...more }).claim).toEqual({ ...claim, positionId: P, ...more })
  })

  test.each([
    ["no claim chosen", given],
    ["a new claim without a question", { ...given, claim: NEW, voiceId: V }],
    ["a new claim without a voice", { ...given, claim: NEW, stand: Q }],
    ["a new claim without a sentence", { ...given, claim: NEW, stand: Q, voiceId: V, basis: "EXPLICIT" }],
    ["words that did not come through", { ...given, words: "{", claim: "c1" }],
  ])("is refused with %s", async (_, fields) => {
    expect(await outcomeOf(async () => citationIn(fields))).toBe("invalid")
  })
})
