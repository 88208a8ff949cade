import { describe, expect, test } from "vitest"
import { checksOf } from "@/lib/claims/checks/checks"
import type { Content } from "@/lib/claims/content/content"
import type { Pack } from "@/lib/interchange/pack/schema"
import { contentOfPack, contentOfSerge } from "@/tests/support/content"

const quote = { quote: "It was closed.", source: "text", at: "1/1-3", bearing: "attests", speakers: ["ann"] }
const claim = {
  question: "harbour",
  voice: "ann",
  position: "closed",
  statement: "It was.",
  basis: "explicit",
}
const ann = { ...claim, id: "ann", evidence: [quote] }
const elsewhere = { ...quote, at: "2/1-3", speakers: ["bob"] }
const bob = { ...claim, id: "bob", voice: "bob", position: "open", evidence: [elsewhere] }

type Given = { claims?: object[]; relations?: object[]; silences?: object[] }

const positions = ["closed", "open"].map((id) => ({ id, label: id, gloss: id, "off-scale": false }))
const asked = { kind: "factual", why: "", scale: false }

function debate({ claims = [], relations = [], silences = [] }: Given): Content {
  return contentOfPack({
    slug: "d",
    title: "D",
    about: "",
    language: "en",
    voices: ["ann", "bob"].map((id) => ({ id, name: id, kind: "reviewer" })),
    works: [],
    sources: [{ id: "text", by: ["ann"], csl: { type: "book", title: "Text" } }],
    questions: [
      { ...asked, id: "harbour", ask: "Was it?", positions, silences },
      { ...asked, id: "fire", ask: "And the fire?", positions: [], silences: [] },
    ],
    claims: [
      ann,
      bob,
      ...["ann", "bob"].map((voice) => ({
        ...bob,
        id: `fire-${voice}`,
        question: "fire",
        voice,
        position: undefined,
      })),
      ...claims,
    ],
    relations: relations.map((relation) => ({ reason: "So.", stated: false, ...relation })),
    "facts-disputed": [],
  } as unknown as Pack)
}

const found = (given: Given) => checksOf(debate(given)).map(({ kind }) => kind)

const second = (values: object) => ({ claims: [{ ...ann, id: "again", ...values }] })
const reported = { basis: "reported", "reported-by": "bob" }

describe("what is asked about", () => {
  test.each<[string, Given, string[]]>([
    ["nothing, where all goes together", {}, []],
    ["the same words for two positions of one voice", second({ position: "open" }), ["coded-apart"]],
    ["the same at two dates is a change of mind", second({ position: "open", "as-of": "1938" }), []],
    ["the same words of another voice", second({ voice: "bob", position: "open" }), []],
    ["words beside them", second({ position: "open", evidence: [elsewhere] }), []],
    [
      "the same words for a position and against it",
      second({ evidence: [{ ...quote, bearing: "counts-against" }] }),
      ["said-and-doubted"],
    ],
    [
      "words that attest the one position count against the other",
      second({ position: "open", evidence: [{ ...quote, bearing: "counts-against" }] }),
      [],
    ],
    [
      "another who speaks in them",
      second({ evidence: [{ ...quote, speakers: ["bob"] }] }),
      ["other-speaker"],
    ],
    ["no words", second({ evidence: [] }), ["no-evidence"]],
    ["a report without an attitude", second({ ...reported, evidence: [elsewhere] }), ["no-attitude"]],
    ["a report with one", second({ ...reported, attitude: "rejects", evidence: [elsewhere] }), []],
    ["a silence of one who speaks", { silences: [{ voice: "ann", kind: "silent" }] }, ["silence-and-claim"]],
    [
      "one who takes a position judges",
      { silences: [{ voice: "ann", kind: "mentions" }] },
      ["silence-and-claim"],
    ],
    [
      "a denial across questions",
      { relations: [{ from: "ann", to: "fire-bob", kind: "rebuts" }] },
      ["link-across"],
    ],
    [
      "the same with its scope",
      { relations: [{ from: "ann", to: "fire-bob", kind: "rebuts", scope: "Of noon." }] },
      [],
    ],
    ["support across questions", { relations: [{ from: "ann", to: "fire-bob", kind: "supports" }] }, []],
    [
      "a revision of another’s claim",
      { relations: [{ from: "ann", to: "bob", kind: "revises" }] },
      ["revises-other"],
    ],
  ])("%s", (_, given, expected) => {
    expect(found(given)).toEqual(expected)
  })

  test("a position that nobody takes, a question with one voice", () => {
    const alone = debate({})
    alone.cells.get("harbour")!.delete("bob")
    expect(checksOf(alone)).toMatchObject([
      { kind: "few-voices", voices: 1 },
      { kind: "nobody-takes", position: { label: "open" } },
    ])
  })

  test("in the order of the questions, each with its address", () => {
    const checks = checksOf(
      debate({
        claims: [
          { ...ann, id: "late", question: "fire", position: undefined, evidence: [] },
          { ...ann, id: "early", evidence: [] },
        ],
      }),
    )
    expect(checks.map(({ question }) => question.slug)).toEqual(["harbour", "fire"])
    expect(checks[0]).toMatchObject({ kind: "no-evidence", claim: { slug: "early" } })
  })
})

test("the debate on Serge is asked about two things", () => {
  expect(checksOf(contentOfSerge())).toMatchObject([
    { kind: "link-across", claim: { slug: "working-class-banaji-broken" } },
    { kind: "nobody-takes", question: { slug: "popular-support" }, position: { label: "Support won, lost" } },
  ])
})
