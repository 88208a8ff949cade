import { randomUUID } from "node:crypto"
import fc from "fast-check"
import pg from "pg"
import { afterEach, describe, expect, test, vi } from "vitest"
import { client } from "@/lib/db"
import { BEGINNING, type Cursor, endOfFeed, eventsAfter, isAfter, placeAt, readCursor } from "@/lib/feed"
import { keepCursor, keptCursor } from "@/lib/feed-cursors"
import { useDatabase } from "@/tests/support/database"

useDatabase()

const patience = { timeout: 30_000 }
const connections: pg.Client[] = []

/** Somebody who writes events in transactions of their own. */
async function aWriter() {
  const connection = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await connection.connect()
  connections.push(connection)
  const write = async (verb: string) => {
    const sql = `INSERT INTO "Event" (verb, "subjectKind", "subjectId") VALUES ($1, 'test', $2)`
    await connection.query(sql, [verb, randomUUID()])
  }
  const say = (sql: string) => connection.query(sql)
  return { write, begin: () => say("BEGIN"), commit: () => say("COMMIT"), rollback: () => say("ROLLBACK") }
}

afterEach(async () => {
  for (const connection of connections.splice(0)) await connection.end()
})

/** The place of now, once nothing that was written is held back any more. */
async function settledEnd(): Promise<Cursor> {
  await vi.waitFor(async () => {
    expect(await eventsAfter(BEGINNING, 100_000)).toHaveLength(await client().event.count())
  }, patience)
  return endOfFeed()
}

/** Reads on from a place until so many events have come; another database's transactions may hold them back a while. */
async function readUntil(count: number, from: Cursor, limit?: number): Promise<string[]> {
  const verbs: string[] = []
  let cursor = from
  await vi.waitFor(async () => {
    for (const event of await eventsAfter(cursor, limit)) {
      verbs.push(event.verb)
      cursor = event.cursor
    }
    expect(verbs.length).toBeGreaterThanOrEqual(count)
  }, patience)
  return verbs
}

describe("the order of the feed", () => {
  test("what is committed late is not passed over, and nothing comes twice", async () => {
    const start = await settledEnd()
    const [slow, quick] = [await aWriter(), await aWriter()]
    await slow.begin()
    await slow.write("first number, last commit")
    await quick.write("second number, first commit")
    expect(await eventsAfter(start)).toEqual([])
    await slow.commit()
    expect(await readUntil(2, start)).toEqual(["first number, last commit", "second number, first commit"])
  })

  test("what is taken back holds nothing up", async () => {
    const start = await settledEnd()
    const [gone, quick] = [await aWriter(), await aWriter()]
    await gone.begin()
    await gone.write("never")
    await quick.write("kept")
    await gone.rollback()
    expect(await readUntil(1, start)).toEqual(["kept"])
  })

  test("whatever the order of writes and commits, a reader in small steps reads each event once", async () => {
    const writers = await Promise.all([aWriter(), aWriter(), aWriter()])
    const step = fc.record({ who: fc.nat({ max: 2 }), does: fc.constantFrom("write", "commit", "rollback") })
    const run = async (steps: { who: number; does: string }[], limit: number) => {
      const start = await settledEnd()
      const kept: string[] = []
      const read: string[] = []
      const open: (string[] | null)[] = writers.map(() => null)
      let cursor = start
      const look = async () => {
        const events = await eventsAfter(cursor, limit)
        read.push(...events.map((event) => event.verb))
        cursor = events.at(-1)?.cursor ?? cursor
      }
      const end = async (who: number, how: "commit" | "rollback") => {
        if (!open[who]) return
        await writers[who]![how]()
        if (how === "commit") kept.push(...open[who])
        open[who] = null
      }
      for (const { who, does } of steps) {
        if (does !== "write") await end(who, does as "commit")
        else {
          if (!open[who]) await writers[who]!.begin()
          open[who] ??= []
          const verb = randomUUID()
          await writers[who]!.write(verb)
          open[who].push(verb)
        }
        await look()
      }
      for (const who of [2, 0, 1]) await end(who, "commit")
      read.push(...(await readUntil(kept.length - read.length, cursor, limit)))
      expect([...read].sort()).toEqual(kept.sort())
    }
    const steps = fc.array(step, { minLength: 1, maxLength: 14 })
    await fc.assert(fc.asyncProperty(steps, fc.integer({ min: 1, max: 3 }), run), { numRuns: 25 })
  })
})

describe("places", () => {
  test("the place of a time has everything after it that was committed since", async () => {
    const writer = await aWriter()
    const long = `INSERT INTO "Event" (verb, "subjectKind", "subjectId", at) VALUES ('long ago', 'test', gen_random_uuid(), now() - interval '1 hour')`
    await client().$executeRawUnsafe(long)
    const now = new Date()
    await writer.write("just now")
    await settledEnd()
    const verbs = (await eventsAfter(await placeAt(now))).map((event) => event.verb)
    expect(verbs).toContain("just now")
    expect(verbs).not.toContain("long ago")
    expect((await eventsAfter(await placeAt(new Date(0)))).map((event) => event.verb)).toContain("long ago")
  })

  test("one lies after another by transaction, then by number", () => {
    const at = (xid: number, seq: number) => readCursor(`${xid}.${seq}`)!
    expect(isAfter(at(10, 1), at(9, 5))).toBe(true)
    expect(isAfter(at(9, 10), at(9, 9))).toBe(true)
    expect(isAfter(at(9, 9), at(9, 9))).toBe(false)
  })

  test.each(["", "1", "1.", "-1.1", "1.1.1", "1.x", "1'.1", `${"9".repeat(30)}.1`])("%j is none", (text) => {
    expect(readCursor(text)).toBeNull()
  })

  test("a follower's place is kept by its name; one ahead of all transactions counts as now", async () => {
    expect(await keptCursor("a follower")).toBe(BEGINNING)
    const now = await settledEnd()
    await keepCursor("a follower", now)
    expect(await keptCursor("a follower")).toBe(now)
    await keepCursor("a follower", readCursor("999999999999.7")!)
    const { length } = await eventsAfter(await keptCursor("a follower"))
    expect(length).toBe(0)
    expect(isAfter(await keptCursor("a follower"), readCursor("999999999.0")!)).toBe(false)
  })
})
