import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { filterView } from "@/lib/annotations/reading/filters/choices"
import { keeps, keepsPassage, within } from "@/lib/annotations/reading/filters/keep"
import type { Asked } from "@/lib/annotations/reading/filters/schema"
import type { Choice } from "@/lib/annotations/reading/filters/view"
import { about, anyAsked, anyThreads, asking, me, PEOPLE, thread } from "./marked"

const [, ANN, BOB] = PEOPLE as [string, string, string]
const bob = { id: BOB, name: "Bob", own: false }
const told = (choices: readonly Choice[]) => choices.map(({ name, count }) => `${name} ${count}`)

const threads = [
  thread({ tags: ["wind"], kind: "QUESTION" }),
  thread({ author: bob, tags: ["wind", "boats"], start: 16, end: 18 }),
  thread({ author: me, resolved: true, start: 100, end: 110 }),
  thread({ author: null, start: 70, end: 71 }),
]

describe("the choices", () => {
  test("are those of what there is, each with what it would leave", () => {
    const view = filterView(asking({}), about, threads)
    expect(told(view.kinds)).toEqual(["Evidence 3", "Comments 3", "Questions 1"])
    expect(told(view.people)).toEqual(["Ann 1", "Bob 1", "Me (you) 1"])
    expect(told(view.tags)).toEqual(["Boats 1", "The wind 2"])
    expect(told(view.questions)).toEqual(["1. Could it have been stopped? 4", "2. Who is to blame? 4"])
    expect(view.questions.flatMap(({ positions }) => positions)).toEqual([])
    expect([view.open?.count, view.mine?.count, view.since?.count]).toEqual([3, 1, 0])
    expect([view.all, view.shown]).toEqual([
      { passages: 3, threads: 4 },
      { passages: 3, threads: 4 },
    ])
  })

  test("count what they would leave beside the other filters, not beside their own", () => {
    const view = filterView(asking({ person: [ANN] }), about, threads)
    expect(told(view.people)).toEqual(["Ann 1", "Bob 1", "Me (you) 1"])
    expect(told(view.tags)).toEqual(["Boats 0", "The wind 1"])
    expect(told(view.kinds)).toEqual(["Evidence 0", "Comments 0", "Questions 1"])
    expect(view.shown).toEqual({ passages: 0, threads: 1 })
  })

  test("are the positions of a question once it is asked for, or one of them", () => {
    const fire = filterView(asking({ question: ["fire"] }), about, threads).questions
    expect(told(fire[0]!.positions)).toEqual(["1. It could 2", "1. It could not 3"])
    expect(fire[1]!.positions).toEqual([])
    const wind = filterView(asking({ position: ["blame.wind"] }), about, threads).questions
    expect(told(wind[1]!.positions)).toEqual(["2. Nobody 2"])
  })

  test("name whom and what another reader's address asks for, though nothing of it is in sight", () => {
    const view = filterView(asking({ person: [BOB], tag: ["secret"], kind: ["objection"] }), about, [
      thread(),
    ])
    expect(view.people).toMatchObject([{ name: "Ann" }, { name: "Somebody else", count: 0, chosen: true }])
    expect(view.tags).toMatchObject([{ name: "secret", count: 0, chosen: true }])
    expect(told(view.kinds)).toContain("Objections 0")
  })

  test("of one's own and of what is new are for who has signed in and was here before", () => {
    const { since, mine } = filterView(asking({}), { ...about, signedIn: false, since: null }, threads)
    expect([since, mine]).toEqual([null, null])
    expect(filterView(asking({}), { ...about, since: null }, threads).since).toBeNull()
    expect(filterView(asking({}), about, threads).since?.last).toBe(about.since)
  })

  test("where nobody has said anything, are those of the evidence", () => {
    const { kinds, people, tags, open, mine } = filterView(asking({}), about, [])
    expect(told(kinds)).toEqual(["Evidence 3"])
    expect([people, tags, open, mine]).toEqual([[], [], null, null])
  })
})

test("each count is what asking for the choice alone in its filter leaves", () => {
  fc.assert(
    fc.property(anyAsked, anyThreads, (asked, placings) => {
      const left = (change: Partial<Asked>) => {
        const next = { ...within(asked, about), ...change }
        return (
          placings.filter(keeps(next, about)).length + about.evidence.filter(keepsPassage(next, about)).length
        )
      }
      const view = filterView(asked, about, placings)
      for (const each of view.people) expect(each.count).toBe(left({ person: [each.value] }))
      for (const each of view.tags) expect(each.count).toBe(left({ tag: [each.value] }))
      for (const each of view.kinds) expect(each.count).toBe(left({ kind: [each.value] as Asked["kind"] }))
      for (const each of view.questions) {
        expect(each.count).toBe(left({ question: [each.value] }))
        for (const one of each.positions) expect(one.count).toBe(left({ position: [one.value] }))
      }
      if (view.open) expect(view.open.count).toBe(left({ open: true }))
      if (view.mine) expect(view.mine.count).toBe(left({ mine: true }))
      expect(view.since!.count).toBe(left({ since: true }))
      expect(view.shown.threads + view.shown.passages).toBe(left({}))
    }),
  )
})
