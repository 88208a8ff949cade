import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { stepIntoDemo } from "@/lib/accounts/demo/commands"
import { actorOfSession } from "@/lib/accounts/queries"
import { client } from "@/lib/db"
import { useDatabase } from "@/tests/support/database"
import { eventsOf } from "@/tests/support/outcomes"
import { aDebate } from "@/tests/support/rows"

const step = async (as: "instructor" | "student") =>
  actorOfSession(await stepIntoDemo(["localhost:3000"], { as, agent: "a browser" }), [])

useDatabase()
beforeEach(() => vi.stubEnv("DISPUTATIO_DEMO", "1"))
afterEach(() => vi.unstubAllEnvs())

test("the first who step in, even at one moment, find one seminar to which both belong", async () => {
  await aDebate({ slug: "victor-serge", visibility: "PUBLIC" })
  const both = () => Promise.all([step("student"), step("instructor"), step("student"), step("instructor")])
  const events = await eventsOf(both)
  for (const verb of ["seminar.made", "member.joined", "curator.added"]) {
    expect(events.filter((each) => each === verb)).toHaveLength(1)
  }
  expect(events.filter((each) => each === "account.made")).toHaveLength(2)
  const seminar = { slug: "revolution-and-memory", name: "Revolution and memory" }
  expect((await step("instructor")).memberships).toMatchObject([{ role: "INSTRUCTOR", seminar }])
  expect((await step("student")).memberships).toMatchObject([{ role: "PARTICIPANT", seminar }])
})

test("whoever steps in later finds it as it was left", async () => {
  await client().seminar.updateMany({ data: { name: "Memory" } })
  await client().member.updateMany({ where: { role: "PARTICIPANT" }, data: { leftAt: new Date() } })
  expect(await eventsOf(() => step("student"))).toEqual(["session.started"])
  expect((await step("student")).memberships).toEqual([])
  expect((await step("instructor")).memberships).toMatchObject([{ seminar: { name: "Memory" } }])
  expect(await client().seminar.count()).toBe(1)
})
