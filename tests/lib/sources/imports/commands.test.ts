import { beforeEach, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { bringText, decideMends, giveUpText } from "@/lib/sources/imports/commands"
import { importPage, importsUnderWay } from "@/lib/sources/imports/queries"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"
import { aReadText } from "./a-read-text"
import { DAMAGED } from "./damaged"

const me = installation()
const bytesOf = (text: string) => new TextEncoder().encode(text)
let debates = 0
let of: SmallDebate

const bring = (text = DAMAGED, fileName: string | null = null) =>
  bringText(me, { debateId: of.id, sourceId: of.source, bytes: bytesOf(text), fileName })

const rowOf = (id: string) => client().textImport.findUniqueOrThrow({ where: { id } })

const read = () => aReadText(of.id, of.source)

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`imports-${++debates}`)
})

describe("bringing a text", () => {
  test("keeps its bytes, asks for them to be read, and says so", async () => {
    let id = ""
    const events = await eventsOf(async () => {
      id = await bring(DAMAGED, "a harbour.txt")
    })
    expect(events).toEqual(["text.brought"])
    const row = await rowOf(id)
    expect(Buffer.from(row.bytes!).toString()).toBe(DAMAGED)
    expect(row).toMatchObject({ fileName: "a harbour.txt", sourceId: of.source, readAt: null, version: 1 })
    const job = await client().job.findUniqueOrThrow({ where: { dedupeKey: `read-text ${id}` } })
    expect(job).toMatchObject({ kind: "read-text", payload: { id }, doneAt: null })
  })

  test("needs no source yet", async () => {
    const id = await bringText(me, { debateId: of.id, bytes: bytesOf(DAMAGED), fileName: null })
    expect((await rowOf(id)).sourceId).toBeNull()
  })

  test("keeps the end of a long name, and nothing in it that is no letter", async () => {
    const id = await bring(DAMAGED, `${"a".repeat(400)}\u0000\n.txt`)
    const { fileName } = await rowOf(id)
    expect(fileName).toMatch(/^…a+\.txt$/)
    expect(fileName).toHaveLength(300)
  })

  test("is for the debate's curators", async () => {
    const curator = await aPerson("A curator", { curates: [of.id] })
    const stranger = await aPerson("A stranger")
    const given = { debateId: of.id, bytes: bytesOf("x"), fileName: null }
    expect(await outcomeOf(() => bringText(curator, given))).toBe("done")
    expect(await outcomeOf(() => bringText(stranger, given))).toBe("forbidden")
    const hidden = await aSmallDebate(`imports-hidden-${debates}`, "SEMINARS")
    expect(await outcomeOf(() => bringText(stranger, { ...given, debateId: hidden.id }))).toBe("not_found")
  })

  test("is refused into a source of another debate, or one that was removed", async () => {
    const other = await aSmallDebate(`imports-other-${debates}`)
    const given = { debateId: of.id, bytes: bytesOf("x"), fileName: null }
    expect(await outcomeOf(() => bringText(me, { ...given, sourceId: other.source }))).toBe("not_found")
    await client().source.update({ where: { id: of.source }, data: { deletedAt: new Date() } })
    expect(await refusalOf(() => bringText(me, { ...given, sourceId: of.source }))).toMatch(/was removed/)
  })

  test.each([
    ["nothing", new Uint8Array(), /empty/],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), /picture/],
    ["too much", new Uint8Array(20 * 1024 * 1024 + 1).fill(65), /over 20 MB/],
  ])("%s is refused at once, and nothing is kept", async (_, bytes, sentence) => {
    const events = await eventsOf(async () => {
      const bringing = () => bringText(me, { debateId: of.id, bytes, fileName: "a.txt" })
      expect(await refusalOf(bringing)).toMatch(sentence)
    })
    expect(events).toEqual([])
    expect(await client().textImport.count({ where: { debateId: of.id } })).toBe(0)
  })

  test("ten may be open in a debate; those that failed or were given up do not count", async () => {
    const ids = [await bring()]
    for (let i = 1; i < 10; i++) ids.push(await bring())
    expect(await refusalOf(() => bring())).toMatch(/^10 texts are on their way/)
    await giveUpText(me, { id: ids[0]! })
    await client().textImport.update({
      where: { id: ids[1]! },
      data: { bytes: null, failedAt: new Date(), problem: "Broken." },
    })
    await bring()
    await bring()
    expect(await outcomeOf(() => bring())).toBe("invalid")
  })
})

describe("deciding on its mends", () => {
  const refusedOf = async (id: string) => (await rowOf(id)).refused

  test("keeps what is refused, takes it back, and raises the version", async () => {
    const known = await read()
    expect(await eventsOf(() => decideMends(me, { ...known, kinds: ["line-break"] }))).toEqual([])
    await decideMends(me, { id: known.id, version: known.version + 1, refuse: "mojibake@1-4" })
    expect(await refusedOf(known.id)).toEqual({ kinds: ["line-break"], places: ["mojibake@1-4"] })
    await decideMends(me, { id: known.id, version: known.version + 2, take: "mojibake@1-4", kinds: [] })
    expect(await refusedOf(known.id)).toEqual({ kinds: [], places: [] })
  })

  test("two at once: the later is told", async () => {
    const known = await read()
    await decideMends(me, { ...known, refuse: "a" })
    expect(await refusalOf(() => decideMends(me, { ...known, refuse: "b" }))).toMatch(/^Someone else/)
    expect(await refusedOf(known.id)).toEqual({ kinds: [], places: ["a"] })
  })

  test("is not possible before it is read, nor after it was given up", async () => {
    const id = await bring()
    expect(await outcomeOf(() => decideMends(me, { id, version: 1, kinds: [] }))).toBe("conflict")
    const known = await read()
    await giveUpText(me, { id: known.id })
    const version = (await rowOf(known.id)).version
    expect(await outcomeOf(() => decideMends(me, { id: known.id, version, kinds: [] }))).toBe("conflict")
  })

  test("is for curators: for others there is no such text", async () => {
    const known = await read()
    const other = await aSmallDebate(`imports-elsewhere-${debates}`)
    for (const someone of [
      await aPerson("A stranger"),
      await aPerson("Elsewhere", { curates: [other.id] }),
    ]) {
      expect(await outcomeOf(() => decideMends(someone, { ...known, kinds: [] }))).toBe("not_found")
      expect(await outcomeOf(() => giveUpText(someone, { id: known.id }))).toBe("not_found")
      expect(await outcomeOf(() => importPage(someone, of.slug, known.id, 1))).toBe("not_found")
      expect(await importsUnderWay(someone, of.slug, "review")).toEqual([])
    }
  })

  test("wrong input is invalid", async () => {
    const known = await read()
    const wrong = [
      { kinds: ["A kind"] },
      { refuse: "" },
      { id: "1" },
      { version: 0 },
      { createdById: known.id },
    ]
    for (const given of wrong)
      expect(await outcomeOf(() => decideMends(me, { ...known, ...given } as never))).toBe("invalid")
  })
})

describe("giving it up", () => {
  test("leaves a line of history without words", async () => {
    const known = await read()
    await decideMends(me, { ...known, refuse: "a" })
    expect(await eventsOf(() => giveUpText(me, { id: known.id }))).toEqual(["text.given-up"])
    const row = await rowOf(known.id)
    expect(row).toMatchObject({ bytes: null, material: null, refused: {}, editionId: null })
    expect(row.closedAt).not.toBeNull()
    expect(await eventsOf(() => giveUpText(me, { id: known.id }))).toEqual([])
    expect((await importPage(me, of.slug, known.id, 1)).text.state).toBe("given-up")
  })

  test("goes with the debate: what was removed shows none of them", async () => {
    const known = await read()
    await client().debate.update({ where: { id: of.id }, data: { deletedAt: new Date() } })
    expect(await outcomeOf(() => importPage(me, of.slug, known.id, 1))).toBe("not_found")
  })
})
