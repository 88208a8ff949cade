import { beforeEach, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { attachText, makeEdition } from "@/lib/sources/editions/commands"
import { rebuildExcerpts } from "@/lib/sources/editions/excerpts/commands"
import { newestEdition } from "@/lib/sources/editions/rows"
import { anchorPassages } from "@/lib/sources/editions/run/commands"
import { bringBackEdition, searchAgain, undoEdition } from "@/lib/sources/editions/undo/commands"
import { passageOfSelection } from "@/lib/sources/passages/commands"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

const TEXT = "The harbour in spring.\n\nEverybody says so: It was closed. Nobody says why it was."
const BETTER = TEXT.replace("Nobody says why it was.", "Nobody tells us why that was.")

let debates = 0
let of: SmallDebate
let curator: Awaited<ReturnType<typeof aPerson>>
let first: string
let second: string

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`undo-${++debates}`)
  curator = await aPerson("Curator", { curates: [of.id] })
  first = (await attachText(curator, { sourceId: of.source, raw: TEXT })).editionId
  second = (await attachText(curator, { sourceId: of.source, raw: BETTER })).editionId
})

const shown = async () => (await newestEdition(client(), of.source, "FULL"))?.id
const anchors = (editionId: string) =>
  client().anchor.findMany({ where: { editionId, supersededAt: null }, orderBy: { id: "asc" } })
const version = async () => (await client().debate.findUniqueOrThrow({ where: { id: of.id } })).contentVersion

describe("an edition taken back", () => {
  test("gives way to the one before, whose passages are where they were", async () => {
    const before = await anchors(first)
    expect(before).toMatchObject([{ state: "KEPT", start: TEXT.indexOf("It was closed.") }])
    const at = await version()
    const events = await eventsOf(() => undoEdition(curator, { editionId: second }))
    expect(events).toEqual(["source.text-withdrawn"])
    expect(await version()).toBe(at + 1)
    expect(await shown()).toBe(first)
    expect(await anchors(first)).toEqual(before)
    expect(await client().edition.findUnique({ where: { id: second } })).toMatchObject({
      withdrawnById: curator.userId,
    })
    expect(await client().anchorRun.findFirst({ where: { editionId: second } })).toMatchObject({
      undoneById: curator.userId,
    })
  })

  test("leaves behind the passages kept meanwhile, and finds them again when it comes back", async () => {
    const words = (editionId: string, text: string, exact: string) => {
      const start = text.indexOf(exact)
      return { editionId, start, end: start + exact.length, exact }
    }
    const inBoth = await passageOfSelection(curator, words(second, BETTER, "The harbour in spring"))
    await passageOfSelection(curator, words(second, BETTER, "Nobody tells us why"))
    await undoEdition(curator, { editionId: second })
    const there = await anchors(first)
    expect(there.find(({ passageId }) => passageId === inBoth.passageId)).toMatchObject({
      state: "KEPT",
      start: 0,
    })
    expect(there).toHaveLength(3)
    const { passageId } = await passageOfSelection(curator, words(first, TEXT, "Everybody says so"))
    const events = await eventsOf(() => bringBackEdition(curator, { editionId: second }))
    expect(events).toEqual(["source.text-restored"])
    expect(await shown()).toBe(second)
    expect((await anchors(second)).map((anchor) => anchor.passageId)).toContain(passageId)
    expect(await client().anchorRun.count({ where: { editionId: second, undoneAt: { not: null } } })).toBe(0)
  })

  test("while its passages are being found is searched no further, until it comes back", async () => {
    const edition = {
      text: `${TEXT} So.`,
      blocks: [{ type: "paragraph" as const, start: 0, end: TEXT.length + 4 }],
    }
    const given = { sourceId: of.source, kind: "FULL" as const, edition, importRecord: {} }
    const { editionId, runId } = await makeEdition(curator, given)
    await undoEdition(curator, { editionId })
    expect(await eventsOf(() => anchorPassages(runId!))).toEqual([])
    expect(await anchors(editionId)).toEqual([])
    await client().job.updateMany({ data: { doneAt: new Date() } })
    await bringBackEdition(curator, { editionId })
    expect(await client().job.count({ where: { dedupeKey: `anchor-passages ${runId}`, doneAt: null } })).toBe(
      1,
    )
    expect(await shown()).toBe(second)
    await anchorPassages(runId!)
    expect(await shown()).toBe(editionId)
  })

  test("twice is a conflict, like bringing back what stands", async () => {
    expect(await outcomeOf(() => bringBackEdition(curator, { editionId: second }))).toBe("conflict")
    await undoEdition(curator, { editionId: second })
    expect(await outcomeOf(() => undoEdition(curator, { editionId: second }))).toBe("conflict")
    expect(await outcomeOf(() => searchAgain(curator, { editionId: second }))).toBe("conflict")
  })
})

test("a search that failed is begun again", async () => {
  const edition = {
    text: `${TEXT} So.`,
    blocks: [{ type: "paragraph" as const, start: 0, end: TEXT.length + 4 }],
  }
  const given = { sourceId: of.source, kind: "FULL" as const, edition, importRecord: {} }
  const { editionId, runId } = await makeEdition(curator, given)
  await client().job.updateMany({ data: { failedAt: new Date() } })
  expect(await eventsOf(() => searchAgain(curator, { editionId }))).toEqual(["source.text-searched"])
  const job = { dedupeKey: `anchor-passages ${runId}`, failedAt: null, doneAt: null }
  expect(await client().job.count({ where: job })).toBe(1)
})

test("only curators take texts back, and excerpts nobody", async () => {
  const stranger = await aPerson("Stranger")
  for (const run of [undoEdition, bringBackEdition, searchAgain]) {
    expect(await outcomeOf(() => run(stranger, { editionId: second }))).toBe("forbidden")
    expect(await outcomeOf(() => run(curator, { editionId: "second" }))).toBe("invalid")
    expect(await outcomeOf(() => run(curator, { editionId: crypto.randomUUID() }))).toBe("not_found")
  }
  await rebuildExcerpts(installation(), of.source)
  const excerpts = await client().edition.findFirstOrThrow({
    where: { sourceId: of.source, kind: "EXCERPTS" },
  })
  expect(await outcomeOf(() => undoEdition(curator, { editionId: excerpts.id }))).toBe("invalid")
  await client().debate.update({ where: { id: of.id }, data: { visibility: "SEMINARS" } })
  expect(await outcomeOf(() => undoEdition(stranger, { editionId: second }))).toBe("not_found")
})
