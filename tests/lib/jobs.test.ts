import { beforeEach, describe, expect, test } from "vitest"
import { client, inTransaction } from "@/lib/db"
import { endLeases, enqueue, finishJob, giveBack, putBack, renewLease, takeJob } from "@/lib/jobs"
import { useDatabase } from "@/tests/support/database"

useDatabase()

beforeEach(() => client().job.deleteMany())

const ask = (kind: string, key?: string) => inTransaction((tx) => enqueue(tx, kind, { kind }, key))
const row = (id: string) => client().job.findUniqueOrThrow({ where: { id } })
const change = (id: string, data: object) => client().job.update({ where: { id }, data })

describe("a job", () => {
  test("is taken once, by one, in the order in which they were asked for", async () => {
    const ids = [await ask("first"), await ask("second"), await ask("third")]
    const taken = await Promise.all([takeJob(), takeJob(), takeJob(), takeJob()])
    expect(taken.flatMap((job) => job?.id ?? []).sort()).toEqual([...ids].sort())
    expect(taken.filter((job) => job === null)).toHaveLength(1)
  })

  test("is not there if the write that asks for it fails", async () => {
    const failing = inTransaction(async (tx) => {
      await enqueue(tx, "never", {})
      throw new Error("No.")
    })
    await expect(failing).rejects.toThrow("No.")
    expect(await takeJob()).toBeNull()
  })

  test("of one key is one, until it has ended", async () => {
    const id = await ask("read", "read 1")
    expect(await ask("read", "read 1")).toBe(id)
    await finishJob((await takeJob())!.id)
    const again = await ask("read", "read 1")
    expect(again).not.toBe(id)
    await change(again, { failedAt: new Date() })
    expect(await ask("read", "read 1")).not.toBe(again)
  })

  test("is taken again when its lease has run out, or those who held it are gone", async () => {
    const id = await ask("long")
    await takeJob()
    expect(await takeJob()).toBeNull()
    await change(id, { lockedUntil: new Date(Date.now() - 1000) })
    expect((await takeJob())?.attempts).toBe(2)
    await renewLease(id)
    expect(await takeJob()).toBeNull()
    await endLeases()
    expect((await takeJob())?.id).toBe(id)
  })

  test("that was stopped comes next again, as if it had not begun", async () => {
    await ask("stopped")
    const job = (await takeJob())!
    await giveBack(job)
    expect(await takeJob()).toMatchObject({ id: job.id, attempts: 1 })
  })

  test("that fails is tried again later, and after five times no more", async () => {
    const id = await ask("failing")
    for (let attempt = 1; attempt <= 5; attempt++) {
      await change(id, { runAt: new Date(0) })
      const job = (await takeJob())!
      expect(await putBack(job, new Error(`It broke, ${attempt}.`))).toBe(attempt === 5)
      expect(await takeJob()).toBeNull()
    }
    const failed = await row(id)
    expect(failed).toMatchObject({ lastError: "It broke, 5.", lockedUntil: null, doneAt: null })
    expect(failed.failedAt).not.toBeNull()
    await change(id, { runAt: new Date(0) })
    expect(await takeJob()).toBeNull()
  })
})
