import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { sharers } from "@/app/debates/[debate]/claims/_claim/same-passage"
import { Speakers } from "@/app/debates/[debate]/claims/_claim/speakers"
import {
  bearingInWords,
  confidenceInWords,
  relationInWords,
} from "@/app/debates/[debate]/claims/_claim/words"
import { kindInWords } from "@/app/debates/[debate]/questions/_question/kinds"
import { Bearing, Confidence, QuestionKind, RelationKind } from "@/lib/generated/prisma/enums"
import { claimLine, voice } from "./claims"

describe("relations read as the beginning of a sentence that the other claim ends", () => {
  test.each([
    ["REBUTS", "Denies", "Denied by"],
    ["UNDERCUTS", "Denies that it follows from", "Does not follow, given"],
    ["SUPPORTS", "Supports", "Supported by"],
    ["CONCEDES", "Grants in part", "Granted in part by"],
    ["QUALIFIES", "Limits", "Limited by"],
    ["RESTATES", "Says again", "Said again by"],
    ["REVISES", "Revises", "Revised by"],
  ] as const)("%s", (kind, from, to) => {
    expect(relationInWords({ kind, direction: "from" })).toBe(from)
    expect(relationInWords({ kind, direction: "to" })).toBe(to)
  })
})

test("every kind the tables know has words of its own", () => {
  const all = [
    Object.values(RelationKind).map((kind) => relationInWords({ kind, direction: "to" })),
    Object.values(Bearing).map(bearingInWords),
    Object.values(Confidence).map(confidenceInWords),
    Object.values(QuestionKind).map(kindInWords),
  ]
  for (const words of all) expect(new Set(words).size).toBe(words.length)
  expect(all.flat()).not.toContain("A question")
})

test.each([
  [{ voices: ["Gray"], own: 0, questions: [] }, " as Gray"],
  [{ voices: ["Gray", "Trotsky"], own: 1, questions: [] }, " as Gray, Trotsky and another claim of Serge’s"],
  [{ voices: [], own: 2, questions: [] }, " as 2 other claims of Serge’s"],
  [{ voices: [], own: 0, questions: [{ number: 4, slug: "x" }] }, ""],
  [null, ""],
])("who shares the words: %j", (same, words) => {
  expect(sharers(claimLine({ voice: voice("serge"), same }))).toBe(words)
})

test("a chain of speakers, outermost first", () => {
  const chain = [
    { voice: voice("gray"), how: "speaks" as const },
    { voice: voice("serge"), how: "quoting" as const },
    { voice: voice("trotsky"), how: "on" as const },
  ]
  const text = renderToStaticMarkup(<Speakers speakers={chain} />).replace(/<[^>]+>/g, "")
  expect(text).toBe("The whole name of gray › quoting Serge › on Trotsky")
})
