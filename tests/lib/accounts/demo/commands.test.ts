import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { stepIntoDemo } from "@/lib/accounts/demo/commands"
import { changeName } from "@/lib/accounts/profile/commands"
import { ownProfile } from "@/lib/accounts/profile/queries"
import { actorOfSession } from "@/lib/accounts/queries"
import { client } from "@/lib/db"
import { useDatabase } from "@/tests/support/database"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"
import { aDebate } from "@/tests/support/rows"

const here = ["127.0.0.1:3000", "localhost:3000"]
const student = { as: "student", agent: "a browser" } as const
const instructor = { as: "instructor", agent: "a browser" } as const
const actorAs = async (given: typeof student | typeof instructor) =>
  actorOfSession(await stepIntoDemo(here, given), [])

useDatabase()
beforeEach(() => vi.stubEnv("DISPUTATIO_DEMO", "1"))
afterEach(() => vi.unstubAllEnvs())

describe("where there is no demo", () => {
  test.each(["", "0", "true", undefined])("(the setting is “%s”), nobody steps in", async (setting) => {
    vi.stubEnv("DISPUTATIO_DEMO", setting)
    expect(await outcomeOf(() => stepIntoDemo(here, student))).toBe("not_found")
    expect(await client().user.count()).toBe(0)
  })
})

describe("in the demo", () => {
  test.each([
    [["example.org"]],
    [["localhost.example.org"]],
    [["127.0.0.1.example.org:3000"]],
    [["127.0.0.1:3000", "example.org"]],
    [["localhost@example.org"]],
    [[""]],
    [[null]],
    [[]],
  ])("nobody steps in at %j", async (hosts) => {
    expect(await outcomeOf(() => stepIntoDemo(hosts, student))).toBe("not_found")
    expect(await client().user.count()).toBe(0)
  })

  test("there are two people, and no other", async () => {
    expect(await outcomeOf(() => stepIntoDemo(here, { ...student, as: "administrator" as never }))).toBe(
      "invalid",
    )
  })

  test("the student is made at the first click, once", async () => {
    const step = () => stepIntoDemo(here, student)
    expect(await eventsOf(step)).toEqual(["account.made", "session.started"])
    expect(await eventsOf(step)).toEqual(["session.started"])
    expect(await actorAs(student)).toMatchObject({ name: "Demo student", administers: false })
    expect(await client().user.count()).toBe(1)
  })

  test("of two first clicks at one moment, one makes the instructor", async () => {
    await Promise.all([stepIntoDemo(here, instructor), stepIntoDemo(here, instructor)])
    expect(await client().user.count({ where: { name: "Demo instructor" } })).toBe(1)
  })

  test("the instructor curates the debate that ships, and nothing else", async () => {
    await aDebate({ slug: "another", visibility: "PUBLIC" })
    const shipped = await aDebate({ slug: "victor-serge", visibility: "PUBLIC" })
    expect(await eventsOf(() => stepIntoDemo(here, instructor))).toContain("curator.added")
    expect(await eventsOf(() => stepIntoDemo(here, instructor))).toEqual(["session.started"])
    const actor = await actorAs(instructor)
    expect(actor).toMatchObject({ name: "Demo instructor", administers: false })
    expect([...actor.curates]).toEqual([shipped])
    expect([...(await actorAs(student)).curates]).toEqual([])
  })

  test("its people keep their names, by which they are known as such", async () => {
    const actor = await actorAs(student)
    expect(await ownProfile(actor)).toMatchObject({ isDemo: true, hasPassword: false })
    expect(await outcomeOf(() => changeName(actor, { name: "Ann" }))).toBe("forbidden")
  })
})
