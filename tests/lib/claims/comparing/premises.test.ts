import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { agrees, linksOf, opposes } from "@/lib/claims/comparing/links"
import { type SharedPremise, sharedPremises } from "@/lib/claims/comparing/premises"
import { counts, positionsOf } from "@/lib/claims/comparing/standing"
import type { Content } from "@/lib/claims/content/content"
import type { ClaimRow } from "@/lib/claims/content/rows"
import { contentOfSerge } from "@/tests/support/content"
import { debates } from "./generated"

const all = (content: Content) => content.voices.map(({ id }) => id)
const named = ({ voices, premise, verdict, tie }: SharedPremise) => ({
  voices: voices.join(" "),
  premise: premise.questionId,
  verdict: verdict.questionId,
  tie: tie.how,
})

describe("in the debate on Serge", () => {
  const content = contentOfSerge()
  const found = sharedPremises(content, all(content))

  test("first comes the Cheka, which Glatter and Gray hold necessary: one absolves, one condemns", () => {
    expect(found[0]).toMatchObject({
      voices: ["glatter", "gray"],
      premise: { link: { relation: { kind: "SUPPORTS", scope: "premise only" } } },
      verdict: { link: { relation: { kind: "UNDERCUTS", scope: "valuation" } } },
      tie: { how: "same question" },
    })
    expect(found[0]!.verdict.claims.map(({ id }) => id)).toEqual([
      "cheka-glatter-necessity",
      "cheka-gray-necessity",
    ])
  })

  test("Kronstadt, on which the same two do the same, is among the first five", () => {
    expect(found.slice(0, 5).map(named)).toContainEqual({
      voices: "glatter gray",
      premise: "kronstadt",
      verdict: "kronstadt",
      tie: "same question",
    })
  })

  test("a link from the premise to the verdict is found: isolation is brought against Serge on the Cheka", () => {
    const linked = found.find(({ tie, verdict }) => tie.how === "linked" && verdict.questionId === "cheka")!
    expect(named(linked)).toMatchObject({ voices: "glatter serge", premise: "isolation" })
  })

  test("for two voices it is what the whole debate says of them", () => {
    const ours = found.filter(({ voices }) => voices.join(" ") === "glatter gray")
    expect(sharedPremises(content, ["glatter", "gray"]).map(named)).toEqual(ours.map(named))
  })

  test("what has no tie but that the question is one of judgement comes last", () => {
    const ties = found.map(({ tie }) => tie.how)
    expect(ties.slice(ties.indexOf("judgement"))).toEqual(ties.filter((how) => how === "judgement"))
  })
})

// The rule as it is written, each claim with each.
function verdictsBySlowRule(content: Content): string[] {
  const links = linksOf(content).filter(({ from, to }) => counts(from) && counts(to))
  const cell = (question: string, voice: string) =>
    (content.cells.get(question)?.get(voice) ?? []).filter(counts)
  const linked = (kind: typeof agrees, a: string, b: string, question: string) =>
    links.some(
      (link) =>
        kind(link) &&
        [link.from, link.to].every((end) => end.questionId === question) &&
        [link.from.voiceId, link.to.voiceId].sort().join() === [a, b].sort().join(),
    )
  const shares = (a: string, b: string, question: string) => {
    const theirs = positionsOf(cell(question, b))
    return [...positionsOf(cell(question, a))].some((each) => theirs.has(each))
  }
  const common = (a: string, b: string, q: string) => shares(a, b, q) || linked(agrees, a, b, q)
  const opposed = (a: string, b: string, q: string) =>
    linked(opposes, a, b, q) ||
    ([a, b].every((voice) => [...positionsOf(cell(q, voice))].some((each) => !each.endsWith("perhaps"))) &&
      !shares(a, b, q))
  return content.voices.flatMap(({ id: a }, at) =>
    content.voices.slice(at + 1).flatMap(({ id: b }) =>
      content.questions
        .filter(({ id, kind }) => opposed(a, b, id) && (common(a, b, id) || kind === "EVALUATIVE"))
        .filter(({ id }) =>
          content.questions.some((other) => common(a, b, other.id) && (other.id === id || !common(a, b, id))),
        )
        .map(({ id }) => `${a} ${b} ${id}`),
    ),
  )
}

describe("in any debate", () => {
  test("each finding is what it says: two voices, one thing in common, and apart on another", () => {
    fc.assert(
      fc.property(debates, (content) => {
        for (const { voices, premise, verdict, tie } of sharedPremises(content, all(content))) {
          for (const side of [premise, verdict]) {
            expect(side.claims.map((claim) => claim.voiceId)).toEqual(voices)
            expect(side.claims.every((claim) => claim.questionId === side.questionId && counts(claim))).toBe(
              true,
            )
          }
          const position = (claim: ClaimRow) => claim.positionId
          if (premise.link) expect(agrees(premise.link)).toBe(true)
          else expect(position(premise.claims[0])).toBe(position(premise.claims[1]))
          if (verdict.link) expect(opposes(verdict.link)).toBe(true)
          else expect(position(verdict.claims[0])).not.toBe(position(verdict.claims[1]))
          expect(tie.how === "same question").toBe(premise.questionId === verdict.questionId)
        }
      }),
    )
  })

  test("nothing that the rule names is passed over", () => {
    fc.assert(
      fc.property(debates, (content) => {
        const found = sharedPremises(content, all(content))
        const keys = found.map(({ voices, verdict }) => `${voices.join(" ")} ${verdict.questionId}`)
        expect(new Set(keys).size).toBe(keys.length)
        expect(verdictsBySlowRule(content).filter((key) => !keys.includes(key))).toEqual([])
      }),
    )
  })
})
