import { existsSync, readdirSync, readFileSync } from "node:fs"
import { beforeAll, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { importPack } from "@/lib/interchange/pack/commands"
import { normalForm } from "@/lib/interchange/pack/items"
import { exportPack } from "@/lib/interchange/pack/queries"
import { quotationsOf } from "@/lib/interchange/pack/quotations"
import { readPack } from "@/lib/interchange/pack/read"
import { parseLocator } from "@/lib/sources/passages/locator"
import { attachFolder } from "@/seed/texts"
import { useDatabase } from "@/tests/support/database"
import { eventsOf } from "@/tests/support/outcomes"

const me = installation()
const text = readFileSync("seed/victor-serge.debate.yaml", "utf8")
const reading = readPack(text)
if ("errors" in reading) throw new Error(JSON.stringify(reading.errors))
const pack = normalForm(reading.pack)

const CORPUS = process.env.DISPUTATIO_CORPUS ?? "../shared/corpus"
const hasCorpus = existsSync(CORPUS) && readdirSync(CORPUS).some((name) => name.endsWith(".txt"))

useDatabase()

beforeAll(async () => {
  await importPack(me, { text })
}, 300_000)

describe("the debate that ships, imported", () => {
  test("has as many rows of each kind as the pack has items", async () => {
    const db = client()
    const positions = pack.questions.flatMap((question) => question.positions)
    const silences = pack.questions.flatMap((question) => question.silences)
    const evidence = pack.claims.flatMap((claim) => claim.evidence)
    const stated = pack.relations.filter(({ quote }) => quote !== undefined)
    expect(await db.voice.count()).toBe(pack.voices.length)
    expect(await db.work.count()).toBe(pack.works.length)
    expect(await db.source.count()).toBe(pack.sources.length)
    expect(await db.question.count()).toBe(pack.questions.length)
    expect(await db.position.count()).toBe(positions.length)
    expect(await db.silence.count()).toBe(silences.length)
    expect(await db.claim.count()).toBe(pack.claims.length)
    expect(await db.relation.count()).toBe(pack.relations.length)
    expect(await db.factDispute.count()).toBe(pack["facts-disputed"].length)
    expect(await db.evidence.count({ where: { claimId: { not: null } } })).toBe(evidence.length)
    expect(await db.evidence.count({ where: { relationId: { not: null } } })).toBe(stated.length)
  })

  test("is exported as it was read", async () => {
    expect(await exportPack(me, pack.slug)).toEqual(pack)
  })

  test("is not touched by a second import", async () => {
    const before = await client().debate.findUniqueOrThrow({ where: { slug: pack.slug } })
    expect(await eventsOf(() => importPack(me, { text }))).toEqual([])
    expect(await client().debate.findUniqueOrThrow({ where: { slug: pack.slug } })).toEqual(before)
    expect(await client().revision.count()).toBe(0)
    expect(await client().claim.count({ where: { version: { gt: 1 } } })).toBe(0)
  })

  test("shows every quotation verbatim in the excerpts of its source, in the order of the text", async () => {
    const editions = await client().edition.findMany({
      where: { kind: "EXCERPTS" },
      include: {
        blob: true,
        blocks: { orderBy: { ordinal: "asc" } },
        anchors: { include: { passage: true } },
      },
    })
    expect(editions).toHaveLength(pack.sources.length)
    for (const { blob, blocks, anchors } of editions) {
      for (const { start, end, passage } of anchors) {
        expect(blob.text.slice(start!, end!)).toBe(passage.exact.trim())
        const block = blocks.find((each) => each.start <= start! && end! <= each.end)!
        expect(block.paragraph).toBe(parseLocator(passage.locator!)!.paragraph)
      }
      const numbers = blocks.map(({ paragraph }) => paragraph!)
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    }
    const quotations = new Set(quotationsOf(pack).map(({ source, quote, at }) => `${source} ${at} ${quote}`))
    expect(editions.flatMap(({ anchors }) => anchors)).toHaveLength(quotations.size)
  })
})

describe.runIf(hasCorpus)("the same with the texts it quotes", () => {
  const outcomes: string[] = []

  beforeAll(async () => {
    for await (const outcome of attachFolder(me, CORPUS, "EVERYONE")) {
      if ("problem" in outcome) throw new Error(outcome.problem)
      expect(outcome).toMatchObject({ changed: true, uncertain: 0, lost: 0 })
      outcomes.push(outcome.source)
    }
  }, 300_000)

  test("finds each source its text, two of them in one file", () => {
    expect(outcomes.toSorted()).toEqual(pack.sources.map(({ id }) => id).toSorted())
  })

  test("keeps every passage, at the paragraph its locator names and in no copy set aside", async () => {
    const editions = await client().edition.findMany({
      where: { kind: "FULL" },
      include: { blob: true, blocks: true, anchors: { include: { passage: true } } },
    })
    const anchors = editions.flatMap((edition) => edition.anchors.map((anchor) => ({ edition, anchor })))
    expect(anchors).toHaveLength(await client().passage.count())
    for (const { edition, anchor } of anchors) {
      const { state, start, end, passage } = anchor
      expect(state).toBe("KEPT")
      expect(edition.blob.text.slice(start!, end!)).toBe(passage.exact)
      const block = edition.blocks.find((each) => each.start <= start! && start! < each.end)!
      expect(block.setAside).toBeNull()
      expect(block.paragraph).toBe(parseLocator(passage.locator!)!.paragraph)
    }
  })

  test("tells apart words that stand twice, by the copy that is not set aside", async () => {
    const twice = await client().anchor.findMany({
      where: {
        state: "KEPT",
        edition: { kind: "FULL", source: { slug: { in: ["serge-1938", "banaji-2017"] } } },
      },
      include: { passage: true, edition: { include: { blob: true } } },
    })
    const copies = ({ edition, passage }: (typeof twice)[number]) =>
      edition.blob.text.split(passage.exact).length - 1
    expect(twice.filter((anchor) => copies(anchor) > 1).length).toBeGreaterThanOrEqual(8)
    const inSerge = twice.filter(
      (anchor) => copies(anchor) > 1 && anchor.edition.blob.text.startsWith("Preface"),
    )
    for (const { edition, passage, start } of inSerge)
      expect(start).toBe(edition.blob.text.indexOf(passage.exact))
    expect(inSerge.length).toBeGreaterThan(0)
  })

  test("attaches nothing a second time", async () => {
    const events = await eventsOf(async () => {
      for await (const outcome of attachFolder(me, CORPUS, "EVERYONE")) {
        expect(outcome).toMatchObject({ changed: false })
      }
    })
    expect(events).toEqual([])
    expect(await client().edition.count()).toBe(2 * pack.sources.length)
  })
})
