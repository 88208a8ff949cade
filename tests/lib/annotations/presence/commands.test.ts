import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { ownAccount } from "@/lib/accounts/export/queries"
import { type Actor, anonymous } from "@/lib/actor"
import { leavePage, readHere, showReading } from "@/lib/annotations/presence/commands"
import { presentIn, showsReading } from "@/lib/annotations/presence/queries"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { leaveSeminar } from "@/lib/seminars/members/commands"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aHarbour, attachHarbour } from "@/tests/support/harbour"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

useDatabase()

type Person = Actor & { userId: string }
let debateId: string
let seminar: string
let ann: Person
let bob: Person
let editions: Record<"EXCERPTS" | "FULL", string>

let made = 0
const aTab = () => (++made).toString(16).padStart(32, "0")
const here = async () => (await presentIn([debateId])).map(({ name, paragraph }) => [name, paragraph])
const back = (seconds: number) =>
  client().$executeRaw`UPDATE "Presence" SET "seenAt" = "seenAt" - make_interval(secs => ${seconds})`

beforeAll(async () => {
  const harbour = await aHarbour()
  debateId = harbour.debateId
  await attachHarbour(harbour.sourceId)
  seminar = await aSeminar(debateId, "class")
  ann = await aMember("Ann", debateId, seminar)
  bob = await aMember("Bob", debateId, seminar)
  const rows = await client().edition.findMany({ where: { sourceId: harbour.sourceId } })
  editions = Object.fromEntries(rows.map(({ kind, id }) => [kind, id])) as typeof editions
})

beforeEach(() => client().presence.deleteMany())

describe("where one reads", () => {
  test("is known for half a minute, and is no event", async () => {
    const place = { tab: aTab(), editionId: editions.FULL, paragraph: 2 }
    expect(await eventsOf(() => readHere(ann, place))).toEqual([])
    await readHere(bob, { ...place, tab: aTab(), paragraph: null })
    expect(await presentIn([debateId])).toEqual([
      { userId: ann.userId, name: "Ann", debateId, source: "adam-review", paragraph: 2, seminars: [seminar] },
      expect.objectContaining({ name: "Bob", paragraph: null }),
    ])
    expect(await presentIn([newId()])).toEqual([])
    await back(31)
    expect(await here()).toEqual([])
  })

  test("is written again after a while, not at once", async () => {
    const tab = aTab()
    const read = (paragraph: number) => readHere(ann, { tab, editionId: editions.FULL, paragraph })
    await read(1)
    await read(2)
    expect(await here()).toEqual([["Ann", 1]])
    await back(11)
    await read(2)
    expect(await here()).toEqual([["Ann", 2]])
  })

  test("is where one was last, of the pages that are open; closing one leaves the others", async () => {
    const [one, two] = [aTab(), aTab()]
    await readHere(ann, { tab: one, editionId: editions.FULL, paragraph: 1 })
    await readHere(ann, { tab: two, editionId: editions.FULL, paragraph: 3 })
    expect(await here()).toEqual([["Ann", 3]])
    await leavePage(bob, { tab: two })
    expect(await here()).toEqual([["Ann", 3]])
    await leavePage(ann, { tab: two })
    expect(await here()).toEqual([["Ann", 1]])
    await leavePage(ann, { tab: one })
    expect(await here()).toEqual([])
  })

  test("nobody is on a thirteenth page; what is long past is taken away", async () => {
    for (let page = 0; page < 14; page++)
      await readHere(ann, { tab: aTab(), editionId: editions.FULL, paragraph: 1 })
    expect(await client().presence.count()).toBe(12)
    await back(61)
    await readHere(bob, { tab: aTab(), editionId: editions.FULL, paragraph: 1 })
    expect(await client().presence.count()).toBe(1)
  })

  test("is a paragraph of a text that one may read, and said by a member", async () => {
    const place = { tab: aTab(), editionId: editions.FULL, paragraph: 1 }
    const stranger = await aPerson("Stranger")
    const reads = (actor: Actor, more: object = {}) => outcomeOf(() => readHere(actor, { ...place, ...more }))
    expect(await reads(stranger)).toBe("not_found")
    expect(await reads(stranger, { editionId: editions.EXCERPTS, paragraph: null })).toBe("forbidden")
    expect(await reads(anonymous())).toBe("unauthenticated")
    expect(await reads(ann, { editionId: newId() })).toBe("not_found")
    for (const paragraph of [0, -1, 1.5, 99, 10 ** 9]) expect(await reads(ann, { paragraph })).toBe("invalid")
    expect(await reads(ann, { tab: "mine" })).toBe("invalid")
    expect(await reads(ann, { userId: bob.userId })).toBe("invalid")
    expect(await outcomeOf(() => leavePage(anonymous(), { tab: place.tab }))).toBe("unauthenticated")
    expect(await here()).toEqual([])
  })

  test("is told of nobody who has left the seminar, or is gone", async () => {
    const dan = await aMember("Dan", debateId, seminar)
    await readHere(dan, { tab: aTab(), editionId: editions.FULL, paragraph: 1 })
    expect(await here()).toEqual([["Dan", 1]])
    await leaveSeminar(dan, { id: seminar })
    expect(await here()).toEqual([])
    const gil = await aMember("Gil", debateId, seminar)
    await readHere(gil, { tab: aTab(), editionId: editions.FULL, paragraph: 1 })
    await client().user.update({ where: { id: gil.userId }, data: { erasedAt: new Date() } })
    expect(await here()).toEqual([])
  })
})

describe("reading unseen", () => {
  test("keeps nothing, until one is shown again", async () => {
    const place = { editionId: editions.FULL, paragraph: 1 }
    await readHere(ann, { ...place, tab: aTab() })
    expect(await showsReading(ann)).toBe(true)
    expect(await eventsOf(() => showReading(ann, { shown: false }))).toEqual(["account.reading-unseen"])
    expect(await eventsOf(() => showReading(ann, { shown: false }))).toEqual([])
    expect([await here(), await showsReading(ann)]).toEqual([[], false])
    expect((await ownAccount(ann)).profile.readsUnseenSince).toBeInstanceOf(Date)
    expect(await readHere(ann, { ...place, tab: aTab() })).toEqual({ shown: false })
    expect(await client().presence.count()).toBe(0)
    expect(await eventsOf(() => showReading(ann, { shown: true }))).toEqual(["account.reading-shown"])
    expect(await readHere(ann, { ...place, tab: aTab() })).toEqual({ shown: true })
    expect(await here()).toEqual([["Ann", 1]])
  })

  test("is chosen by oneself, signed in, with a yes or a no", async () => {
    expect(await outcomeOf(() => showReading(anonymous(), { shown: true }))).toBe("unauthenticated")
    expect(await outcomeOf(() => showReading(ann, {} as { shown: boolean }))).toBe("invalid")
    expect(await outcomeOf(() => showsReading(anonymous()))).toBe("unauthenticated")
  })
})
