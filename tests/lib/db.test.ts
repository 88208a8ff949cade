import { describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { client, db, inTransaction, touch } from "@/lib/db"
import { start } from "@/lib/debates/commands"
import { record } from "@/lib/events"
import { newId } from "@/lib/ids"
import { useDatabase } from "@/tests/support/database"

useDatabase()

const debate = (slug: string) => ({
  slug,
  title: "T",
  about: "A",
  language: "en",
  visibility: "PUBLIC" as const,
})
const subject = { kind: "debate", id: newId() }

describe("one transaction", () => {
  test("a command joins the transaction that is open: all or nothing", async () => {
    const attempt = inTransaction(async () => {
      await start(installation(), debate("one"))
      await start(installation(), debate("two"))
      throw new Error("halfway")
    })
    await expect(attempt).rejects.toThrow("halfway")
    expect(await client().debate.count()).toBe(0)
    expect(await client().event.count()).toBe(0)
  })

  test("reads inside it see what it has written", async () => {
    const inside = await inTransaction(async () => {
      await start(installation(), debate("three"))
      return db().debate.count()
    })
    expect(inside).toBe(1)
  })

  test("the content version rises once for a transaction that touches often", async () => {
    const { id } = await start(installation(), debate("four"))
    const version = async () => (await client().debate.findUniqueOrThrow({ where: { id } })).contentVersion
    const before = await version()
    await inTransaction(async () => {
      touch(id)
      await inTransaction(async () => touch(id))
    })
    expect(await version()).toBe(before + 1)
  })
})

test("an event is written with its transaction and is never changed", async () => {
  await expect(
    inTransaction(async (tx) => {
      await record(tx, installation(), "debate.looked-at", subject)
      throw new Error("no")
    }),
  ).rejects.toThrow("no")
  const verb = "debate.looked-at"
  expect(await client().event.count({ where: { verb } })).toBe(0)
  await inTransaction((tx) => record(tx, installation(), verb, subject))
  const [event] = await client().event.findMany({ where: { verb } })
  expect(event).toMatchObject({ actorId: null, subjectKind: "debate", subjectId: subject.id })
  await expect(
    client().event.update({ where: { seq: event!.seq }, data: { verb: "else" } }),
  ).rejects.toThrow()
})
