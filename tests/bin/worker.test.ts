import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { afterEach, describe, expect, test, vi } from "vitest"
import { work } from "@/bin/worker/work"
import { client } from "@/lib/db"
import { BEGINNING, type FeedEvent, isAfter } from "@/lib/feed"
import { keptCursor } from "@/lib/feed-cursors"
import { newId } from "@/lib/ids"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate } from "@/tests/support/debates"

useDatabase()

// Several processes begin here, each with its own compilation.
const patience = { timeout: 60_000 }
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL")
})

/** The worker as a process, with what it has printed. */
function aWorker() {
  const child = spawn(process.execPath, ["--import", "tsx", "bin/worker.ts"])
  children.push(child)
  const printed = { text: "" }
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      printed.text += chunk
    })
  const says = (words: string) => vi.waitFor(() => expect(printed.text).toContain(words), patience)
  const end = async (signal: NodeJS.Signals) => {
    const ended = once(child, "exit")
    child.kill(signal)
    return (await ended)[0]
  }
  return { says, end, printed }
}

const found = (claimId: string) => client().searchDoc.count({ where: { kind: "claim", rowId: claimId } })

describe("the worker", { timeout: 300_000 }, () => {
  test("does what was there to do, then what comes; ends when asked, and goes on after a kill", async () => {
    const first = await aSmallDebate("before")
    const worker = aWorker()
    await worker.says("up to date")
    expect(await found(first.closed)).toBe(1)
    const second = await aSmallDebate("meanwhile")
    await vi.waitFor(async () => expect(await found(second.closed)).toBe(1), patience)
    expect(await worker.end("SIGTERM")).toBe(0)

    const place = await keptCursor("search")
    const third = await aSmallDebate("while nobody works".replaceAll(" ", "-"))
    const killed = aWorker()
    await killed.says("follows the feed")
    await killed.end("SIGKILL")
    const next = aWorker()
    await next.says("up to date")
    expect(await found(third.closed)).toBe(1)
    expect(isAfter(await keptCursor("search"), place)).toBe(true)
  })

  test("two of them do not work at once: the second goes on when the first is gone", async () => {
    const first = aWorker()
    await first.says("follows the feed")
    const second = aWorker()
    await second.says("Another worker serves this database")
    expect(second.printed.text).not.toContain("follows the feed")
    await first.end("SIGKILL")
    await second.says("follows the feed")
    const third = aWorker()
    await third.says("Another worker serves this database")
    expect(await third.end("SIGTERM")).toBe(0)
  })
})

test("a follower that fails tries again and does not keep the others waiting", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {})
  const told = vi.spyOn(console, "log").mockImplementation(() => {})
  const stopping = new AbortController()
  const verbs = { ailing: [] as string[], sound: [] as string[] }
  let ails = true
  const ailing = async (events: FeedEvent[]) => {
    if (ails) throw new Error("It does not go.")
    verbs.ailing.push(...events.map(({ verb }) => verb))
  }
  const sound = async (events: FeedEvent[]) => void verbs.sound.push(...events.map(({ verb }) => verb))
  const followers = [
    { name: "ailing", follow: ailing },
    { name: "sound", follow: sound },
  ]
  const working = work(followers, stopping.signal)
  const event = { verb: "test.written", subjectKind: "test", subjectId: newId() }
  await client().event.create({ data: event, select: { seq: true } })
  await vi.waitFor(() => expect(verbs.sound).toContain("test.written"), patience)
  await vi.waitFor(() => expect(said).toHaveBeenCalled(), patience)
  expect(said.mock.calls[0]).toEqual(['The follower "ailing" tries again: It does not go.'])
  expect(await keptCursor("ailing")).toBe(BEGINNING)
  expect(told).not.toHaveBeenCalled()
  ails = false
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith("The worker is up to date."), patience)
  stopping.abort()
  await working
  expect(verbs.ailing).toEqual(verbs.sound)
  expect(await keptCursor("ailing")).toBe(await keptCursor("sound"))
  vi.restoreAllMocks()
})
