import { spawn } from "node:child_process"
import { once } from "node:events"
import pg from "pg"
import { afterEach, describe, expect, test, vi } from "vitest"
import { announce, onNews } from "@/lib/announcements"
import { client } from "@/lib/db"
import { type Cursor, endOfFeed, type FeedEvent } from "@/lib/feed"
import { follow } from "@/lib/follow"
import { newId } from "@/lib/ids"
import { useDatabase } from "@/tests/support/database"

useDatabase()

const patience = { timeout: 60_000 }
const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

/** Follows the feed from a place and gathers the verbs; `failing` is asked before each batch is taken. */
function aFollower(from: Cursor, failing = (_: FeedEvent[]): void => {}) {
  const stopping = new AbortController()
  const verbs: string[] = []
  const troubles: unknown[] = []
  const take = async (events: FeedEvent[]) => {
    failing(events)
    verbs.push(...events.map((event) => event.verb))
  }
  const trouble = (error: unknown) => troubles.push(error)
  const done = follow({ from, take, trouble, signal: stopping.signal })
  const stop = () => {
    stopping.abort()
    return done
  }
  ends.push(stop)
  return { verbs, troubles, stop }
}

/** Runs a process that writes events of its own to its end. */
async function writerProcess(verb: string, count: number): Promise<void> {
  const args = ["--import", "tsx", "tests/support/writer.ts", verb, String(count)]
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] })
  const [code] = await once(child, "exit")
  expect(code).toBe(0)
}

/** Counts the notices that reach a connection of its own. */
async function aListener() {
  const connection = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await connection.connect()
  const heard = { notices: 0 }
  connection.on("notification", () => heard.notices++)
  await connection.query("LISTEN disputatio_events")
  ends.push(() => connection.end())
  return heard
}

/** An event whose process died before it could announce it. */
const writtenInSilence = (verb: string) =>
  client().event.create({ data: { verb, subjectKind: "test", subjectId: newId() }, select: { seq: true } })

describe("following the feed", () => {
  test("what two other processes write is taken, each once, in the order of each", {
    timeout: 180_000,
  }, async () => {
    const follower = aFollower(await endOfFeed())
    const listener = await aListener()
    await Promise.all([writerProcess("one", 20), writerProcess("two", 20)])
    await vi.waitFor(() => expect(follower.verbs).toHaveLength(40), patience)
    for (const name of ["one", "two"]) {
      const own = follower.verbs.filter((verb) => verb.startsWith(name))
      expect(own).toEqual(Array.from({ length: 20 }, (_, number) => `${name} ${number}`))
    }
    expect(listener.notices).toBeGreaterThan(0)
  })

  test("what nobody announced is found all the same", async () => {
    const follower = aFollower(await endOfFeed())
    await writtenInSilence("in silence")
    await vi.waitFor(() => expect(follower.verbs).toEqual(["in silence"]), patience)
  })

  test("what could not be taken comes again, and nothing is passed over", async () => {
    let failures = 0
    const follower = aFollower(await endOfFeed(), () => {
      if (failures++ < 3) throw new Error("not now")
    })
    await writtenInSilence("first")
    await writtenInSilence("second")
    await vi.waitFor(() => expect(follower.verbs).toEqual(["first", "second"]), patience)
    expect(follower.troubles).toHaveLength(3)
  })

  test("after the signal nothing more is taken", async () => {
    const follower = aFollower(await endOfFeed())
    await follower.stop()
    await writtenInSilence("too late")
    const another = aFollower(await endOfFeed())
    await writtenInSilence("later still")
    await vi.waitFor(() => expect(another.verbs).toContain("later still"), patience)
    expect(follower.verbs).toEqual([])
  })
})

describe("announcing", () => {
  test("many at once are one notice", async () => {
    const listener = await aListener()
    for (let count = 0; count < 50; count++) announce()
    await vi.waitFor(() => expect(listener.notices).toBe(1), patience)
    await client().$executeRaw`SELECT pg_notify('disputatio_events', 'the last')`
    await vi.waitFor(() => expect(listener.notices).toBe(2), patience)
  })

  test("all who listen in a process are told, and one who stopped is not", async () => {
    const heard = { one: 0, two: 0, gone: 0 }
    ends.push(
      onNews(() => heard.one++),
      onNews(() => heard.two++),
    )
    onNews(() => heard.gone++)()
    await vi.waitFor(() => {
      announce()
      expect(Math.min(heard.one, heard.two)).toBeGreaterThan(0)
    }, patience)
    expect(heard.gone).toBe(0)
  })

  test("a connection that breaks is made again", async () => {
    let heard = 0
    ends.push(onNews(() => heard++))
    await vi.waitFor(() => expect(heard).toBeGreaterThan(0), patience)
    const { count } = await client().$queryRaw<{ count: bigint }[]>`
        SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
        WHERE datname = current_database() AND query ILIKE 'LISTEN%' AND pid <> pg_backend_pid()`.then(
      ([row]) => row!,
    )
    expect(count).toBeGreaterThan(0n)
    const before = heard
    await vi.waitFor(() => {
      announce()
      expect(heard).toBeGreaterThan(before + 1)
    }, patience)
  })
})
