import { beforeEach, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { attachText, makeEdition } from "@/lib/sources/editions/commands"
import { attachPassage } from "@/lib/sources/editions/decisions/commands"
import { anchorPassages } from "@/lib/sources/editions/run/commands"
import { passageOfSelection } from "@/lib/sources/passages/commands"
import { fingerprint } from "@/lib/sources/passages/fingerprint"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

const me = installation()
const sentences = Array.from({ length: 600 }, (_, i) => `Keeper number ${i} wrote down what he saw that day.`)
const TEXT = ["The gates stood open. It was closed.", ...sentences].join("\n\n")
const edition = (text: string) => {
  let start = 0
  const blocks = text.split("\n\n").map((block) => {
    const range = { type: "paragraph" as const, start, end: start + block.length }
    start = range.end + 2
    return range
  })
  return { text, blocks }
}

let debates = 0
let of: SmallDebate

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`runs-${++debates}`)
  await quoteAll(sentences)
})

async function quoteAll(words: readonly string[]) {
  const rows = words.map((exact) => ({ exact, prefix: null, suffix: null, locator: null }))
  const of_ = { debateId: of.id, sourceId: of.source }
  await client().passage.createMany({
    data: rows.map((row) => ({ id: newId(), ...of_, ...row, fingerprint: fingerprint(row) })),
  })
}

const made = (text = TEXT) =>
  makeEdition(me, {
    sourceId: of.source,
    kind: "FULL",
    edition: edition(text),
    importRecord: { from: "test" },
  })
const readers = () =>
  client().edition.findMany({ where: { sourceId: of.source, readyAt: { not: null } }, select: { id: true } })
const placed = (editionId: string) => client().anchor.count({ where: { editionId, supersededAt: null } })

describe("an edition that was made", () => {
  test("is given to readers when its passages have been found, and not before", async () => {
    const first = await attachText(me, { sourceId: of.source, raw: TEXT })
    const before = await client().debate.findUniqueOrThrow({ where: { id: of.id } })
    const { editionId, runId } = await made(`${TEXT}\n\nA postscript.`)
    expect(await readers()).toEqual([{ id: first.editionId }])
    const jobs = await client().job.findMany({ where: { dedupeKey: `anchor-passages ${runId}` } })
    expect(jobs).toMatchObject([{ kind: "anchor-passages", payload: { runId }, doneAt: null }])
    const told: [number, number][] = []
    const events = await eventsOf(async () => {
      expect(await anchorPassages(runId!, (...done) => told.push(done))).toBe(true)
    })
    expect(events).toEqual(["source.text-attached"])
    expect(told).toEqual([
      [250, 601],
      [500, 601],
      [601, 601],
    ])
    expect(await readers()).toHaveLength(2)
    expect(await placed(editionId)).toBe(601)
    expect(await placed(first.editionId)).toBe(601)
    const after = await client().debate.findUniqueOrThrow({ where: { id: of.id } })
    expect(after.contentVersion).toBe(before.contentVersion + 1)
    const event = await client().event.findFirstOrThrow({ orderBy: { seq: "desc" } })
    expect(event.data).toEqual({ editionId, kept: 601, moved: 0, uncertain: 0, refused: 0, lost: 0 })
  })

  test("is searched from where a run was stopped, each passage once", async () => {
    const { editionId, runId } = await made()
    const stopping = new AbortController()
    expect(await anchorPassages(runId!, () => stopping.abort(), stopping.signal)).toBe(false)
    expect(await placed(editionId)).toBe(250)
    expect(await readers()).toEqual([])
    const told: number[] = []
    expect(await anchorPassages(runId!, (done) => told.push(done))).toBe(true)
    expect(told).toEqual([500, 601])
    expect(await placed(editionId)).toBe(601)
    expect(await client().anchor.count({ where: { editionId } })).toBe(601)
    expect(await eventsOf(() => anchorPassages(runId!))).toEqual([])
  })

  test("has the passages that were kept while it was searched", async () => {
    const first = await attachText(me, { sourceId: of.source, raw: TEXT })
    const reader = await aPerson("Curator", { curates: [of.id] })
    const { editionId, runId } = await made(`A preface.\n\n${TEXT}`)
    const stopping = new AbortController()
    await anchorPassages(runId!, () => stopping.abort(), stopping.signal)
    const words = { editionId: first.editionId, start: 4, end: 20, exact: TEXT.slice(4, 20) }
    const { passageId } = await passageOfSelection(reader, words)
    await anchorPassages(runId!)
    const there = { editionId, passageId, supersededAt: null }
    expect(await client().anchor.findFirstOrThrow({ where: there })).toMatchObject({
      state: "KEPT",
      start: 16,
    })
  })

  test("has what was decided in the one before while it was searched", async () => {
    const lost = { exact: "Bread was dear in those years", prefix: null, suffix: null, locator: null }
    const passage = {
      id: newId(),
      debateId: of.id,
      sourceId: of.source,
      ...lost,
      fingerprint: fingerprint(lost),
    }
    await client().passage.create({ data: passage })
    const first = await attachText(me, { sourceId: of.source, raw: TEXT })
    const curator = await aPerson("Curator", { curates: [of.id] })
    const { editionId, runId } = await made(`A preface.\n\n${TEXT}`)
    const stopping = new AbortController()
    await anchorPassages(runId!, (done) => done > 600 && stopping.abort(), stopping.signal)
    const there = () =>
      client().anchor.findMany({ where: { editionId, passageId: passage.id, supersededAt: null } })
    expect(await there()).toMatchObject([{ state: "LOST" }])
    const words = { editionId: first.editionId, start: 0, end: 20, exact: TEXT.slice(0, 20) }
    await attachPassage(curator, { passageId: passage.id, words })
    await anchorPassages(runId!)
    expect(await there()).toMatchObject([{ state: "KEPT", start: 12, decidedById: curator.userId }])
  })

  test("of the words there are already is no new one", async () => {
    const first = await attachText(me, { sourceId: of.source, raw: TEXT })
    const asked = await client().job.count()
    const again = await made()
    expect(again).toEqual({ editionId: first.editionId, number: 1, runId: null })
    expect(await client().job.count()).toBe(asked)
  })

  test("is ready at once where it is a translation, beside those in other languages", async () => {
    const translation = (language: string) =>
      makeEdition(me, {
        sourceId: of.source,
        kind: "TRANSLATION",
        language,
        edition: edition("Es war zu."),
        importRecord: {},
      })
    const events = await eventsOf(async () => {
      expect(await translation("de")).toMatchObject({ number: 1, runId: null })
    })
    expect(events).toEqual(["source.text-attached"])
    expect(await translation("nl")).toMatchObject({ number: 2, runId: null })
    expect(await readers()).toHaveLength(2)
  })
})

test("only curators make one, of a source that stands", async () => {
  const by = async (actor: typeof me) =>
    outcomeOf(() =>
      makeEdition(actor, { sourceId: of.source, kind: "FULL", edition: edition(TEXT), importRecord: {} }),
    )
  expect(await by(await aPerson("Stranger"))).toBe("forbidden")
  expect(await by(await aPerson("Curator", { curates: [of.id] }))).toBe("done")
  await client().debate.update({ where: { id: of.id }, data: { visibility: "SEMINARS" } })
  expect(await by(await aPerson("Stranger"))).toBe("not_found")
  await client().source.update({ where: { id: of.source }, data: { deletedAt: new Date() } })
  expect(await by(me)).toBe("invalid")
})
