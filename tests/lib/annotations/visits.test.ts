import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { type Actor, anonymous } from "@/lib/actor"
import { noteVisit } from "@/lib/annotations/visits/commands"
import { lastVisitTo } from "@/lib/annotations/visits/queries"
import { lastVisit } from "@/lib/annotations/visits/visit"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { eventsOf } from "@/tests/support/outcomes"

const MINUTE = 60 * 1000
const NOW = Date.parse("2026-11-22T12:00:00Z")
const ago = (minutes: number, now = NOW) => new Date(now - minutes * MINUTE)

describe("the last visit ended", () => {
  test.each([
    ["never, on the first", null, null],
    ["never, while the first goes on", { at: ago(29), previousAt: null }, null],
    ["with its last request, half an hour ago", { at: ago(31), previousAt: null }, ago(31)],
    ["when it did, while the next goes on", { at: ago(30), previousAt: ago(500) }, ago(500)],
    ["later than the one before it", { at: ago(31), previousAt: ago(500) }, ago(31)],
  ])("%s", (_name, row, expected) => {
    expect(lastVisit(row, NOW)).toEqual(expected)
  })
})

describe("visits", () => {
  useDatabase()

  let ann: Actor & { userId: string }
  let source: string

  beforeAll(async () => {
    ann = await aPerson("Ann")
  })
  beforeEach(() => {
    source = newId()
  })

  const rows = () => client().readMark.findMany({ where: { subjectId: source } })
  const lastRequest = (at: Date) =>
    client().readMark.updateMany({ where: { subjectId: source }, data: { at } })

  test("are noted without an event; the first has none before it", async () => {
    expect(await lastVisitTo(ann, source)).toBeNull()
    expect(await eventsOf(() => noteVisit(ann, source))).toEqual([])
    expect(await rows()).toMatchObject([{ userId: ann.userId, subjectKind: "visit", previousAt: null }])
    expect(await lastVisitTo(ann, source)).toBeNull()
  })

  test("end after half an hour, and the page that begins the next tells the same as those after it", async () => {
    await noteVisit(ann, source)
    const ended = ago(45, Date.now())
    await lastRequest(ended)
    expect(await lastVisitTo(ann, source)).toEqual(ended)
    await Promise.all([noteVisit(ann, source), noteVisit(ann, source)])
    expect(await lastVisitTo(ann, source)).toEqual(ended)
    await lastRequest(ago(20, Date.now()))
    await noteVisit(ann, source)
    expect(await lastVisitTo(ann, source)).toEqual(ended)
  })

  test("are not written again within a minute", async () => {
    await noteVisit(ann, source)
    const shortly = new Date(Date.now() - 10_000)
    await lastRequest(shortly)
    await noteVisit(ann, source)
    expect(await rows()).toMatchObject([{ at: shortly }])
  })

  test("are each reader's own, and of who has not signed in none is noted", async () => {
    await noteVisit(ann, source)
    await lastRequest(ago(45, Date.now()))
    expect(await lastVisitTo(await aPerson("Bob"), source)).toBeNull()
    await noteVisit(anonymous(), source)
    expect(await lastVisitTo(anonymous(), source)).toBeNull()
    expect(await rows()).toHaveLength(1)
  })
})
