import { afterEach, describe, expect, test, vi } from "vitest"
import { signIn, signUp } from "@/lib/accounts/commands"
import { anonymous } from "@/lib/actor"
import { client } from "@/lib/db"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"

const ida = { name: " Ida  Mett ", email: " Ida@Example.ORG ", password: "a long enough one" }
const visitor = anonymous()

useDatabase()
afterEach(() => vi.unstubAllEnvs())

describe("signing up", () => {
  test("makes an account, with one event, and one signs in with it", async () => {
    expect(await eventsOf(() => signUp(visitor, ida))).toEqual(["account.made"])
    const { userId } = await signIn({ email: ida.email, password: ida.password })
    const user = await client().user.findUniqueOrThrow({ where: { id: userId } })
    expect(user).toMatchObject({ name: "Ida  Mett", emailNorm: "ida@example.org", adminSince: null })
    expect(user.passwordHash).toMatch(/^\$argon2id\$/)
  })

  test("is refused for an address in use, in one sentence that names nobody", async () => {
    const again = { ...ida, name: "Another", email: "IDA@example.org" }
    expect(await outcomeOf(() => signUp(visitor, again))).toBe("conflict")
    expect(await refusalOf(() => signUp(visitor, again))).not.toMatch(/Ida|ida@/)
    expect(await client().user.count({ where: { emailNorm: "ida@example.org" } })).toBe(1)
  })

  test("of two at the same moment with one address makes one account", async () => {
    const bo = { ...ida, email: "bo@example.org" }
    const outcomes = await Promise.all([1, 2].map(() => outcomeOf(() => signUp(visitor, bo))))
    expect(outcomes.sort()).toEqual(["conflict", "done"])
    expect(await client().user.count({ where: { emailNorm: "bo@example.org" } })).toBe(1)
  })

  test("is not for those who are signed in", async () => {
    const someone = await aPerson("Someone")
    expect(await outcomeOf(() => signUp(someone, { ...ida, email: "cy@example.org" }))).toBe("forbidden")
  })

  test.each([
    ["a short password", { password: "eleven char" }],
    ["an address that is none", { email: "ida" }],
    ["an address no mail reaches", { email: "instructor@demo.invalid" }],
    ["no name", { name: " " }],
    ["a role of one's choosing", { adminSince: new Date() }],
  ])("is invalid with %s", async (_, wrong) => {
    const events = await eventsOf(async () => {
      expect(await outcomeOf(() => signUp(visitor, { ...ida, email: "di@example.org", ...wrong }))).toBe(
        "invalid",
      )
    })
    expect(events).toEqual([])
  })

  test.each([
    ["closed", "", "forbidden"],
    [" Closed ", "", "forbidden"],
    ["closed", "1", "done"],
    ["open", "", "done"],
  ])("where the setting is “%s” and the demo “%s”: %s", async (setting, demo, outcome) => {
    vi.stubEnv("DISPUTATIO_SIGN_UP", setting)
    vi.stubEnv("DISPUTATIO_DEMO", demo)
    const email = `${setting.trim()}${demo}@example.org`.toLowerCase()
    expect(await outcomeOf(() => signUp(visitor, { ...ida, email }))).toBe(outcome)
  })
})
