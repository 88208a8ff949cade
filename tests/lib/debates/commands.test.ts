import { expect, test } from "vitest"
import { anonymous, installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { change, start } from "@/lib/debates/commands"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

const debate = {
  title: "The harbour",
  about: "Who closed it?",
  language: "en",
  visibility: "PUBLIC" as const,
}

useDatabase()

test("whoever has signed in starts a debate and curates it", async () => {
  const ann = await aPerson("Ann")
  const events = await eventsOf(() => start(ann, { slug: "harbour", ...debate }))
  expect(events).toEqual(["debate.started"])
  const row = await client().debate.findUniqueOrThrow({
    where: { slug: "harbour" },
    include: { curators: true },
  })
  expect(row).toMatchObject({ createdById: ann.userId, curators: [{ userId: ann.userId }] })
  expect(await outcomeOf(() => start(anonymous(), { slug: "other", ...debate }))).toBe("forbidden")
})

test("an address is taken once, also by two at the same moment or by a change", async () => {
  await start(installation(), { slug: "first", ...debate })
  expect(await outcomeOf(() => start(installation(), { slug: "first", ...debate }))).toBe("conflict")
  const twice = () => outcomeOf(() => start(installation(), { slug: "second", ...debate }))
  expect((await Promise.all([twice(), twice()])).toSorted()).toEqual(["conflict", "done"])
  const { id } = await client().debate.findUniqueOrThrow({ where: { slug: "second" } })
  expect(await outcomeOf(() => change(installation(), { id, version: 1, slug: "first" }))).toBe("conflict")
  expect(await outcomeOf(() => change(installation(), { id, version: 9, title: "Later" }))).toBe("conflict")
})

test.each([
  ["no title", { title: " " }],
  ["a slug with capitals", { slug: "Harbour" }],
  ["a language that is none", { language: "English" }],
])("%s is invalid", async (_, wrong) => {
  expect(await outcomeOf(() => start(installation(), { slug: "third", ...debate, ...wrong }))).toBe("invalid")
})
