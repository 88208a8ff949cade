import { describe, expect, test } from "vitest"
import {
  becomeFirstAdministrator,
  endSession,
  makeFirstAdministratorToken,
  signIn,
} from "@/lib/accounts/commands"
import { actorOfSession } from "@/lib/accounts/queries"
import { anonymous, installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

const ann = { name: "Ann Lee", email: "  Ann@Example.ORG ", password: "a long enough one" }
const tokenNow = async () => (await makeFirstAdministratorToken(installation()))!

useDatabase()

// One installation has its first administrator once, so these tests tell one story, in order.
describe("the first administrator", () => {
  test("has an address that only the installation makes", async () => {
    expect(await outcomeOf(() => makeFirstAdministratorToken(anonymous()))).toBe("forbidden")
    const admin = await aPerson("Almost", { administers: false })
    expect(await outcomeOf(() => makeFirstAdministratorToken(admin))).toBe("forbidden")
    expect(await eventsOf(tokenNow)).toEqual(["token.made"])
  })

  test("whose token is kept as a hash, for a day, and replaces the one before", async () => {
    const [before, token] = [await tokenNow(), await tokenNow()]
    const rows = await client().oneTimeToken.findMany()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
    const hours = (rows[0]!.expiresAt.getTime() - rows[0]!.createdAt.getTime()) / 3_600_000
    expect(hours).toBeCloseTo(24, 1)
    expect(await outcomeOf(() => becomeFirstAdministrator({ ...ann, token: before }))).toBe("invalid")
  })

  test.each([
    ["a short password", { password: "eleven char" }],
    ["an address that is none", { email: "ann" }],
    ["no name", { name: " " }],
    ["another token", { token: "another" }],
  ])("is not made with %s", async (_, wrong) => {
    const token = await tokenNow()
    expect(await outcomeOf(() => becomeFirstAdministrator({ ...ann, token, ...wrong }))).toBe("invalid")
    expect(await client().user.count({ where: { adminSince: { not: null } } })).toBe(0)
  })

  test("is not made with a token of yesterday", async () => {
    const token = await tokenNow()
    await client().oneTimeToken.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
    expect(await outcomeOf(() => becomeFirstAdministrator({ ...ann, token }))).toBe("invalid")
  })

  test("is made once, whoever else tries at the same moment", async () => {
    const token = await tokenNow()
    const bob = { ...ann, email: "bob@example.org", token }
    const outcomes = await Promise.all([
      outcomeOf(() => becomeFirstAdministrator({ ...ann, token })),
      outcomeOf(() => becomeFirstAdministrator(bob)),
    ])
    expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === "forbidden")).toHaveLength(1)
    const users = await client().user.findMany({ where: { adminSince: { not: null } } })
    expect(users).toHaveLength(1)
    expect(users[0]!.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    await client().user.update({ where: { id: users[0]!.id }, data: { emailNorm: "ann@example.org" } })
  })

  test("is no longer to be had", async () => {
    expect(await makeFirstAdministratorToken(installation())).toBeNull()
    expect(await outcomeOf(() => becomeFirstAdministrator({ ...ann, token: "any" }))).toBe("forbidden")
  })
})

describe("signing in", () => {
  const { email, password } = ann

  test("gives a session, which knows its person until it ends", async () => {
    let sessionId = ""
    const events = await eventsOf(async () => {
      sessionId = (await signIn({ email, password, agent: "a browser" })).sessionId
    })
    expect(events).toEqual(["session.started"])
    expect(await actorOfSession(sessionId, [])).toMatchObject({ kind: "person", administers: true })
    expect(await eventsOf(() => endSession(sessionId))).toEqual(["session.ended"])
    expect(await actorOfSession(sessionId, [])).toMatchObject({ kind: "anonymous" })
    expect(await eventsOf(() => endSession(sessionId))).toEqual([])
  })

  test.each([
    ["another password", { password: "a long enough two" }],
    ["no password", { password: "" }],
    ["an address without an account", { email: "cy@example.org" }],
    ["no address", { email: "" }],
  ])("is refused with %s, in the same words", async (_, wrong) => {
    const attempt = signIn({ email, password, ...wrong })
    await expect(attempt).rejects.toMatchObject({
      code: "unauthenticated",
      message: "This address and password do not belong together. Try again.",
    })
  })

  test("is refused to accounts without a password, and to erased ones", async () => {
    const { userId } = await aPerson("By link")
    const address = `${userId}@example.org`
    expect(await outcomeOf(() => signIn({ email: address, password }))).toBe("unauthenticated")
    const { passwordHash } = await client().user.findFirstOrThrow({ where: { passwordHash: { not: null } } })
    await client().user.update({ where: { id: userId }, data: { passwordHash } })
    expect(await outcomeOf(() => signIn({ email: address, password }))).toBe("done")
    await client().user.update({ where: { id: userId }, data: { erasedAt: new Date() } })
    expect(await outcomeOf(() => signIn({ email: address, password }))).toBe("unauthenticated")
  })

  test("sessions of an older version are over", async () => {
    const { sessionId, userId, version } = await signIn({ email, password })
    await client().user.update({ where: { id: userId }, data: { sessionVersion: version + 1 } })
    expect(await actorOfSession(sessionId, [])).toMatchObject({ kind: "anonymous" })
    expect((await signIn({ email, password })).version).toBe(version + 1)
  })

  test("a session that never was is ended without fuss", async () => {
    await endSession("no id")
    await endSession(newId())
  })
})
