import { beforeAll, describe, expect, test } from "vitest"
import { signIn, signUp } from "@/lib/accounts/commands"
import { actorOfSession, holderOfSession } from "@/lib/accounts/queries"
import { endOtherSessions, endOwnSession, noteSeen } from "@/lib/accounts/sessions/commands"
import { ownSessions } from "@/lib/accounts/sessions/queries"
import { type Actor, anonymous } from "@/lib/actor"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

const DAY = 24 * 60 * 60 * 1000
const ann = { email: "ann@example.org", password: "a long enough one" }
const begin = async (agent = "") => (await signIn({ ...ann, agent })).sessionId
const ago = (time: number) => new Date(Date.now() - time)

let self: Actor
let present: string

useDatabase()
beforeAll(async () => {
  await signUp(anonymous(), { name: "Ann", ...ann })
  present = await begin("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
  self = await actorOfSession(present, [])
})

describe("the list of sessions", () => {
  test("holds one's own that last, this one first", async () => {
    const other = await begin()
    const [ended, old, outdated] = [await begin(), await begin(), await begin()]
    await endOwnSession(self, ended)
    await client().session.update({ where: { id: old }, data: { createdAt: ago(61 * DAY) } })
    await client().session.update({ where: { id: outdated }, data: { version: 0 } })
    const list = await ownSessions(self, present)
    expect(list.map(({ id, isPresent }) => [id, isPresent])).toEqual([
      [present, true],
      [other, false],
    ])
    expect(list[0]!.browser).toBe("Firefox on Linux")
  })

  test("is nobody else's, and no visitor's", async () => {
    expect(await ownSessions(await aPerson("Bob"), present)).toEqual([])
    expect(await outcomeOf(() => ownSessions(anonymous(), present))).toBe("unauthenticated")
  })
})

describe("ending one", () => {
  test("ends it, with one event", async () => {
    const other = await begin()
    expect(await eventsOf(() => endOwnSession(self, other))).toEqual(["session.ended"])
    expect((await actorOfSession(other, [])).kind).toBe("anonymous")
    expect((await actorOfSession(present, [])).kind).toBe("person")
    expect(await outcomeOf(() => endOwnSession(self, other))).toBe("not_found")
  })

  test("is not done to another's, by a visitor, or to what never was", async () => {
    const bob = await aPerson("Bob")
    expect(await outcomeOf(() => endOwnSession(bob, present))).toBe("not_found")
    expect(await outcomeOf(() => endOwnSession(anonymous(), present))).toBe("unauthenticated")
    expect(await outcomeOf(() => endOwnSession(self, newId()))).toBe("not_found")
    expect(await outcomeOf(() => endOwnSession(self, "no id"))).toBe("not_found")
    expect((await actorOfSession(present, [])).kind).toBe("person")
  })
})

describe("ending all others", () => {
  test("leaves this one and other people's, with one event; again there is nothing to do", async () => {
    const { userId } = await aPerson("Cy")
    const foreign = { id: newId(), userId, version: 1 }
    await client().session.create({ data: foreign })
    const others = [await begin(), await begin()]
    expect(await eventsOf(() => endOtherSessions(self, present))).toEqual(["session.others-ended"])
    expect((await ownSessions(self, present)).map(({ id }) => id)).toEqual([present])
    for (const id of others) expect((await actorOfSession(id, [])).kind).toBe("anonymous")
    expect((await actorOfSession(foreign.id, [])).kind).toBe("person")
    expect(await eventsOf(() => endOtherSessions(self, present))).toEqual([])
  })

  test("is not for visitors, nor without a session at hand", async () => {
    expect(await outcomeOf(() => endOtherSessions(anonymous(), present))).toBe("unauthenticated")
    expect(await outcomeOf(() => endOtherSessions(self, ""))).toBe("not_found")
  })
})

describe("when a session was last seen", () => {
  const seen = async (id: string) => (await holderOfSession(id, [])).seenAt!.getTime()

  test("is noted after five minutes, and not before", async () => {
    const id = await begin()
    const before = ago(4 * 60_000)
    await client().session.update({ where: { id }, data: { lastSeenAt: before } })
    await noteSeen(id)
    expect(await seen(id)).toBe(before.getTime())
    await client().session.update({ where: { id }, data: { lastSeenAt: ago(6 * 60_000) } })
    expect(await eventsOf(() => noteSeen(id))).toEqual([])
    expect(await seen(id)).toBeGreaterThan(before.getTime())
  })
})
