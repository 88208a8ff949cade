import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { blindly, claimsToJudge } from "@/lib/claims/comparing/blind"
import { namesOf, withoutNames } from "@/lib/claims/comparing/names"
import { contentOfSerge } from "@/tests/support/content"
import { debates } from "./generated"

const content = contentOfSerge()
const names = namesOf(content.voices)
const all = new Set<string>()
const nothing = new Set<string>()
const bytes = (value: unknown) => JSON.stringify(value)

describe("names in a text", () => {
  const called = (id: string) => `<${id}>`
  test.each([
    ["As Gray has it, Serge admits it.", "As <gray> has it, <serge> admits it."],
    ["Victor Serge’s Memoirs", "<serge>’s Memoirs"],
    ["Pete, Glatter and Trotsky", "<glatter>, <glatter> and <trotsky>"],
    ["a gray sergeant of the Trotskyists", "a gray sergeant of the Trotskyists"],
    ["Lenin, Trotsky and their followers", "<isolation-tradition>"],
    ["‘A leading western academic’ says", "<western-academic> says"],
  ])("%s", (text, expected) => {
    expect(withoutNames(text, names, called)).toBe(expected)
  })

  test("a debate without voices takes nothing away", () => {
    expect(withoutNames("As Gray has it", namesOf([]), called)).toBe("As Gray has it")
  })
})

describe("the debate on Serge, read blind", () => {
  const claims = content.questions.flatMap((question) => claimsToJudge(content, question, all, "reader"))

  test("every claim with a passage is there", () => {
    expect(claims).toHaveLength(content.claims.filter(({ evidence }) => evidence.length > 0).length)
  })

  test("what is sent holds no name, no address and no title", () => {
    const sent = bytes(blindly(content, claims, nothing))
    expect(sent).toMatch(/Voice A/)
    const left = [...sent.matchAll(names.pattern)].map(([name]) => name)
    expect(left).toEqual([])
    const addresses = [...content.voices, ...content.sources].map(({ slug }) => `"${slug}"`)
    expect(addresses.filter((address) => sent.includes(address))).toEqual([])
    const titles = content.sources.map(({ csl }) => (csl as { title: string }).title)
    expect(titles.filter((title) => sent.includes(title))).toEqual([])
  })

  test("a report is still told from own words, and its reporter from its holder", () => {
    const report = content.claim.get("kronstadt-serge-unavoidable-disputed")!
    const [blind] = blindly(content, [report], nothing)
    expect(blind).toMatchObject({
      shown: false,
      claim: {
        ground: "as Voice B reports; Voice B endorses it",
        statement: expect.stringMatching(/^As Voice B has it, Voice A admits/),
        disputed: true,
      },
    })
  })

  test("a claim that is judged has its names, and names no holder of another on the same words", () => {
    const [first, second] = content.same.get("cheka-serge-error-memoirs 0")!.map(({ claim }) => claim)
    const claim = content.claim.get("cheka-serge-error-memoirs")!
    const seen = blindly(content, [claim, first!, second!], new Set(["cheka-serge-error-memoirs 0"]))
    expect(seen.map((each) => each.shown)).toEqual([true, false, false])
    expect(seen[0]).toMatchObject({
      claim: { voice: { slug: "serge" }, same: null, evidence: [{ alsoIn: [] }] },
    })
    expect([...bytes(seen.slice(1)).matchAll(names.pattern)]).toEqual([])
  })
})

describe("in any debate", () => {
  test("only those judged are shown, each reader has an order of their own, and it stays", () => {
    const picked = fc.array(fc.nat(20))
    fc.assert(
      fc.property(debates, picked, (drawn, picks) => {
        const judged = new Set(picks.map((at) => `claim-${at} 0`))
        for (const question of drawn.questions) {
          const claims = claimsToJudge(drawn, question, all, "reader")
          expect(claimsToJudge(drawn, question, all, "reader")).toEqual(claims)
          expect(new Set(claimsToJudge(drawn, question, all, "another"))).toEqual(new Set(claims))
          const shown = blindly(drawn, claims, judged).map((each) => each.shown)
          expect(shown).toEqual(claims.map(({ id }) => judged.has(`${id} 0`)))
        }
      }),
    )
  })

  test("of some voices only their claims are there", () => {
    fc.assert(
      fc.property(debates, (drawn) => {
        const claims = drawn.questions.flatMap((question) =>
          claimsToJudge(drawn, question, new Set(["ann", "cat"]), "reader"),
        )
        expect(claims.every(({ voiceId }) => voiceId === "ann" || voiceId === "cat")).toBe(true)
      }),
    )
  })
})
