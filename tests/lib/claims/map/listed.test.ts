import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { listed } from "@/lib/claims/map/listed"
import { mapOf } from "@/lib/claims/map/map"
import type { DebateMap, MapChoice } from "@/lib/claims/map/view"
import { debates } from "@/tests/lib/claims/comparing/generated"
import { contentOfSerge } from "@/tests/support/content"

const all: MapChoice = { voices: [], questions: [], kinds: [], claim: null, steps: 1, unlinked: true }
const serge = mapOf(contentOfSerge(), all)!

const said = (map: DebateMap) =>
  listed(map).questions.flatMap(({ claims }) => claims.flatMap(({ acts }) => acts.map(({ link }) => link.id)))

describe("a map as a list", () => {
  test("says every link once and names every claim", () => {
    fc.assert(
      fc.property(debates, (content) => {
        const map = mapOf(content, all)!
        expect(said(map).sort()).toEqual(map.links.map(({ id }) => id).sort())
        const named = listed(map).questions.flatMap(({ claims }) =>
          claims.flatMap(({ node, acts }) => [node.id, ...acts.map(({ on }) => on.id)]),
        )
        expect(new Set(named)).toEqual(new Set(map.nodes.map(({ id }) => id)))
      }),
    )
  })

  test("stands each claim under its question, before what it acts on", () => {
    for (const { question, claims } of listed(serge).questions)
      for (const { node, acts } of claims) {
        expect(node.question).toBe(question.number)
        for (const { link, on } of acts) expect([link.from, link.to]).toEqual([node.id, on.id])
      }
  })

  test("of a very large map counts the questions that come later, and leaves out none", () => {
    const links = Array.from({ length: 4 }, (_, copy) =>
      serge.links.map((link) => ({ ...link, id: `${link.id} ${copy}` })),
    )
    const large = { ...serge, links: links.flat() }
    const { questions, further } = listed(large)
    expect(further.length).toBeGreaterThan(0)
    expect([...questions, ...further].map(({ question }) => question)).toEqual(serge.questions)
    const counted = further.reduce((sum, each) => sum + each.links, said(large).length)
    expect(counted).toBe(large.links.length)
    expect(said(large).length).toBeLessThanOrEqual(250)
  })
})
