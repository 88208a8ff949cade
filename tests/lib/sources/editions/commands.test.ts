import { beforeEach, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { addEvidence, changeEvidence } from "@/lib/claims/evidence/commands"
import { client } from "@/lib/db"
import { removeCurated } from "@/lib/debates/commands"
import { changeSource } from "@/lib/sources/commands"
import { attachText, attachWhereItBelongs } from "@/lib/sources/editions/commands"
import { rebuildExcerpts } from "@/lib/sources/editions/excerpts/commands"
import { sourcesOf } from "@/lib/sources/editions/queries"
import { keepPassage } from "@/lib/sources/passages/commands"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"

const me = installation()
let debates = 0
let of: SmallDebate

const TEXT = [
  "On the harbour and those who kept it, a review.",
  "Everybody knew about the gates. They stood open in the spring of that year, as Hill tells us.",
  "In March It was closed. Nobody says why, and the letters of the keepers do not survive.",
  "Afterwards the keepers said again that It was closed. We have to take their word for it.",
].join("\n\n")

const quote = async (exact: string, locator?: string, prefix?: string) => {
  const passageId = await keepPassage(me, { sourceId: of.source, exact, locator, prefix })
  return addEvidence(me, { claimId: of.open, passageId, ...least.evidence })
}

const newest = (kind: "EXCERPTS" | "FULL") =>
  client().edition.findFirstOrThrow({
    where: { sourceId: of.source, kind },
    orderBy: { number: "desc" },
    include: {
      blob: true,
      blocks: { orderBy: { ordinal: "asc" } },
      anchors: { where: { supersededAt: null } },
    },
  })

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`editions-${++debates}`)
})

describe("excerpts", () => {
  test("stand in the order of the text, and grow by a new edition", async () => {
    await rebuildExcerpts(me, of.source)
    expect((await newest("EXCERPTS")).blob.text).toBe("[…] It was closed.")
    await quote("Everybody knew", "1/1-2")
    await rebuildExcerpts(me, of.source)
    const edition = await newest("EXCERPTS")
    expect(edition.blob.text).toBe("Everybody knew\n\n[…] It was closed.")
    expect(edition.blocks.map(({ paragraph }) => paragraph)).toEqual([1, 2])
    expect(edition.number).toBe(2)
    expect(edition.anchors.map(({ state }) => state)).toEqual(["KEPT", "KEPT"])
    const superseded = { edition: { sourceId: of.source, number: 1 }, supersededAt: null }
    expect(await client().anchor.count({ where: superseded })).toBe(0)
  })

  test("that stand already are not written again", async () => {
    expect(await rebuildExcerpts(me, of.source)).toBe(true)
    const events = await eventsOf(async () => expect(await rebuildExcerpts(me, of.source)).toBe(false))
    expect(events).toEqual([])
    expect(await client().edition.count({ where: { sourceId: of.source } })).toBe(1)
  })

  test("of the same text with one passage more keep their edition", async () => {
    await rebuildExcerpts(me, of.source)
    await quote("was closed", "2/4-5")
    expect(await rebuildExcerpts(me, of.source)).toBe(true)
    const edition = await newest("EXCERPTS")
    expect(edition.number).toBe(1)
    expect(edition.anchors.map(({ start, end }) => edition.blob.text.slice(start!, end!)).sort()).toEqual([
      "It was closed.",
      "was closed",
    ])
  })

  test("lose what no claim in sight uses", async () => {
    await quote("Everybody knew", "1/1-2")
    await removeCurated(me, "relation", { id: of.relation, version: 1 })
    await removeCurated(me, "claim", { id: of.closed, version: 1 })
    await rebuildExcerpts(me, of.source)
    expect((await newest("EXCERPTS")).blob.text).toBe("Everybody knew")
  })
})

describe("a full text", () => {
  test("is mended, numbered and searched for every passage; doubtful ones are not believed", async () => {
    await quote("They stood open in the spring of that year", "2/6-14")
    await quote("that It was closed. We have", undefined)
    await quote("Nobody says when, and the letters of the keepers do not survive", "3/6-16")
    await quote("A sentence of quite another author about bread", "9/1-8")
    const attached = await attachText(me, { sourceId: of.source, raw: TEXT.replaceAll("\n", "\r\n") })
    // “It was closed.” is said to stand in paragraph 2, does not, and stands elsewhere twice.
    expect(attached).toMatchObject({ changed: true, kept: 2, uncertain: 2, lost: 1 })
    const edition = await newest("FULL")
    expect(edition.blob.text).toBe(TEXT)
    expect(edition.id).toBe(attached.editionId)
    expect(edition.anchors.map(({ method }) => method).sort()).toEqual([
      "approximate",
      "exact",
      "exact",
      "none",
      "position",
    ])
    expect(edition.importRecord).toMatchObject({ from: "text", length: TEXT.length + 6 })
  })

  test("is found in the copy that the locator names", async () => {
    const evidence = await client().evidence.findUniqueOrThrow({ where: { id: of.evidence } })
    const passageId = await keepPassage(me, {
      sourceId: of.source,
      exact: "It was closed.",
      locator: "4/7-9",
    })
    await changeEvidence(me, { id: evidence.id, version: 1, passageId })
    await attachText(me, { sourceId: of.source, raw: TEXT })
    const anchors = (await newest("FULL")).anchors.filter((anchor) => anchor.passageId === passageId)
    expect(anchors).toMatchObject([
      { state: "KEPT", method: "position", start: TEXT.lastIndexOf("It was closed.") },
    ])
  })

  test("attached again makes no edition; a better one does, and keeps the anchors of the one before", async () => {
    await attachText(me, { sourceId: of.source, raw: TEXT })
    const events = await eventsOf(async () => {
      expect(await attachText(me, { sourceId: of.source, raw: TEXT })).toMatchObject({ changed: false })
    })
    expect(events).toEqual([])
    const before = await newest("FULL")
    await attachText(me, { sourceId: of.source, raw: `${TEXT}\n\nA postscript.` })
    expect(await newest("FULL")).toMatchObject({ number: 2, supersedesId: before.id })
    const current = await client().anchor.findMany({ where: { passageId: of.passage, supersededAt: null } })
    expect(new Set(current.map(({ editionId }) => editionId))).toEqual(
      new Set([before.id, (await newest("FULL")).id]),
    )
  })

  test("finds passages kept later when the excerpts are built", async () => {
    await attachText(me, { sourceId: of.source, raw: TEXT })
    await quote("They stood open", "2/6-8")
    await rebuildExcerpts(me, of.source)
    expect((await newest("FULL")).anchors.map(({ method }) => method).sort()).toEqual(["exact", "position"])
  })

  test("leaves alone a place that somebody decided by hand", async () => {
    await attachText(me, { sourceId: of.source, raw: TEXT })
    const [anchor] = (await newest("FULL")).anchors
    const decided = { state: "MOVED" as const, start: 0, end: 5, decidedById: of.ann }
    await client().anchor.update({ where: { id: anchor!.id }, data: decided })
    await attachText(me, { sourceId: of.source, raw: TEXT })
    expect((await newest("FULL")).anchors).toMatchObject([decided])
  })

  test("is the part between the words that open and close it", async () => {
    const edges = { opens: "Everybody knew about the gates", closes: "Nobody says why" }
    await changeSource(me, { id: of.source, version: 1, ...edges })
    await attachText(me, { sourceId: of.source, raw: TEXT })
    expect((await newest("FULL")).blob.text).toBe(TEXT.split("\n\n").slice(1, 3).join("\n\n"))
    await changeSource(me, { id: of.source, version: 2, opens: "the keepers" })
    expect(await refusalOf(() => attachText(me, { sourceId: of.source, raw: TEXT }))).toMatch(
      /^More than one paragraph has the words “the keepers”/,
    )
  })
})

describe("the sources that a text belongs to", () => {
  beforeEach(async () => {
    await quote("They stood open in the spring", "2/6-11")
    await quote("letters of the keepers", "3/10-13")
  })
  const slugs = async (raw: string, actor = me) =>
    (await sourcesOf(actor, raw)).filter(({ debateId }) => debateId === of.id).map(({ slug }) => slug)

  test("are those most of whose quotations it has, whatever its punctuation", async () => {
    expect(await slugs(TEXT.toUpperCase().replaceAll(".", " …"))).toEqual(["review"])
    expect(await slugs(TEXT.replace("stood open", "stood shut"))).toEqual(["review"])
    expect(await slugs("They stood open in the spring, and nobody else says so.")).toEqual([])
  })

  test("or those whose opening and closing words it has", async () => {
    await changeSource(me, {
      id: of.source,
      version: 1,
      opens: "It begins like this",
      closes: "The end of it",
    })
    expect(await slugs("It begins like this.\n\nNo quotation.\n\nThe end of it.")).toEqual(["review"])
    expect(await slugs("It begins like this.")).toEqual([])
  })

  test("in the debates that one curates", async () => {
    const curator = await aPerson("Curator", { curates: [of.id] })
    expect((await sourcesOf(curator, TEXT)).map(({ debateId }) => debateId)).toEqual([of.id])
    expect(await sourcesOf(await aPerson("Stranger"), TEXT)).toEqual([])
    expect(await outcomeOf(async () => attachWhereItBelongs(await aPerson("Other"), { raw: TEXT }))).toBe(
      "done",
    )
    const attached = await attachWhereItBelongs(curator, { raw: TEXT, readers: "EVERYONE" })
    expect(attached.map(({ source }) => source.slug)).toEqual(["review"])
    expect(await client().source.findUnique({ where: { id: of.source } })).toMatchObject({
      readers: "EVERYONE",
    })
  })
})
