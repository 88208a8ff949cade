import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { afterEach, describe, expect, test, vi } from "vitest"
import { doJobs } from "@/bin/worker/doing"
import { installation } from "@/lib/actor"
import { client, inTransaction } from "@/lib/db"
import { newId } from "@/lib/ids"
import { enqueue } from "@/lib/jobs"
import { attachText, makeEdition } from "@/lib/sources/editions/commands"
import { newestEdition } from "@/lib/sources/editions/rows"
import { undoEdition } from "@/lib/sources/editions/undo/commands"
import { fingerprint } from "@/lib/sources/passages/fingerprint"
import type { Block } from "@/lib/text/blocks"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"

useDatabase()

const patience = { timeout: 60_000, interval: 20 }
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL")
})

function aWorker() {
  const child = spawn(process.execPath, ["--import", "tsx", "bin/worker.ts"], { stdio: "ignore" })
  children.push(child)
  return async (signal: NodeJS.Signals) => {
    const ended = once(child, "exit")
    child.kill(signal)
    return (await ended)[0]
  }
}

const PASSAGES = 5000
const sentence = (i: number) =>
  `In the year ${1200 + (i % 800)} keeper number ${i} wrote down in the book of the harbour what he had seen that day, ` +
  `how many ships lay at the quay, and which of the ${i % 17} gates stood open until night fell over the town.`
const TEXT = Array.from({ length: PASSAGES }, (_, i) => sentence(i)).join("\n\n")

function paragraphs(text: string) {
  const blocks: Block[] = []
  for (let start = 0; start < text.length; ) {
    const gap = text.indexOf("\n\n", start)
    const end = gap < 0 ? text.length : gap
    blocks.push({ type: "paragraph", start, end })
    start = end + 2
  }
  return { text, blocks }
}

async function manyPassages({ id: debateId, source: sourceId }: SmallDebate) {
  const rows = Array.from({ length: PASSAGES }, (_, i) => {
    const words = {
      exact: sentence(i).split(" ").slice(0, 16).join(" "),
      prefix: null,
      suffix: null,
      locator: null,
    }
    return { id: newId(), debateId, sourceId, ...words, fingerprint: fingerprint(words) }
  })
  await client().passage.deleteMany({ where: { sourceId, evidence: { none: {} } } })
  await client().passage.createMany({ data: rows })
}

describe("five thousand passages in a text of a million characters", { timeout: 120_000 }, () => {
  test("are found by the worker, also when it is killed half way; one step takes all of it back", async () => {
    const me = installation()
    const of = await aSmallDebate("five-thousand")
    await manyPassages(of)
    const first = await attachText(me, { sourceId: of.source, raw: TEXT })
    expect(first.kept).toBe(PASSAGES)
    // Some sentences have another word, some another sentence before them.
    const corrected = Array.from({ length: PASSAGES }, (_, i) =>
      i % 125 === 0
        ? sentence(i).replace("keeper", "warden")
        : i % 3 === 1
          ? `So. ${sentence(i)}`
          : sentence(i),
    ).join("\n\n")
    const edition = paragraphs(corrected)
    expect(edition.text.length).toBeGreaterThan(1_000_000)
    const made = await makeEdition(me, { sourceId: of.source, kind: "FULL", edition, importRecord: {} })
    const found = () => client().anchor.count({ where: { runId: made.runId! } })
    const shown = async () => (await newestEdition(client(), of.source, "FULL"))!.id

    const kill = aWorker()
    await vi.waitFor(async () => expect(await found()).toBeGreaterThan(PASSAGES / 4), patience)
    await kill("SIGKILL")
    const half = await found()
    expect(half).toBeLessThan(PASSAGES)
    expect(await shown()).toBe(first.editionId)

    const end = aWorker()
    await vi.waitFor(async () => expect(await shown()).toBe(made.editionId), patience)
    expect(await end("SIGTERM")).toBe(0)
    const anchors = await client().anchor.findMany({ where: { editionId: made.editionId } })
    expect(anchors).toHaveLength(PASSAGES + 1)
    const words = await client().passage.findMany({
      where: { sourceId: of.source },
      select: { id: true, exact: true },
    })
    const exact = new Map(words.map((passage) => [passage.id, passage.exact]))
    for (const { passageId, state, start, end } of anchors) {
      const there = start === null ? null : corrected.slice(start, end!)
      if (state === "KEPT" || state === "MOVED") expect(there).toBe(exact.get(passageId))
    }
    const count = (state: string) => anchors.filter((anchor) => anchor.state === state).length
    expect({ kept: count("KEPT"), uncertain: count("UNCERTAIN"), lost: count("LOST") }).toEqual({
      kept: PASSAGES - 40,
      uncertain: 40,
      lost: 1,
    })
    await undoEdition(me, { editionId: made.editionId })
    expect(await shown()).toBe(first.editionId)
  })
})

describe("the jobs of the worker", () => {
  const ask = (kind: string, payload = {}) => inTransaction((tx) => enqueue(tx, kind, payload))
  const row = (id: string) => client().job.findUniqueOrThrow({ where: { id } })

  test("are done two at once, so that a long one does not keep a short one waiting", async () => {
    const stopping = new AbortController()
    const [long, short] = [await ask("long"), await ask("short")]
    const working = doJobs(
      {
        long: async (_payload, progress, signal) => {
          await progress(0, 1)
          await new Promise((resolve) => signal.addEventListener("abort", resolve))
          signal.throwIfAborted()
        },
        short: async () => {},
      },
      stopping.signal,
    )
    await vi.waitFor(async () => expect((await row(short)).doneAt).not.toBeNull(), patience)
    const meanwhile = await row(long)
    expect(meanwhile.lockedUntil!.getTime()).toBeGreaterThan(Date.now())
    stopping.abort()
    await working
    expect(await row(long)).toMatchObject({ doneAt: null, lockedUntil: null, attempts: 0, failedAt: null })
    await client().job.deleteMany()
  })

  test("that come to nothing are tried again later, and say why", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {})
    const stopping = new AbortController()
    const [broken, unknown] = [await ask("broken"), await ask("unknown")]
    const fails = async () => {
      throw new Error("It broke.")
    }
    const working = doJobs({ broken: fails }, stopping.signal)
    await vi.waitFor(async () => expect((await row(unknown)).lastError).not.toBeNull(), patience)
    await vi.waitFor(async () => expect((await row(broken)).lastError).toBe("It broke."), patience)
    stopping.abort()
    await working
    expect((await row(unknown)).lastError).toBe("Nobody does jobs of this kind.")
    expect((await row(broken)).runAt.getTime()).toBeGreaterThan(Date.now() - 1000)
    expect(said.mock.calls.flat()).toContain('The job "broken" is tried again: It broke.')
    vi.restoreAllMocks()
  })
})
