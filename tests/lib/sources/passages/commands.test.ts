import { beforeAll, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { keepPassage } from "@/lib/sources/passages/commands"
import { fingerprint } from "@/lib/sources/passages/fingerprint"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf } from "@/tests/support/outcomes"

const me = installation()
let of: SmallDebate

useDatabase()

beforeAll(async () => {
  of = await aSmallDebate("passages")
})

describe("a passage", () => {
  test("is found again by its words and its place, without an event", async () => {
    const words = { sourceId: of.source, exact: "It was closed.", locator: "2/3-5" }
    const events = await eventsOf(async () => expect(await keepPassage(me, words)).toBe(of.passage))
    expect(events).toEqual([])
  })

  test("elsewhere, or with other words around it, is another", async () => {
    const words = { sourceId: of.source, exact: "It was closed." }
    const ids = new Set([of.passage])
    ids.add(await keepPassage(me, { ...words, locator: "4/1-3" }))
    ids.add(await keepPassage(me, words))
    ids.add(await keepPassage(me, { ...words, prefix: "he said: " }))
    ids.add(await keepPassage(me, { ...words, suffix: "he said: " }))
    expect(ids.size).toBe(5)
    expect(await keepPassage(me, { ...words, prefix: "", suffix: null })).toBe(await keepPassage(me, words))
  })

  test("keeps its spaces and composes its accents", async () => {
    const id = await keepPassage(me, { sourceId: of.source, exact: " a cafe\u0301" })
    expect((await client().passage.findUniqueOrThrow({ where: { id } })).exact).toBe(" a café")
  })

  test("two at once are one", async () => {
    const words = { sourceId: of.source, exact: "Twice at once." }
    const [one, other] = await Promise.all([keepPassage(me, words), keepPassage(me, words)])
    expect(one).toBe(other)
    expect(await client().passage.count({ where: { exact: words.exact } })).toBe(1)
  })
})

test("a fingerprint tells the fields apart", () => {
  const prints = [
    fingerprint({ exact: "a", prefix: "b" }),
    fingerprint({ exact: "a", suffix: "b" }),
    fingerprint({ exact: "a", locator: "b" }),
    fingerprint({ exact: "ab" }),
  ]
  expect(new Set(prints).size).toBe(4)
  expect(fingerprint({ exact: "a", prefix: "", suffix: null })).toBe(fingerprint({ exact: "a" }))
})
