import { describe, expect, test, vi } from "vitest"
import { endSession } from "@/lib/accounts/commands"
import { actorOfSession } from "@/lib/accounts/queries"
import { endOwnSession } from "@/lib/accounts/sessions/commands"
import { endOfFeed } from "@/lib/feed"
import { renewCode } from "@/lib/seminars/codes/commands"
import { joinSeminar, leaveSeminar, removeMember } from "@/lib/seminars/members/commands"
import { aMember, aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { allTold, aReader, patience, signedIn, useScene } from "./room"

useDatabase()
const scene = useScene()

const EVERYONE = { visibility: "EVERYONE" } as const
const ONLY_ME = { visibility: "ONLY_ME" } as const
const SEMINAR = () => ({ visibility: "SEMINAR", seminarId: scene.seminar }) as const

describe("whoever someone has become", () => {
  test("one who leaves a seminar, or is removed, hears nothing more of it from the next event on", async () => {
    const hub = scene.hub()
    const dan = await aMember("Dan", scene.debate.id, scene.seminar)
    const gil = await aMember("Gil", scene.debate.id, scene.seminar)
    const [leaving, removed, staying] = await Promise.all(
      [dan, gil, scene.bob].map(async (actor) => aReader(hub, scene.debate.id, await signedIn(actor))),
    )
    await leaveSeminar(dan, { id: scene.seminar })
    await removeMember(scene.ann, { memberId: gil.memberships[0]!.memberId })
    await scene.say(scene.ann, SEMINAR())
    await allTold(leaving!, removed!, staying!)
    expect([leaving, removed, staying].map((reader) => reader!.told.length)).toEqual([0, 0, 1])
    expect(leaving!.state.ended).toBe(false)
  })

  test("one who joins a seminar hears it", async () => {
    const hub = scene.hub()
    const fay = await aPerson("Fay")
    const code = await renewCode(scene.ann, { id: scene.seminar })
    const reader = await aReader(hub, scene.debate.id, await signedIn(fay))
    await scene.say(scene.ann, SEMINAR())
    // What comes in one batch with the joining is judged after it: what was said before may be read then.
    await allTold(reader)
    await joinSeminar(fay, { code })
    const id = await scene.say(scene.ann, SEMINAR())
    await allTold(reader)
    expect(reader.ids()).toEqual([`added ${id}`])
  })

  test("a session that ends closes its stream, and only its own", async () => {
    const hub = scene.hub()
    const [here, elsewhere] = [await signedIn(scene.ann), await signedIn(scene.ann)]
    const [one, two] = [
      await aReader(hub, scene.debate.id, here),
      await aReader(hub, scene.debate.id, elsewhere),
    ]
    await endOwnSession(scene.ann, here)
    await vi.waitFor(() => expect(one.state.ended).toBe(true), patience)
    expect([two.state.ended, hub.size()]).toEqual([false, 1])
    await scene.say(scene.ann, ONLY_ME)
    await allTold(two)
    expect([one.told.length, two.told.length]).toEqual([0, 1])
  })

  test("one whose session ended while it came is sent away", async () => {
    const hub = scene.hub()
    const id = await signedIn(scene.ann)
    const known = await actorOfSession(id, [])
    await endSession(id)
    const reader = await aReader(hub, scene.debate.id, id, await endOfFeed(), known)
    expect(reader.state.ended).toBe(true)
  })
})

describe("going on from a place", () => {
  test("whatever is said while readers come, each hears it once", async () => {
    const hub = scene.hub()
    const from = await endOfFeed()
    const saying = Promise.all(Array.from({ length: 30 }, () => scene.say(scene.ann, EVERYONE)))
    const readers = await Promise.all(
      Array.from({ length: 8 }, () => aReader(hub, scene.debate.id, "", from)),
    )
    const said = await saying
    await allTold(...readers)
    for (const reader of readers) {
      const heard = reader.messages().map(({ id }) => id)
      expect(heard).toHaveLength(new Set(heard).size)
      expect(said.filter((id) => !heard.includes(id))).toEqual([])
    }
  })

  test("cut off anywhere, one who comes back hears the rest, also in another process", async () => {
    const first = await aReader(scene.hub(), scene.debate.id)
    for (let count = 0; count < 6; count++) await scene.say(scene.ann, EVERYONE)
    await allTold(first)
    for (const [index, { cursor }] of first.told.entries()) {
      const back = await aReader(scene.hub(), scene.debate.id, "", cursor)
      await allTold(back)
      expect(back.ids()).toEqual(first.ids().slice(index + 1))
    }
  })

  test("one person's thirteenth stream is refused, others' are not", async () => {
    const hub = scene.hub()
    const id = await signedIn(scene.bob)
    const twelve = await Promise.all(Array.from({ length: 12 }, () => aReader(hub, scene.debate.id, id)))
    await expect(aReader(hub, scene.debate.id, id)).rejects.toMatchObject({ code: "rate_limited" })
    await aReader(hub, scene.debate.id, await signedIn(scene.eve))
    await aReader(hub, scene.debate.id)
    twelve[0]!.leave()
    await aReader(hub, scene.debate.id, id)
    expect(hub.size()).toBe(14)
  })
})
