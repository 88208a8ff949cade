import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { keeps, keepsPassage, within } from "@/lib/annotations/reading/filters/keep"
import type { Asked } from "@/lib/annotations/reading/filters/schema"
import { about, anyAsked, anyThreads, asking, me, PEOPLE, passage, SINCE, thread } from "./marked"

const [ME, ANN, BOB] = PEOPLE as [string, string, string]
const LATER = "2026-11-20T12:00:00.001Z"

describe("a thread is kept", () => {
  test.each<[string, Partial<Asked>, ReturnType<typeof thread>, boolean]>([
    ["when nothing is asked", {}, thread(), true],
    ["by its author", { person: [ANN] }, thread(), true],
    ["by one of several authors", { person: [BOB, ANN] }, thread(), true],
    ["by nobody else", { person: [BOB] }, thread(), false],
    ["by no author where it has none", { person: [ANN] }, thread({ author: null }), false],
    ["by a tag", { tag: ["wind"] }, thread({ tags: ["boats", "wind"] }), true],
    ["by no other tag", { tag: ["wind"] }, thread({ tags: ["boats"] }), false],
    ["by its kind", { kind: ["evidence", "question"] }, thread({ kind: "QUESTION" }), true],
    ["by no other kind", { kind: ["evidence", "question"] }, thread(), false],
    ["while unresolved", { open: true }, thread(), true],
    ["not once resolved", { open: true }, thread({ resolved: true }), false],
    ["when one began it", { mine: true }, thread({ author: me }), true],
    ["not as one's own when one did not", { mine: true }, thread(), false],
    ["when others spoke since", { since: true }, thread({ latest: { at: LATER, own: false } }), true],
    ["not for what one said oneself", { since: true }, thread({ latest: { at: LATER, own: true } }), false],
    ["not at the very moment", { since: true }, thread({ latest: { at: SINCE, own: false } }), false],
    ["over evidence on a question", { question: ["fire"] }, thread({ start: 0, end: 6 }), true],
    ["not beside it", { question: ["fire"] }, thread({ start: 0, end: 5 }), false],
    ["not over that of another", { question: ["fire"] }, thread({ start: 60, end: 61 }), false],
    ["over evidence for a position", { position: ["blame.wind"] }, thread({ start: 39, end: 50 }), true],
    ["not for another position", { position: ["blame.wind"] }, thread({ start: 0, end: 15 }), false],
    ["by all filters", { person: [ME], mine: true, kind: ["comment"] }, thread({ author: me }), true],
    ["not by some of them", { person: [ME], mine: true, kind: ["question"] }, thread({ author: me }), false],
  ])("%s", (_name, asked, placing, expected) => {
    expect(keeps(asking(asked), about)(placing)).toBe(expected)
  })
})

describe("words in evidence are kept", () => {
  const words = passage(5, 20, ["fire.no"])
  test.each<[string, Partial<Asked>, boolean]>([
    ["when nothing is asked", {}, true],
    ["as evidence", { kind: ["evidence"] }, true],
    ["not where remarks are asked for", { kind: ["comment"] }, false],
    ["by their question", { question: ["fire", "blame"] }, true],
    ["by no other", { question: ["blame"] }, false],
    ["by their position", { position: ["fire.no"] }, true],
    ["by no other position", { position: ["fire.yes"] }, false],
    ["not where somebody's remarks are asked for", { person: [ANN] }, false],
    ["not where a tag is asked for", { tag: ["wind"] }, false],
    ["not where what is unresolved is asked for", { open: true }, false],
    ["not where what is new is asked for", { since: true }, false],
    ["not where one's own is asked for", { mine: true }, false],
  ])("%s", (_name, asked, expected) => {
    expect(keepsPassage(asking(asked), about)(words)).toBe(expected)
  })
})

describe("what cannot be asked of this text by this reader falls away", () => {
  test.each<[Partial<Asked>, Partial<Asked>]>([
    [{ question: ["fire", "elsewhere"] }, { question: ["fire"] }],
    [{ position: ["elsewhere.yes"] }, {}],
    [{ mine: true, since: true }, {}],
  ])("%j leaves %j", (asked, left) => {
    const visitor = { ...about, signedIn: false, since: null }
    expect(within(asking(asked), visitor)).toEqual(asking(left))
    expect(keeps(asking({ mine: true, since: true }), visitor)(thread())).toBe(true)
    expect(keepsPassage(asking({ question: ["elsewhere"] }), visitor)(passage(0, 1, []))).toBe(true)
  })

  test("there is nothing new on a first visit, and nothing is left out as old", () => {
    expect(keeps(asking({ since: true }), { ...about, since: null })(thread())).toBe(true)
  })
})

test("another filter never brings back what was left out; another value of one never leaves out what was kept", () => {
  fc.assert(
    fc.property(anyAsked, anyAsked, anyThreads, (asked, other, threads) => {
      const kept = threads.filter(keeps(asked, about))
      const narrower = threads.filter(keeps({ ...asked, open: true, mine: true }, about))
      expect(kept).toEqual(expect.arrayContaining(narrower))
      if (asked.person.length === 0) return
      const wider = threads.filter(keeps({ ...asked, person: [...asked.person, ...other.person] }, about))
      expect(wider).toEqual(expect.arrayContaining(kept))
    }),
  )
})
