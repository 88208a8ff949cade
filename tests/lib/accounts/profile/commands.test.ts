import { beforeAll, describe, expect, test } from "vitest"
import { signIn, signUp } from "@/lib/accounts/commands"
import { changeName, changePassword } from "@/lib/accounts/profile/commands"
import { ownProfile } from "@/lib/accounts/profile/queries"
import { actorOfSession } from "@/lib/accounts/queries"
import { type Actor, anonymous } from "@/lib/actor"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

const email = "ann@example.org"
const [first, second] = ["a long enough one", "a long enough two"] as const

let self: Actor
let present: string

useDatabase()
beforeAll(async () => {
  await signUp(anonymous(), { name: "Ann", email, password: first })
  present = (await signIn({ email, password: first })).sessionId
  self = await actorOfSession(present, [])
})

describe("one's name", () => {
  test("is changed, with one event", async () => {
    expect(await eventsOf(() => changeName(self, { name: " Ann Lee " }))).toEqual(["account.name-changed"])
    expect(await ownProfile(self)).toMatchObject({ name: "Ann Lee", email, hasPassword: true })
    expect((await actorOfSession(present, [])).name).toBe("Ann Lee")
  })

  test("is not emptied, and not changed by visitors", async () => {
    expect(await outcomeOf(() => changeName(self, { name: " " }))).toBe("invalid")
    expect(await outcomeOf(() => changeName(self, { name: "A", userId: self.userId } as never))).toBe(
      "invalid",
    )
    expect(await outcomeOf(() => changeName(anonymous(), { name: "Ann" }))).toBe("unauthenticated")
    expect(await outcomeOf(() => ownProfile(anonymous()))).toBe("unauthenticated")
  })
})

describe("one's password", () => {
  const change = (actor: Actor, presentPassword: string, password: string) =>
    outcomeOf(() => changePassword(actor, present, { presentPassword, password }))

  test("is not changed without the present one, by another, to a short one, or without a session", async () => {
    expect(await change(self, "not the present one", second)).toBe("invalid")
    expect(await change(self, "", second)).toBe("invalid")
    expect(await change(self, first, "eleven char")).toBe("invalid")
    expect(await change(await aPerson("Bob"), first, second)).toBe("invalid")
    expect(await change(anonymous(), first, second)).toBe("unauthenticated")
    const given = { presentPassword: first, password: second }
    expect(await outcomeOf(() => changePassword(self, "", given))).toBe("not_found")
    expect(await outcomeOf(() => signIn({ email, password: first }))).toBe("done")
  })

  test("is changed by who knows the present one, and all other sessions are over", async () => {
    const { sessionId: other } = await signIn({ email, password: first })
    const given = { presentPassword: first, password: second }
    expect(await eventsOf(() => changePassword(self, present, given))).toEqual([
      "session.others-ended",
      "account.password-changed",
    ])
    expect((await actorOfSession(other, [])).kind).toBe("anonymous")
    expect((await actorOfSession(present, [])).kind).toBe("person")
    expect(await outcomeOf(() => signIn({ email, password: first }))).toBe("unauthenticated")
    expect(await outcomeOf(() => signIn({ email, password: second }))).toBe("done")
  })
})
