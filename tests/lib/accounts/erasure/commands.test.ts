import { describe, expect, test } from "vitest"
import { signIn, signUp } from "@/lib/accounts/commands"
import { eraseAccount } from "@/lib/accounts/erasure/commands"
import { ownAccount } from "@/lib/accounts/export/queries"
import { actorOfSession } from "@/lib/accounts/queries"
import { anonymous } from "@/lib/actor"
import { client } from "@/lib/db"
import type { AnnotationVisibility } from "@/lib/generated/prisma/enums"
import { newId } from "@/lib/ids"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"
import { aDebate } from "@/tests/support/rows"

const password = "a long enough one"
const right = { presentPassword: password }

async function someone() {
  const email = `${newId()}@example.org`
  await signUp(anonymous(), { name: "Ann Lee", email, password })
  const { sessionId, userId } = await signIn({ email, password, agent: "Ann's own browser" })
  return { actor: await actorOfSession(sessionId, []), email, sessionId, userId }
}

/** A debate with one of a person's remarks of each visibility, and a way to add another. */
async function remarksOf(authorId: string) {
  const debateId = await aDebate({ slug: `d${newId()}`, visibility: "PUBLIC" })
  const claim = await client().claim.findFirstOrThrow({ where: { debateId } })
  const add = async (by: string, visibility: AnnotationVisibility, parentId?: string) => {
    const id = newId()
    const target = parentId ? { parentId, rootId: parentId } : { claimId: claim.id }
    const words = { body: { words: `secret ${id}` }, bodyText: `secret ${id}`, clientKey: id }
    await client().annotation.create({
      data: { id, debateId, authorId: by, visibility, ...target, ...words },
    })
    return id
  }
  return { add, open: await add(authorId, "EVERYONE"), own: await add(authorId, "ONLY_ME") }
}
const remark = (id: string) => client().annotation.findUnique({ where: { id } })

useDatabase()

describe("the export", () => {
  test("holds the profile, the sessions and what one wrote, without the password", async () => {
    const { actor, email, userId } = await someone()
    const { open, own } = await remarksOf(userId)
    const subjectId = newId()
    await client().follow.create({ data: { userId, subjectKind: "claim", subjectId } })
    const account = await ownAccount(actor)
    expect(account.profile).toMatchObject({ id: userId, name: "Ann Lee", email })
    expect(account.profile.letters).toEqual({ toMe: "AT_ONCE", followed: "NEVER" })
    expect(account.follows).toMatchObject([{ subjectKind: "claim", subjectId, endedAt: null }])
    expect(account.sessions).toMatchObject([{ agent: "Ann's own browser", endedAt: null }])
    expect(account.wrote.annotations.map(({ id }) => id)).toEqual([open, own])
    expect(JSON.stringify(account)).not.toMatch(/argon2|passwordHash/)
  })

  test("holds nothing of anyone else's, and is not for visitors", async () => {
    const { userId } = await someone()
    await remarksOf(userId)
    const other = await ownAccount(await aPerson("Bob"))
    expect(other.wrote.annotations).toEqual([])
    expect(JSON.stringify(other)).not.toContain(userId)
    expect(await outcomeOf(() => ownAccount(anonymous()))).toBe("unauthenticated")
  })
})

describe("erasing one's account", () => {
  test("empties the row and keeps it, ends the sessions, and frees the address, with one event", async () => {
    const { actor, email, sessionId, userId } = await someone()
    expect(await eventsOf(() => eraseAccount(actor, right))).toEqual(["account.erased"])
    const user = await client().user.findUniqueOrThrow({ where: { id: userId } })
    expect(user).toMatchObject({ name: "A former reader", emailNorm: null, passwordHash: null })
    expect(user.erasedAt).not.toBeNull()
    const sessions = await client().session.findMany({ where: { userId } })
    expect(sessions.map(({ agent, endedAt }) => [agent, endedAt === null])).toEqual([[null, false]])
    expect((await actorOfSession(sessionId, [])).kind).toBe("anonymous")
    expect(await outcomeOf(() => signIn({ email, password }))).toBe("unauthenticated")
    expect(await outcomeOf(() => eraseAccount(actor, right))).toBe("invalid")
    expect(await outcomeOf(() => signUp(anonymous(), { name: "Ann", email, password }))).toBe("done")
  })

  test("removes what only its person could see, and keeps what others could", async () => {
    const { actor, userId } = await someone()
    const { add, open, own } = await remarksOf(userId)
    const reply = await add(userId, "ONLY_ME", own)
    const underOpen = await add(userId, "ONLY_ME", open)
    await eraseAccount(actor, right)
    for (const id of [own, reply, underOpen]) expect(await remark(id)).toBeNull()
    expect(await remark(open)).toMatchObject({
      authorId: userId,
      bodyText: `secret ${open}`,
      deletedAt: null,
    })
  })

  test("leaves a private remark to which others had replied without its words", async () => {
    const { actor, userId } = await someone()
    const { add, own } = await remarksOf(userId)
    const reply = await add((await aPerson("Bob")).userId, "EVERYONE", own)
    await eraseAccount(actor, right)
    expect(await remark(own)).toMatchObject({ body: {}, bodyText: "" })
    expect((await remark(own))?.deletedAt).not.toBeNull()
    expect(await remark(reply)).toMatchObject({ bodyText: `secret ${reply}`, deletedAt: null })
  })

  test("asks for the password, of nobody but oneself", async () => {
    const { actor, userId } = await someone()
    const events = await eventsOf(async () => {
      expect(await outcomeOf(() => eraseAccount(actor, { presentPassword: "another" }))).toBe("invalid")
      expect(await outcomeOf(() => eraseAccount(actor, { ...right, userId } as never))).toBe("invalid")
      expect(await outcomeOf(async () => eraseAccount(await aPerson("Bob"), right))).toBe("invalid")
      expect(await outcomeOf(() => eraseAccount(anonymous(), right))).toBe("unauthenticated")
    })
    expect(events).toEqual([])
  })

  test("is refused to the last administrator, and granted once there is another", async () => {
    const { actor, userId } = await someone()
    await client().user.update({ where: { id: userId }, data: { adminSince: new Date() } })
    expect(await outcomeOf(() => eraseAccount(actor, right))).toBe("forbidden")
    await aPerson("Cy", { administers: true })
    expect(await outcomeOf(() => eraseAccount(actor, right))).toBe("done")
  })
})
