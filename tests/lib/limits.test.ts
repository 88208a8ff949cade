import { describe, expect, test } from "vitest"
import { client, inTransaction } from "@/lib/db"
import { newId } from "@/lib/ids"
import { forgetAttempts, limitAttempts } from "@/lib/limits"
import { useDatabase } from "@/tests/support/database"
import { outcomeOf, refusalOf } from "@/tests/support/outcomes"

const times = (count: number, work: () => Promise<void>) =>
  Promise.all(Array.from({ length: count }, () => outcomeOf(work)))
const letTimePass = () => client().attempt.updateMany({ data: { endsAt: new Date(Date.now() - 1000) } })

useDatabase()

describe("a limit", () => {
  test("lets as many through as it says, however many come at once", async () => {
    const outcomes = await times(20, () => limitAttempts("a door", 7, 60))
    expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(7)
    expect(outcomes.filter((outcome) => outcome === "rate_limited")).toHaveLength(13)
    expect(await outcomeOf(() => limitAttempts("another door", 7, 60))).toBe("done")
  })

  test.each([
    [60, "Too many attempts. Try again in 1 minute."],
    [15 * 60, "Too many attempts. Try again in 15 minutes."],
  ])("of %i seconds says how long one waits", async (seconds, sentence) => {
    const key = newId()
    await limitAttempts(key, 1, seconds)
    expect(await refusalOf(() => limitAttempts(key, 1, seconds))).toBe(sentence)
  })

  test("opens anew when its time is over, and what was refused has not prolonged it", async () => {
    const key = newId()
    await times(5, () => limitAttempts(key, 1, 60))
    await letTimePass()
    expect(await outcomeOf(() => limitAttempts(key, 1, 60))).toBe("done")
    expect(await outcomeOf(() => limitAttempts(key, 1, 60))).toBe("rate_limited")
  })

  test("is forgotten on request", async () => {
    const key = newId()
    await limitAttempts(key, 1, 60)
    await forgetAttempts(key)
    expect(await outcomeOf(() => limitAttempts(key, 1, 60))).toBe("done")
  })

  test("counts what a transaction then takes back", async () => {
    const key = newId()
    const undone = inTransaction(async () => {
      await limitAttempts(key, 1, 60)
      throw new Error("taken back")
    })
    await expect(undone).rejects.toThrow("taken back")
    expect(await outcomeOf(() => limitAttempts(key, 1, 60))).toBe("rate_limited")
  })
})

describe("what is counted", () => {
  test("is kept under a name that does not say whose it is", async () => {
    await limitAttempts("sign-in ann@example.org", 1, 60)
    expect(JSON.stringify(await client().attempt.findMany())).not.toContain("ann")
  })

  test("is swept away a few rows at a time once it is over, by those who come first", async () => {
    await letTimePass()
    const old = Array.from({ length: 15 }, (_, i) => ({ key: `old ${i}`, count: 1, endsAt: new Date(i) }))
    await client().attempt.createMany({ data: old })
    const before = await client().attempt.count()
    await limitAttempts(newId(), 5, 60)
    expect(await client().attempt.count()).toBe(before + 1 - 10)
    for (let n = 0; n < before / 10; n++) await limitAttempts(newId(), 5, 60)
    expect(await client().attempt.count({ where: { endsAt: { lt: new Date() } } })).toBe(0)
  })
})
