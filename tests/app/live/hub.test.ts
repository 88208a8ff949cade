import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest"
import { type Hub, openHub } from "@/app/_live/hub"
import { endSession } from "@/lib/accounts/commands"
import { actorOfSession } from "@/lib/accounts/queries"
import { endOwnSession } from "@/lib/accounts/sessions/commands"
import type { Actor } from "@/lib/actor"
import { assess } from "@/lib/annotations/assessments/commands"
import { bodyOf } from "@/lib/annotations/body/text"
import { addRemark, changeAudience, removeRemark, restoreRemark } from "@/lib/annotations/commands"
import type { Audience } from "@/lib/annotations/schema"
import { client, inTransaction } from "@/lib/db"
import { record } from "@/lib/events"
import { endOfFeed } from "@/lib/feed"
import { newId } from "@/lib/ids"
import { aMember, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { allTold, aReader, patience, settled, signedIn } from "./room"

useDatabase()

let debate: SmallDebate
let seminar: string
let ann: Actor & { userId: string }
let bob: Actor & { userId: string }
let eve: Actor & { userId: string }
let hubs: Hub[] = []

const aHub = () => {
  const hub = openHub()
  hubs.push(hub)
  return hub
}

const EVERYONE = { visibility: "EVERYONE" } as const
const ONLY_ME = { visibility: "ONLY_ME" } as const
const SEMINAR = () => ({ visibility: "SEMINAR", seminarId: seminar }) as const

const say = async (author: Actor, audience: Audience) => {
  const said = { clientKey: newId(), target: { claimId: debate.closed }, audience, body: bodyOf("Not so.") }
  return (await addRemark(author, said)).id
}

beforeAll(async () => {
  debate = await aSmallDebate("harbour")
  seminar = await aSeminar(debate.id, "spring")
  const other = await aSeminar(debate.id, "autumn")
  ann = await aMember("Ann", debate.id, seminar)
  bob = await aMember("Bob", debate.id, seminar)
  eve = await aMember("Eve", debate.id, other)
})

beforeEach(settled)

afterEach(() => {
  for (const hub of hubs) hub.close()
  hubs = []
})

describe("who is told of what", () => {
  test("a seminar's remark reaches its members and leaves no trace with others", async () => {
    const hub = aHub()
    const [member, author] = [
      await aReader(hub, debate.id, await signedIn(bob)),
      await aReader(hub, debate.id, await signedIn(ann)),
    ]
    const others = [await aReader(hub, debate.id), await aReader(hub, debate.id, await signedIn(eve))]
    const id = await say(ann, SEMINAR())
    await allTold(member, author, ...others)
    const pages = ["", "claims/ann-closed", "questions/harbour"]
    expect(member.messages()).toEqual([{ verb: "added", kind: "annotation", id, pages, own: false }])
    expect(author.messages()).toEqual([{ verb: "added", kind: "annotation", id, pages, own: true }])
    for (const other of others) expect(other.told).toEqual([])
  })

  test("what is said to everyone reaches everyone, what is for oneself only oneself", async () => {
    const hub = aHub()
    const [anyone, author] = [
      await aReader(hub, debate.id),
      await aReader(hub, debate.id, await signedIn(ann)),
    ]
    const open = await say(ann, EVERYONE)
    const own = await say(ann, ONLY_ME)
    await allTold(anyone, author)
    expect(anyone.ids()).toEqual([`added ${open}`])
    expect(author.ids()).toEqual([`added ${open}`, `added ${own}`])
  })

  test("a remark that a circle cannot read any more is gone there, comes to the next, and only there", async () => {
    const hub = aHub()
    const readers = [bob, eve].map(async (actor) => aReader(hub, debate.id, await signedIn(actor)))
    const [member, stranger] = [await readers[0]!, await readers[1]!]
    const id = await say(ann, SEMINAR())
    await allTold(member, stranger)
    await changeAudience(ann, { id, version: 1, audience: EVERYONE })
    await allTold(member, stranger)
    await changeAudience(ann, { id, version: 2, audience: ONLY_ME })
    await allTold(member, stranger)
    await removeRemark(ann, { id, version: 3 })
    await restoreRemark(ann, { id })
    await allTold(member, stranger)
    expect([...new Set(member.ids())]).toEqual([`added ${id}`, `changed ${id}`, `gone ${id}`])
    expect([...new Set(stranger.ids())]).toEqual([`added ${id}`, `gone ${id}`])
  })

  test("a removed remark is gone for those who read it, and comes back to them", async () => {
    const hub = aHub()
    const [member, stranger] = [
      await aReader(hub, debate.id, await signedIn(bob)),
      await aReader(hub, debate.id, await signedIn(eve)),
    ]
    const id = await say(ann, SEMINAR())
    await removeRemark(ann, { id, version: 1 })
    await allTold(member, stranger)
    await restoreRemark(ann, { id })
    await allTold(member, stranger)
    expect(member.ids().slice(-2)).toEqual([`gone ${id}`, `added ${id}`])
    expect(stranger.told).toEqual([])
  })

  test("an answer to whether a quote carries its claim reaches those who may hear it", async () => {
    const hub = aHub()
    const [member, stranger] = [
      await aReader(hub, debate.id, await signedIn(bob)),
      await aReader(hub, debate.id, await signedIn(eve)),
    ]
    await assess(ann, { evidenceId: debate.evidence, verdict: "NO", seminarId: seminar })
    await allTold(member, stranger)
    const pages = ["", "claims/ann-closed", "questions/harbour"]
    const told = { verb: "changed", kind: "assessment", id: debate.evidence, pages, own: false }
    expect([member.messages(), stranger.messages()]).toEqual([[told], []])
    await assess(ann, { evidenceId: debate.evidence, verdict: "YES" })
    await allTold(member, stranger)
    expect([member.told.length, stranger.told.length]).toEqual([2, 1])
  })

  test("where answers are heard after one's own, nobody is told of one before", async () => {
    const hub = aHub()
    await client().seminar.update({ where: { id: seminar }, data: { revealRule: "AFTER_OWN" } })
    const readers = await Promise.all(
      [bob, await aMember("Gil", debate.id, seminar)].map(async (actor) =>
        aReader(hub, debate.id, await signedIn(actor)),
      ),
    )
    await assess(bob, { evidenceId: debate.evidence, verdict: "YES", seminarId: seminar })
    await assess(ann, { evidenceId: debate.evidence, verdict: "IN_PART", seminarId: seminar })
    await allTold(...readers)
    expect(readers.map(({ told }) => told.length)).toEqual([2, 0])
    await client().seminar.update({ where: { id: seminar }, data: { revealRule: "AT_ONCE" } })
  })

  test("another debate is silent", async () => {
    const elsewhere = await aSmallDebate("elsewhere")
    const hub = aHub()
    const [here, there] = [await aReader(hub, debate.id), await aReader(hub, elsewhere.id)]
    await say(ann, EVERYONE)
    await allTold(here, there)
    expect([here.told.length, there.told.length]).toEqual([1, 0])
  })
})

describe("whoever someone has become", () => {
  test("one who leaves a seminar hears nothing more of it, from the next event on", async () => {
    const hub = aHub()
    const dan = await aMember("Dan", debate.id, seminar)
    const [leaving, staying] = [
      await aReader(hub, debate.id, await signedIn(dan)),
      await aReader(hub, debate.id, await signedIn(bob)),
    ]
    const memberId = dan.memberships[0]!.memberId
    await inTransaction(async (tx) => {
      await tx.member.update({ where: { id: memberId }, data: { leftAt: new Date() } })
      const subject = { kind: "member", id: memberId, debateId: debate.id, seminarId: seminar }
      await record(tx, dan, "member.left", subject)
    })
    await say(ann, SEMINAR())
    await allTold(leaving, staying)
    expect([leaving.told.length, staying.told.length]).toEqual([0, 1])
    expect(leaving.state.ended).toBe(false)
  })

  test("one who joins a seminar hears it", async () => {
    const hub = aHub()
    const fay = await aMember("Fay", debate.id, seminar)
    const memberId = fay.memberships[0]!.memberId
    const leftAt = new Date()
    await client().member.update({ where: { id: memberId }, data: { leftAt } })
    const reader = await aReader(hub, debate.id, await signedIn(fay))
    await inTransaction(async (tx) => {
      await tx.member.update({ where: { id: memberId }, data: { leftAt: null } })
      const subject = { kind: "member", id: memberId, debateId: debate.id, seminarId: seminar }
      await record(tx, fay, "member.joined", subject)
    })
    const id = await say(ann, SEMINAR())
    await allTold(reader)
    expect(reader.ids()).toEqual([`added ${id}`])
  })

  test("a session that ends closes its stream, and only its own", async () => {
    const hub = aHub()
    const [here, elsewhere] = [await signedIn(ann), await signedIn(ann)]
    const [one, two] = [await aReader(hub, debate.id, here), await aReader(hub, debate.id, elsewhere)]
    await endOwnSession(ann, here)
    await vi.waitFor(() => expect(one.state.ended).toBe(true), patience)
    expect([two.state.ended, hub.size()]).toEqual([false, 1])
    await say(ann, ONLY_ME)
    await allTold(two)
    expect([one.told.length, two.told.length]).toEqual([0, 1])
  })

  test("one whose session ended while it came is sent away", async () => {
    const hub = aHub()
    const id = await signedIn(ann)
    const known = await actorOfSession(id, [])
    await endSession(id)
    const reader = await aReader(hub, debate.id, id, await endOfFeed(), known)
    expect(reader.state.ended).toBe(true)
  })
})

describe("going on from a place", () => {
  test("whatever is said while readers come, each hears it once", async () => {
    const hub = aHub()
    const from = await endOfFeed()
    const saying = Promise.all(Array.from({ length: 30 }, () => say(ann, EVERYONE)))
    const readers = await Promise.all(Array.from({ length: 8 }, () => aReader(hub, debate.id, "", from)))
    const said = await saying
    await allTold(...readers)
    for (const reader of readers) {
      const heard = reader.messages().map(({ id }) => id)
      expect(heard).toHaveLength(new Set(heard).size)
      expect(said.filter((id) => !heard.includes(id))).toEqual([])
    }
  })

  test("cut off anywhere, one who comes back hears the rest, also in another process", async () => {
    const first = await aReader(aHub(), debate.id)
    for (let count = 0; count < 6; count++) await say(ann, EVERYONE)
    await allTold(first)
    for (const [index, { cursor }] of first.told.entries()) {
      const back = await aReader(aHub(), debate.id, "", cursor)
      await allTold(back)
      expect(back.ids()).toEqual(first.ids().slice(index + 1))
    }
  })

  test("one person's thirteenth stream is refused, others' are not", async () => {
    const hub = aHub()
    const id = await signedIn(bob)
    const twelve = await Promise.all(Array.from({ length: 12 }, () => aReader(hub, debate.id, id)))
    await expect(aReader(hub, debate.id, id)).rejects.toMatchObject({ code: "rate_limited" })
    await aReader(hub, debate.id, await signedIn(eve))
    await aReader(hub, debate.id)
    twelve[0]!.leave()
    await aReader(hub, debate.id, id)
    expect(hub.size()).toBe(14)
  })
})
