import { beforeEach, describe, expect, test } from "vitest"
import { signIn, signUp } from "@/lib/accounts/commands"
import { eraseAccountByLink } from "@/lib/accounts/erasure/commands"
import { setPassword } from "@/lib/accounts/profile/commands"
import { actorOfSession } from "@/lib/accounts/queries"
import { type Actor, anonymous } from "@/lib/actor"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"

const password = "another long enough one"
const ELEVEN_MINUTES = 11 * 60_000
const FIRST = "Sign in by a link in an e-mail first; for ten minutes after that you can do this."

let ann: Actor & { userId: string }
let present: string

/** A session of a person without a password, that came in by link so many milliseconds ago, or otherwise. */
async function session(of: { userId: string }, ago: number | null = 0): Promise<string> {
  const id = newId()
  const reauthAt = ago === null ? null : new Date(Date.now() - ago)
  await client().session.create({ data: { id, userId: of.userId, version: 1, reauthAt } })
  return id
}

useDatabase()
beforeEach(async () => {
  ann = await aPerson("Ann")
  present = await session(ann)
})

describe("whoever came in by link", () => {
  test("sets a password without one; everywhere else they are signed out, and no link sent before works", async () => {
    const emailNorm = `${ann.userId}@example.org`
    const other = await session(ann)
    const kept = { id: newId(), hash: newId(), emailNorm, expiresAt: new Date(Date.now() + 60_000) }
    await client().oneTimeToken.create({ data: { ...kept, purpose: "SIGN_IN" } })
    expect(await eventsOf(() => setPassword(ann, present, { password }))).toEqual([
      "session.others-ended",
      "account.password-changed",
    ])
    expect((await actorOfSession(other, [])).kind).toBe("anonymous")
    expect((await actorOfSession(present, [])).kind).toBe("person")
    expect(await client().oneTimeToken.count({ where: { emailNorm } })).toBe(0)
    expect(await outcomeOf(() => signIn({ email: emailNorm, password }))).toBe("done")
  })

  test("replaces a password they have forgotten", async () => {
    const email = `${newId()}@example.org`
    const userId = await signUp(anonymous(), { name: "Bo", email, password: "one they forgot" })
    const bo = await session({ userId })
    await setPassword(await actorOfSession(bo, []), bo, { password })
    expect(await outcomeOf(() => signIn({ email, password }))).toBe("done")
    expect(await outcomeOf(() => signIn({ email, password: "one they forgot" }))).toBe("unauthenticated")
  })

  test("deletes the account, with one event", async () => {
    expect(await eventsOf(() => eraseAccountByLink(ann, present))).toEqual(["account.erased"])
    expect((await actorOfSession(present, [])).kind).toBe("anonymous")
    expect(await client().user.findUniqueOrThrow({ where: { id: ann.userId } })).toMatchObject({
      emailNorm: null,
      name: "A former reader",
    })
    expect(await outcomeOf(() => eraseAccountByLink(ann, present))).toBe("forbidden")
  })
})

describe("it is refused", () => {
  const both = (actor: Actor, sessionId: string) => [
    () => setPassword(actor, sessionId, { password }),
    () => eraseAccountByLink(actor, sessionId),
  ]

  test("after ten minutes, to a session that came in otherwise or has ended, and to another's", async () => {
    const ended = await session(ann)
    await client().session.update({ where: { id: ended }, data: { endedAt: new Date() } })
    const unproven = [await session(ann, ELEVEN_MINUTES), await session(ann, null), ended]
    const foreign = await session(await aPerson("Bo"))
    const events = await eventsOf(async () => {
      for (const id of [...unproven, foreign, newId()]) {
        for (const attempt of both(ann, id)) expect(await refusalOf(attempt)).toBe(FIRST)
      }
      for (const attempt of both(await aPerson("Cy"), present)) expect(await refusalOf(attempt)).toBe(FIRST)
    })
    expect(events).toEqual([])
  })

  test("to visitors, without a session, and to short passwords", async () => {
    for (const attempt of both(anonymous(), present)) expect(await outcomeOf(attempt)).toBe("unauthenticated")
    for (const attempt of both(ann, "")) expect(await outcomeOf(attempt)).toBe("not_found")
    expect(await outcomeOf(() => setPassword(ann, present, { password: "eleven char" }))).toBe("invalid")
  })
})
