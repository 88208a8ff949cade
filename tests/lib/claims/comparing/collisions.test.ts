import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  type Beside,
  collides,
  linksByClaim,
  type Report,
  reportOf,
  reportsOf,
} from "@/lib/claims/comparing/collisions"
import { contentOfSerge } from "@/tests/support/content"
import { debates } from "./generated"

const said = (beside: readonly Beside[]) =>
  beside.map(({ claim, how, together }) => [claim.id, how, together])

describe("in the debate on Serge", () => {
  const content = contentOfSerge()
  const found = reportsOf(content)
  const of = (id: string): Report => found.find(({ claim }) => claim.id === id)!

  test("“Serge admits it was unavoidable” stands first, beside his own words and what Filtzer reports", () => {
    expect(found[0]!.claim.id).toBe("kronstadt-serge-unavoidable-disputed")
    expect(found[0]!.outcome).toBe("own words")
    expect(said(found[0]!.own).slice(0, 2)).toEqual([
      ["kronstadt-serge-sided-1921", "denies", false],
      ["kronstadt-serge-responsible", "denies", true],
    ])
    expect(said(found[0]!.others)[0]).toEqual(["kronstadt-serge-unnecessary-undated", "denies", null])
  })

  test.each([
    ["state-serge-own-interests-1937", "other report"],
    ["terror-serge-generation-1937", "another time"],
    ["state-serge-totalitarian-notebooks", "alike"],
    ["working-class-serge-hope-1937", "open"],
    ["cheka-trotsky-not-admitted", "alone"],
  ])("%s: %s", (id, outcome) => {
    expect(of(id).outcome).toBe(outcome)
  })

  test("the same reporter’s other report is not another witness", () => {
    expect(said(of("property-serge-victories-1937").others)).toEqual([
      ["property-serge-destructive-1937", "otherwise", true],
    ])
  })

  test("every reported and imputed claim is there once, and no other", () => {
    const secondHand = content.claims.filter(({ reporterId }) => reporterId !== null)
    expect(new Set(found.map(({ claim }) => claim))).toEqual(new Set(secondHand))
    expect(found).toHaveLength(secondHand.length)
  })
})

describe("in any debate", () => {
  test("beside a report stand its holder’s claims only: own words apart from what others report", () => {
    fc.assert(
      fc.property(debates, (content) => {
        for (const { claim, own, others, outcome } of reportsOf(content)) {
          expect(claim.reporterId).not.toBeNull()
          for (const beside of [...own, ...others]) {
            expect(beside.claim.voiceId).toBe(claim.voiceId)
            expect(beside.claim).not.toBe(claim)
          }
          expect(own.every((beside) => beside.claim.reporterId === null)).toBe(true)
          const reporters = others.map((beside) => beside.claim.reporterId)
          expect(reporters).not.toContain(null)
          expect(reporters).not.toContain(claim.reporterId)
          expect(outcome === "own words").toBe(own.some(collides))
          expect(outcome === "alone").toBe(own.length + others.length === 0)
        }
      }),
    )
  })

  test("one report alone is found as in the list; a claim in own words is none", () => {
    fc.assert(
      fc.property(debates, (content) => {
        const links = linksByClaim(content)
        const listed = new Map(reportsOf(content).map((report) => [report.claim, report]))
        for (const claim of content.claims)
          expect(reportOf(content, links, claim)).toEqual(listed.get(claim) ?? null)
      }),
    )
  })
})
