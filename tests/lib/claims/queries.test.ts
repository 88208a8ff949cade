import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous } from "@/lib/actor"
import { debateMap } from "@/lib/claims/map/queries"
import * as pages from "@/lib/claims/queries"
import { readingRoom, sourceList } from "@/lib/claims/reading/queries"
import { client } from "@/lib/db"
import { debatesFor } from "@/lib/debates/queries"
import { changeQuestion } from "@/lib/debates/questions/commands"
import { AppError } from "@/lib/errors"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aHarbour, attachHarbour } from "@/tests/support/harbour"

useDatabase()

const log = join(mkdtempSync(join(tmpdir(), "queries-")), "log")
process.env.DISPUTATIO_QUERY_LOG = log

const reader = anonymous()
let member: Actor
let curator: Actor
let debateId: string

const WHOLE = { voices: [], questions: [], kinds: [], claim: null, steps: 1 as const, unlinked: true }

const PAGES: [string, (actor: Actor) => Promise<unknown>][] = [
  ["home", (actor) => debatesFor(actor)],
  ["table", (actor) => pages.comparison(actor, "harbour", undefined)],
  ["table, all voices", (actor) => pages.comparison(actor, "harbour", "all")],
  ["questions", (actor) => pages.questionList(actor, "harbour")],
  ["question", (actor) => pages.questionPage(actor, "harbour", "fire")],
  ["claim", (actor) => pages.claimPage(actor, "harbour", "fire-clark")],
  ["voices", (actor) => pages.voiceList(actor, "harbour")],
  ["voice", (actor) => pages.voicePage(actor, "harbour", "clark")],
  ["map", (actor) => debateMap(actor, "harbour", { ...WHOLE, claim: "fire-clark" })],
  ["facts", (actor) => pages.factDisputes(actor, "harbour")],
  ["sources", (actor) => sourceList(actor, "harbour")],
  ["source", (actor) => readingRoom(actor, "harbour", "adam-review")],
]

async function counted(work: () => Promise<unknown>): Promise<number> {
  writeFileSync(log, "")
  await work()
  return readFileSync(log, "utf8").split("\n").length - 1
}

beforeAll(async () => {
  const made = await aHarbour()
  debateId = made.debateId
  await attachHarbour(made.sourceId)
  member = await aMember("a member", debateId, await aSeminar(debateId, "spring"))
  curator = await aPerson("a curator", { curates: [debateId] })
})

describe("what a page costs", () => {
  test.each(PAGES)("%s: at most seven queries after a change, three again", async (_, page) => {
    await client().debate.update({ where: { id: debateId }, data: { contentVersion: { increment: 1 } } })
    const [cold, warm] = [await counted(() => page(member)), await counted(() => page(member))]
    expect(cold).toBeGreaterThan(0)
    expect(cold).toBeLessThanOrEqual(7)
    expect(warm).toBeLessThanOrEqual(3)
  })
})

describe("words around a quotation", () => {
  test("come from a full text that this reader may read", async () => {
    const { evidence } = await pages.claimPage(member, "harbour", "fire-adam")
    expect(evidence[0]).toMatchObject({
      before: "",
      exact: "The wind made it unstoppable",
      after: ", as Clark admits on every page. Nobody who was there has said otherwise since.",
      paragraph: 2,
    })
  })

  test("are not there for others, though a member has just read them", async () => {
    const { evidence } = await pages.claimPage(reader, "harbour", "fire-adam")
    expect(evidence[0]).toMatchObject({ before: "", after: "" })
    expect(JSON.stringify(await pages.questionPage(reader, "harbour", "fire"))).not.toContain("every page")
  })
})

describe("the reading room", () => {
  test("shows the full text to a member, with its evidence marked", async () => {
    const room = await readingRoom(member, "harbour", "adam-review")
    expect(room.edition.kind).toBe("FULL")
    const [, second] = room.blocks
    expect(second!.segments[0]).toMatchObject({
      text: "The wind made it unstoppable",
      passages: [1],
      ends: [1],
    })
    expect(second!.entries[0]!.uses.map((use) => use.claim.slug)).toEqual(["fire-adam", "fire-clark"])
  })

  test("shows excerpts to others, says that more is attached, and holds no other word of it", async () => {
    const room = await readingRoom(reader, "harbour", "adam-review")
    expect(room).toMatchObject({
      edition: { kind: "EXCERPTS" },
      fullTextWithheld: true,
      passages: 1,
      lost: [],
    })
    expect(JSON.stringify(room)).not.toMatch(/every page|at peace/)
  })
})

describe("the comparison", () => {
  test("tells a claim, a silence and what nobody has looked at apart", async () => {
    const { rows, voices } = await pages.comparison(reader, "harbour", undefined)
    expect(voices.map(({ slug, chosen }) => [slug, chosen])).toEqual([
      ["adam", true],
      ["brook", true],
      ["clark", true],
    ])
    const [fire, blame] = rows
    expect(fire!.cells.map((cell) => [cell.claims.length, cell.silences.length])).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ])
    expect(blame!.cells.every((cell) => cell.claims.length === 0 && cell.silences.length === 0)).toBe(true)
  })

  test("shows a reported claim in its holder's column, with its reporter, and the shared passage at both", async () => {
    const { rows } = await pages.comparison(reader, "harbour", ["clark", "nobody-of-this-name"])
    expect(rows[0]!.cells).toHaveLength(1)
    const [claim] = rows[0]!.cells[0]!.claims
    expect(claim!.voice.slug).toBe("clark")
    expect(claim!.ground).toMatchObject({
      kind: "reported",
      reporter: { slug: "adam" },
      attitude: "ENDORSES",
    })
    expect(claim!.same).toEqual({ voices: ["Adam"], own: 0, questions: [] })
  })

  test("is another one as soon as a curator changes something", async () => {
    const before = await pages.comparison(reader, "harbour", undefined)
    const question = await client().question.findFirstOrThrow({ where: { debateId, slug: "fire" } })
    const ask = "Could anybody have stopped the fire?"
    await changeQuestion(curator, { id: question.id, version: question.version, ask })
    const after = await pages.comparison(reader, "harbour", undefined)
    expect([before.rows[0]!.ask, after.rows[0]!.ask]).toEqual(["Could the fire have been stopped?", ask])
    expect(after.key).not.toBe(before.key)
  })
})

describe("what is not there, and what one may not see, look the same", () => {
  test.each([
    ["a debate", () => pages.comparison(reader, "nowhere", undefined)],
    ["a question", () => pages.questionPage(reader, "harbour", "nothing")],
    ["a claim", () => pages.claimPage(reader, "harbour", "nothing")],
    ["a voice", () => pages.voicePage(reader, "harbour", "nobody")],
    ["a source", () => readingRoom(reader, "harbour", "nothing")],
  ])("%s", async (_, ask) => {
    await expect(ask()).rejects.toMatchObject({ code: "not_found" })
    await expect(ask()).rejects.toBeInstanceOf(AppError)
  })

  test("a debate for its seminars only", async () => {
    await client().debate.update({ where: { id: debateId }, data: { visibility: "SEMINARS" } })
    for (const [name, page] of PAGES.slice(1)) {
      await expect(page(reader), name).rejects.toMatchObject({ code: "not_found" })
      await expect(page(member), name).resolves.toBeDefined()
    }
    expect(await debatesFor(reader)).toEqual([])
    expect(await debatesFor(member)).toHaveLength(1)
  })
})
