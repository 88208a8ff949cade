import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { alignedQuestions, summaryOf } from "@/lib/claims/comparing/alignment"
import { contentOfSerge } from "@/tests/support/content"
import { debates } from "./generated"

const content = contentOfSerge()
const signs = (voices: string[]) =>
  Object.fromEntries(alignedQuestions(content, voices).map(({ question, signs }) => [question.id, signs]))

describe("what can be said of two voices on a question", () => {
  test.each([
    ["gray filtzer", "cheka", ["differ"]],
    ["gray filtzer", "kronstadt", []],
    ["gray filtzer", "continuity", ["differ", "grant"]],
    ["gray glatter", "kronstadt", ["differ"]],
    ["glatter banaji", "popular-support", ["agree"]],
    ["glatter serge", "kronstadt", ["differ", "grant"]],
    ["banaji glatter", "cheka", ["silent"]],
    ["lenin glatter", "cheka", ["unread"]],
    ["filtzer banaji", "terror", ["differ"]],
  ])("%s on %s: %j", (voices, question, expected) => {
    expect(signs(voices.split(" "))[question]).toEqual(expected)
  })

  test("a disputed attribution makes nobody agree: Gray’s reading of Serge on Kronstadt", () => {
    const kronstadt = content.questions.find(({ id }) => id === "kronstadt")!
    const placed = alignedQuestions(content, ["serge", "gray"]).find(
      ({ question }) => question === kronstadt,
    )!
    expect(placed.claims.map(({ id }) => id)).toContain("kronstadt-serge-unavoidable-disputed")
    expect(placed.signs).not.toContain("agree")
  })

  test("a question on which none of them speaks is left out", () => {
    expect(signs(["weissman", "kollontai"])).not.toHaveProperty("cheka")
  })
})

describe("in any debate", () => {
  test("every question with a claim of one of them is there once, in order; pages rise by at most one", () => {
    fc.assert(
      fc.property(debates, fc.subarray(["ann", "bob", "cat", "dan"], { minLength: 2 }), (drawn, voices) => {
        const placed = alignedQuestions(drawn, voices)
        const spoken = drawn.questions.filter(({ id }) =>
          drawn.claims.some((claim) => claim.questionId === id && voices.includes(claim.voiceId)),
        )
        expect(placed.map(({ question }) => question)).toEqual(spoken)
        const claims = placed.flatMap((each) => each.claims)
        expect(new Set(claims).size).toBe(claims.length)
        expect(claims.length).toBe(drawn.claims.filter(({ voiceId }) => voices.includes(voiceId)).length)
      }),
    )
  })

  test("silent and not looked at are told apart, and a voice that speaks is neither", () => {
    fc.assert(
      fc.property(debates, (drawn) => {
        for (const { question, signs } of alignedQuestions(drawn, ["ann", "dan"])) {
          const speaks = (voice: string) => drawn.cells.get(question.id)?.has(voice) ?? false
          expect(signs.includes("silent")).toBe(!speaks("dan"))
          expect(signs.includes("unread")).toBe(!speaks("ann"))
        }
      }),
    )
  })

  test("the summary counts what the questions show, whatever the order of the voices", () => {
    fc.assert(
      fc.property(debates, (drawn) => {
        const one = summaryOf(drawn, alignedQuestions(drawn, ["ann", "bob"]))
        expect(summaryOf(drawn, alignedQuestions(drawn, ["bob", "ann"]))).toEqual(one)
        const placed = alignedQuestions(drawn, ["ann", "bob"])
        expect(one.agree.length).toBe(placed.filter(({ signs }) => signs.includes("agree")).length)
      }),
    )
  })
})
