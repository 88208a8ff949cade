import { beforeEach, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { attachText } from "@/lib/sources/editions/commands"
import { anchorPassages } from "@/lib/sources/editions/run/commands"
import { decideMends } from "@/lib/sources/imports/commands"
import { makeSource, makeText } from "@/lib/sources/imports/making/commands"
import { importPage } from "@/lib/sources/imports/queries"
import type { MakeSource } from "@/lib/sources/imports/schema"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"
import { aReadText } from "./a-read-text"
import { DAMAGED } from "./damaged"

const me = installation()
let debates = 0
let of: SmallDebate

const read = (sourceId: string | null, material?: object) => aReadText(of.id, sourceId, material)

const record: Omit<MakeSource, "id" | "version"> = {
  title: "On the harbour",
  newVoices: ["Cy Moor"],
  voiceKind: "AUTHOR",
  type: "chapter",
  container: "Ports of the north",
  issued: "July 2012",
  url: "https://example.org/harbour",
  licence: "By permission",
  readers: "CURATORS",
  language: "en",
}

const rowOf = (id: string) => client().textImport.findUniqueOrThrow({ where: { id } })
const newest = (sourceId: string) =>
  client().edition.findFirstOrThrow({
    where: { sourceId },
    orderBy: { number: "desc" },
    include: { blob: true, blocks: { orderBy: { ordinal: "asc" } } },
  })

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`making-${++debates}`)
})

describe("the next text of a source", () => {
  test("is made of what was not refused; how it came is kept with it, the rest goes", async () => {
    const known = await read(of.source)
    await decideMends(me, { ...known, kinds: ["boilerplate"] })
    const version = known.version + 1
    expect(await makeText(me, { id: known.id, version, kind: "FULL", language: "en" })).toBe("review")
    const edition = await newest(of.source)
    expect(edition).toMatchObject({ kind: "FULL", language: "en" })
    expect(edition.blob.text).toContain("It’s said that the keepers")
    expect(edition.blob.text).toContain("while the harbour was full")
    expect(edition.blocks.every(({ setAside }) => setAside === null)).toBe(true)
    expect(edition.importRecord).toMatchObject({
      ...{ from: "text", fileName: "harbour.txt", length: DAMAGED.length },
      ...{ refused: { kinds: ["boilerplate"], places: [] }, mended: { mojibake: 2, hyphenation: 1 } },
    })
    const row = await rowOf(known.id)
    expect(row).toMatchObject({ material: null, refused: {}, editionId: edition.id })
    expect(row.closedAt).not.toBeNull()
    const page = await importPage(me, of.slug, known.id, 1)
    expect(page.text).toMatchObject({ state: "made", edition: edition.number })
  })

  test("is given to readers once its passages are found, as was foreseen", async () => {
    const known = await read(of.source)
    const { outlook } = await importPage(me, of.slug, known.id, 1)
    expect(outlook).toMatchObject({
      same: false,
      problem: null,
      foreseen: { kept: 1, uncertain: 0, lost: 0 },
    })
    const events = await eventsOf(async () => {
      await makeText(me, { ...known, kind: "FULL" })
      const run = await client().anchorRun.findFirstOrThrow({ where: { edition: { sourceId: of.source } } })
      await anchorPassages(run.id)
    })
    expect(events).toEqual(["source.text-attached"])
    const { id } = await newest(of.source)
    const anchors = await client().anchor.findMany({ where: { editionId: id, supersededAt: null } })
    expect(anchors.map(({ state }) => state)).toEqual(["KEPT"])
  })

  test("may be a translation, whose passages are not looked for", async () => {
    await makeText(me, { ...(await read(of.source)), kind: "TRANSLATION", language: "fr" })
    expect(await newest(of.source)).toMatchObject({ kind: "TRANSLATION", language: "fr" })
    expect(await client().anchorRun.count({ where: { edition: { sourceId: of.source } } })).toBe(0)
  })

  test("is not the same text again", async () => {
    await attachText(me, { sourceId: of.source, raw: DAMAGED })
    const known = await read(of.source)
    expect((await importPage(me, of.slug, known.id, 1)).outlook).toMatchObject({ same: true })
    expect(await refusalOf(() => makeText(me, { ...known, kind: "FULL" }))).toBe(
      "The source has this text already.",
    )
    expect((await rowOf(known.id)).closedAt).toBeNull()
  })

  test("is the source's part of a file, where it is only a part", async () => {
    const limits = { opens: "In March It was closed", closes: "no other word to take up" }
    await client().source.update({ where: { id: of.source }, data: limits })
    await makeText(me, { ...(await read(of.source)), kind: "FULL" })
    const { blob } = await newest(of.source)
    expect(blob.text).toMatch(/^In March .* take up\.$/s)
    await client().source.update({ where: { id: of.source }, data: { opens: "words of another text" } })
    const known = await read(of.source)
    expect((await importPage(me, of.slug, known.id, 1)).outlook).toMatchObject({
      problem: expect.stringContaining("words of another text"),
    })
    expect(await outcomeOf(() => makeText(me, { ...known, kind: "FULL" }))).toBe("invalid")
  })

  test("wants the version that was seen, a source, and a curator", async () => {
    const known = await read(of.source)
    const make = (given: object, actor = me) =>
      outcomeOf(() => makeText(actor, { ...known, kind: "FULL", ...given } as never))
    expect(await make({ version: known.version + 1 })).toBe("conflict")
    expect(await make({ language: "no language" })).toBe("invalid")
    expect(await make({ kind: "EXCERPTS" })).toBe("invalid")
    expect(await make({}, await aPerson("A stranger"))).toBe("not_found")
    expect(await make(await read(null))).toBe("invalid")
    expect(await make({})).toBe("done")
    expect(await make({})).toBe("conflict")
  })
})

describe("the first text of a source", () => {
  test("comes with its record and a new voice, in one", async () => {
    const known = await read(null)
    let slug = ""
    const events = await eventsOf(async () => {
      slug = await makeSource(me, { ...known, ...record })
    })
    expect(events).toEqual(["voice.added", "source.added", "source.text-attached"])
    expect(slug).toBe("on-the-harbour")
    const source = await client().source.findFirstOrThrow({
      where: { debateId: of.id, slug },
      include: { voices: { include: { voice: true } }, editions: true },
    })
    expect(source).toMatchObject({ order: 2, licence: "By permission", readers: "CURATORS" })
    expect(source.csl).toEqual({
      ...{
        type: "chapter",
        title: "On the harbour",
        "container-title": "Ports of the north",
        language: "en",
      },
      ...{ issued: { "date-parts": [[2012, 7]] }, URL: "https://example.org/harbour" },
    })
    expect(source.voices.map(({ role, voice }) => [role, voice.name, voice.slug, voice.kind])).toEqual([
      ["AUTHOR", "Cy Moor", "cy-moor", "AUTHOR"],
    ])
    expect(source.editions).toHaveLength(1)
    expect(await rowOf(known.id)).toMatchObject({ sourceId: source.id, editionId: source.editions[0]!.id })
  })

  test("may have several authors, in order, voices of the debate before new ones", async () => {
    const known = await read(null)
    const authors = { voiceIds: [of.bob, of.ann], newVoices: ["Cy Moor", "Eve Dee"] }
    const events = await eventsOf(() => makeSource(me, { ...known, ...record, ...authors }))
    expect(events).toEqual(["voice.added", "voice.added", "source.added", "source.text-attached"])
    const { sourceId } = await rowOf(known.id)
    const written = await client().sourceVoice.findMany({
      where: { sourceId: sourceId! },
      orderBy: { order: "asc" },
      include: { voice: true },
    })
    expect(written.map(({ role, voice }) => `${role} ${voice.name}`)).toEqual(
      ["Bob Hill", "Ann Lee", "Cy Moor", "Eve Dee"].map((name) => `AUTHOR ${name}`),
    )
    const twice = { ...record, newVoices: [], voiceIds: [of.ann, of.ann] }
    expect(await outcomeOf(async () => makeSource(me, { ...(await read(null)), ...twice }))).toBe("invalid")
  })

  test("may be by a voice of the debate; its address is one that is free", async () => {
    const of1 = { ...record, title: "New", newVoices: [], voiceIds: [of.ann] }
    expect(await makeSource(me, { ...(await read(null)), ...of1 })).toBe("new-2")
    expect(await makeSource(me, { ...(await read(null)), ...of1, title: "Über Häfen" })).toBe("uber-hafen")
    expect(await makeSource(me, { ...(await read(null)), ...of1, title: "Гавань" })).toBe("text")
    expect(await client().voice.count({ where: { debateId: of.id } })).toBe(2)
  })

  test("what is wrong is said at its field, and nothing is written", async () => {
    const known = await read(null)
    const fieldOf = async (given: object) => {
      try {
        await makeSource(me, { ...known, ...record, ...given })
      } catch (error) {
        return (error as { field?: string }).field ?? String((error as Error).name)
      }
    }
    expect(await fieldOf({ newVoices: [] })).toBe("voiceId")
    expect(await fieldOf({ url: "example.org" })).toBe("url")
    expect(await fieldOf({ title: " " })).toBe("ZodError")
    const other = await aSmallDebate(`making-other-${debates}`)
    expect(await fieldOf({ newVoices: [], voiceIds: [other.ann] })).toBe("voiceId")
    expect(await client().source.count({ where: { debateId: of.id } })).toBe(1)
    expect(await client().voice.count({ where: { debateId: of.id } })).toBe(2)
  })

  test("is guessed from what the file says of itself", async () => {
    const material = { title: "The gates", authors: ["Lee, Ann"], published: "2012-07-02", language: "en-GB" }
    const known = await read(null, material)
    const { outlook } = await importPage(me, of.slug, known.id, 1)
    expect(outlook).toMatchObject({
      guess: {
        title: "The gates",
        voiceIds: [of.ann],
        newVoices: [],
        issued: "2012-07-02",
        language: "en-GB",
      },
    })
    const authors = ["Cy Moor", "Hill, Bob", "Dee, Eve", "Ann Lee"]
    const other = await importPage(me, of.slug, (await read(null, { authors })).id, 1)
    expect(other.outlook).toMatchObject({
      guess: { title: "harbour", voiceIds: [of.bob, of.ann], newVoices: ["Cy Moor", "Eve Dee"] },
    })
  })
})
