import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { mapOf, mapOptions } from "@/lib/claims/map/map"
import type { MapChoice } from "@/lib/claims/map/view"
import { debates } from "@/tests/lib/claims/comparing/generated"
import { contentOfSerge } from "@/tests/support/content"

const serge = contentOfSerge()
const all: MapChoice = { voices: [], questions: [], kinds: [], claim: null, steps: 1, unlinked: false }
const mapped = (choice: Partial<MapChoice>) => mapOf(serge, { ...all, ...choice })!

const choices: fc.Arbitrary<MapChoice> = fc.record({
  voices: fc.subarray(["ann", "bob", "cat", "nobody"]),
  questions: fc.subarray(["one", "two", "three", "none"]),
  kinds: fc.subarray(["REBUTS", "SUPPORTS", "REVISES"] as const),
  claim: fc.constantFrom(null, null, "claim-0"),
  steps: fc.constantFrom(1, 2),
  unlinked: fc.boolean(),
})

describe("the map of the shipped debate", () => {
  test("holds every link, and every claim that one touches, in the order of the table", () => {
    const { links, nodes, questions, leftOut } = mapped({})
    expect(links).toHaveLength(serge.relations.length)
    expect(questions.map(({ number }) => number)).toEqual(serge.questions.map((_, index) => index + 1))
    const touched = new Set(serge.relations.flatMap(({ fromId, toId }) => [fromId, toId]))
    expect(nodes.map(({ id }) => id).sort()).toEqual(
      [...touched].map((id) => serge.claim.get(id)!.slug).sort(),
    )
    expect(leftOut).toBe(serge.claims.length - touched.size)
    expect(nodes.map(({ question }) => question)).toEqual(
      nodes.map(({ question }) => question).sort((a, b) => a - b),
    )
  })

  test("says whose view a claim is, and on what ground", () => {
    const node = mapped({}).nodes.find(({ id }) => id === "cheka-serge-error-1947")!
    expect(node).toMatchObject({
      name: "Serge",
      how: "as Glatter reports",
      whoFully: "Serge, as Glatter reports; Glatter rejects it",
      ground: "reported",
      position: "Avoidable error",
      question: 1,
    })
  })

  test("of one question shows links into other questions with the claims at their other end", () => {
    const { nodes, links, questions } = mapped({ questions: ["kronstadt"] })
    expect(links.length).toBe(14)
    expect(questions.length).toBeGreaterThan(1)
    expect(nodes.some(({ question }) => question !== 2)).toBe(true)
  })

  test("around a claim shows what is one link away, or two", () => {
    const claim = "cheka-glatter-necessity"
    const touching = serge.relations.filter(({ fromId, toId }) => fromId === claim || toId === claim)
    const [one, two] = ([1, 2] as const).map((steps) => mapped({ claim, steps }))
    const beside = new Set(touching.flatMap(({ fromId, toId }) => [fromId, toId]))
    expect(new Set(one!.nodes.map(({ id }) => id))).toEqual(beside)
    expect(one!.links.length).toBeGreaterThanOrEqual(touching.length)
    expect(two!.nodes.length).toBeGreaterThan(beside.size)
    expect(mapOf(serge, { ...all, claim: "nobody-said-this" })).toBeUndefined()
  })

  test("leaves a claim without links alone in the middle", () => {
    const lonely = mapped({ unlinked: true }).nodes.find(
      ({ id }) => !serge.relations.some(({ fromId, toId }) => fromId === id || toId === id),
    )!
    expect(mapped({ claim: lonely.id })).toMatchObject({ links: [], nodes: [{ id: lonely.id }] })
  })

  test("what can be chosen comes with the number of links it would leave", () => {
    const { voices, questions, kinds } = mapOptions(serge)
    for (const { slug, links } of voices)
      if (links > 0) expect(mapped({ voices: [slug] }).links).toHaveLength(links)
    for (const { slug, links } of questions) expect(mapped({ questions: [slug] }).links).toHaveLength(links)
    for (const { kind, links } of kinds) expect(mapped({ kinds: [kind] }).links).toHaveLength(links)
  })
})

describe("any map", () => {
  test("holds both ends of each link once, and only what was chosen", () => {
    fc.assert(
      fc.property(debates, choices, (content, asked) => {
        const { nodes, links, choice, questions } = mapOf(content, asked)!
        const ids = new Set(nodes.map(({ id }) => id))
        expect(ids.size).toBe(nodes.length)
        expect(new Set(nodes.map(({ question }) => question))).toEqual(
          new Set(questions.map(({ number }) => number)),
        )
        const claim = new Map(content.claims.map((each) => [each.slug, each]))
        for (const { from, to, kind } of links) {
          expect(ids.has(from) && ids.has(to)).toBe(true)
          const ends = [claim.get(from)!, claim.get(to)!]
          const among = (chosen: readonly string[], of: (end: (typeof ends)[number]) => string) =>
            chosen.length === 0 || ends.some((end) => chosen.includes(of(end)))
          expect(among(choice.voices, ({ voiceId }) => voiceId)).toBe(true)
          expect(among(choice.questions, ({ questionId }) => questionId)).toBe(true)
          expect(choice.kinds.length === 0 || choice.kinds.includes(kind)).toBe(true)
        }
      }),
    )
  })

  test("leaves out what it counts as left out, and shows that when asked to", () => {
    fc.assert(
      fc.property(debates, choices, (content, choice) => {
        const [without, within] = [false, true].map((unlinked) => mapOf(content, { ...choice, unlinked })!)
        expect(within!.nodes.length - without!.nodes.length).toBe(without!.leftOut)
        expect(within!.links).toEqual(without!.links)
      }),
    )
  })

  test("shows no link more when less is chosen, and none less with a step more", () => {
    fc.assert(
      fc.property(debates, choices, (content, choice) => {
        const ids = (asked: MapChoice) => mapOf(content, asked)!.links.map(({ id }) => id)
        const whole = ids({ ...choice, voices: [], kinds: [], questions: [], claim: null })
        expect(whole).toEqual(expect.arrayContaining(ids(choice)))
        expect(ids({ ...choice, steps: 2 })).toEqual(expect.arrayContaining(ids({ ...choice, steps: 1 })))
      }),
    )
  })
})
