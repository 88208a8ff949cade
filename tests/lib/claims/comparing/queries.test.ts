import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous } from "@/lib/actor"
import * as comparing from "@/lib/claims/comparing/queries"
import { content } from "@/lib/claims/content/queries"
import { client } from "@/lib/db"
import { aMember, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aHarbour, attachHarbour } from "@/tests/support/harbour"

useDatabase()

const log = join(mkdtempSync(join(tmpdir(), "comparing-")), "log")
process.env.DISPUTATIO_QUERY_LOG = log

const reader = anonymous()
let member: Actor
let debateId: string

const PAGES: [string, (actor: Actor) => Promise<unknown>][] = [
  ["choice", (actor) => comparing.choice(actor, "harbour", [])],
  ["two voices", (actor) => comparing.compared(actor, "harbour", ["adam", "clark"], 1)],
  ["one voice", (actor) => comparing.dated(actor, "harbour", "clark", 1)],
  ["premises", (actor) => comparing.premisesIn(actor, "harbour", [], 1)],
  ["reports", (actor) => comparing.reportsIn(actor, "harbour", 1)],
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
})

test.each(PAGES)("%s: at most seven queries after a change, three again", async (_, page) => {
  await client().debate.update({ where: { id: debateId }, data: { contentVersion: { increment: 1 } } })
  const [cold, warm] = [await counted(() => page(member)), await counted(() => page(member))]
  expect(cold).toBeGreaterThan(0)
  expect(cold).toBeLessThanOrEqual(7)
  expect(warm).toBeLessThanOrEqual(3)
})

describe("two voices", () => {
  test("stand in the order of the table whatever the address says; names of nobody are passed over", async () => {
    const view = await comparing.compared(reader, "harbour", ["clark", "nobody", "adam"], 1)
    expect(view.voices.map(({ slug }) => slug)).toEqual(["adam", "clark"])
    expect(view.questions.map(({ slug }) => slug)).toEqual(["fire"])
    expect(view).toMatchObject({ all: 1, without: 1, turn: { page: 1, pages: 1 } })
  })

  test("agree on a position that one of them is only reported to take, and the report names its reporter", async () => {
    const view = await comparing.compared(reader, "harbour", ["adam", "clark"], 1)
    expect(view.summary.agree).toEqual([{ number: 1, ask: "Could the fire have been stopped?", page: 1 }])
    const [position] = view.questions[0]!.positions
    expect(position).toMatchObject({ slug: "unstoppable", common: true })
    expect(position!.takers.map(({ voice, ground }) => [voice.slug, ground.reporter?.slug])).toEqual([
      ["adam", undefined],
      ["clark", "adam"],
    ])
  })

  test("a silence is told from what nobody has looked at", async () => {
    const { summary, questions } = await comparing.compared(reader, "harbour", ["adam", "brook"], 1)
    expect(summary.silent).toHaveLength(1)
    expect(summary.unread).toHaveLength(0)
    expect(questions[0]!.sides.map(({ claims, silences }) => [claims.length, silences.length])).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  test("the words around a passage come from a full text that this reader may read", async () => {
    const words = async (actor: Actor) => {
      const { questions } = await comparing.compared(actor, "harbour", ["adam", "clark"], 1)
      return questions[0]!.sides[0]!.claims[0]!.evidence[0]!.after
    }
    expect(await words(member)).toContain("as Clark admits")
    expect(await words(reader)).toBe("")
  })
})

test("one voice that does not exist is not found", async () => {
  await expect(comparing.dated(reader, "harbour", "nobody", 1)).rejects.toMatchObject({ code: "not_found" })
})

test("a claim in own words is no report; a page beyond the last is the last", async () => {
  const of = await content(reader, "harbour")
  expect(comparing.reportBeside(of, "fire-clark")).toMatchObject({ claim: { slug: "fire-clark" } })
  expect(comparing.reportBeside(of, "fire-adam")).toBeNull()
  expect(comparing.reportBeside(of, "nothing")).toBeNull()
  const { reports, turn } = await comparing.reportsIn(reader, "harbour", 9)
  expect([reports.length, turn]).toEqual([1, { page: 1, pages: 1 }])
})

test("in a debate for its seminars none of it is there for others", async () => {
  await client().debate.update({ where: { id: debateId }, data: { visibility: "SEMINARS" } })
  for (const [name, page] of PAGES) {
    await expect(page(reader), name).rejects.toMatchObject({ code: "not_found" })
    await expect(page(member), name).resolves.toBeDefined()
  }
})
