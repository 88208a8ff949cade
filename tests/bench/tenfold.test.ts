import { describe, expect, test } from "vitest"
import { multiplyClaims } from "@/bin/bench/tenfold.mjs"
import { withClient } from "@/bin/setup/databases.mjs"
import { client } from "@/lib/db"
import { useDatabase } from "../support/database"
import { aSmallDebate } from "../support/debates"

useDatabase()

const multiply = (slug: string, times: number) =>
  withClient(process.env.DATABASE_URL!, (connection) => multiplyClaims(connection, slug, times))

describe("ten times the claims", () => {
  test("stand there with chain, evidence and relations, each on the same passage; other debates stay", async () => {
    const debate = await aSmallDebate("large")
    const other = await aSmallDebate("small")
    const before = await client().debate.findUniqueOrThrow({ where: { id: debate.id } })
    await multiply("large", 10)
    const claims = await client().claim.findMany({
      where: { debateId: debate.id },
      include: { evidence: { include: { speakers: true } }, relationsFrom: true },
    })
    expect(claims).toHaveLength(20)
    const copies = claims.filter(({ slug }) => slug.startsWith("ann-closed"))
    expect(copies).toHaveLength(10)
    for (const { evidence, relationsFrom } of copies) {
      expect(evidence.map(({ passageId }) => passageId)).toEqual([debate.passage])
      expect(evidence[0]!.speakers.map(({ voiceId }) => voiceId)).toEqual([debate.ann])
      expect(relationsFrom).toHaveLength(1)
    }
    expect(new Set(copies.map(({ relationsFrom }) => relationsFrom[0]!.toId)).size).toBe(10)
    const after = await client().debate.findUniqueOrThrow({ where: { id: debate.id } })
    expect(after.contentVersion).toBe(before.contentVersion + 1)
    expect(await client().claim.count({ where: { debateId: other.id } })).toBe(2)
  }, 60_000)

  test("more than a hundred times are refused", async () => {
    await expect(multiply("large", 101)).rejects.toThrow(RangeError)
  })
})
