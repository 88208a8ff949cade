import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { anonymous, installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { alignByLengths, correctAlignment } from "@/lib/sources/alignments/commands"
import { alignmentOf, translationsOf } from "@/lib/sources/alignments/queries"
import type { Correction } from "@/lib/sources/alignments/schema"
import { changeSource } from "@/lib/sources/commands"
import { attachText } from "@/lib/sources/editions/commands"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"
import { aTranslation } from "@/tests/support/translations"

const me = installation()

useDatabase()

let of: SmallDebate
let originalId: string
let translationId: string
let curator: Awaited<ReturnType<typeof aPerson>>

const TEXT = [
  "On the harbour, a long review of what the keepers wrote.",
  "It was closed. Nobody says why, and the letters of the keepers do not survive.",
  "So ends the first part of the letters.",
]
const GERMAN = [
  "Über den Hafen, eine lange Besprechung dessen, was die Wärter schrieben.",
  "Er war geschlossen. Niemand sagt, warum, und die Briefe der Wärter sind nicht erhalten.",
  "So endet der erste Teil der Briefe.",
]
const AS_LENGTHS_TELL = [
  [[0], [0]],
  [[1], [1]],
  [[2], [2]],
]

beforeAll(async () => {
  of = await aSmallDebate("alignments", "SEMINARS")
  curator = await aPerson("Curator", { curates: [of.id] })
  originalId = (await attachText(me, { sourceId: of.source, raw: TEXT.join("\n\n") })).editionId
})

beforeEach(async () => {
  translationId = await aTranslation(of.source, "de", GERMAN)
})

const stands = () => alignmentOf(originalId, translationId)
const correct = (
  actor: Parameters<typeof correctAlignment>[0],
  row: number,
  correction: Correction,
  version = 0,
) => correctAlignment(actor, { originalId, translationId, version, row, correction })

describe("a row", () => {
  test("is corrected by a curator, step by step, with an event each", async () => {
    expect(await stands()).toEqual({ pairs: AS_LENGTHS_TELL, corrected: false, version: 0 })
    expect(await eventsOf(() => correct(curator, 0, "join"))).toEqual(["alignment.corrected"])
    const joined = [
      [
        [0, 1],
        [0, 1],
      ],
      [[2], [2]],
    ]
    expect(await stands()).toEqual({ pairs: joined, corrected: true, version: 1 })
    await correct(curator, 0, "split", 1)
    expect(await stands()).toEqual({ pairs: AS_LENGTHS_TELL, corrected: true, version: 2 })
    const row = await client().alignment.findFirstOrThrow({ where: { translationId } })
    expect(row).toMatchObject({ createdById: curator.userId, updatedById: curator.userId })
  })

  test("that somebody else has changed meanwhile is a conflict", async () => {
    await correct(curator, 0, "join")
    expect(await outcomeOf(() => correct(curator, 1, "split", 0))).toBe("conflict")
    expect(await outcomeOf(() => correct(curator, 1, "split", 2))).toBe("conflict")
    const both = await Promise.all([1, 1].map((version) => outcomeOf(() => correct(me, 0, "split", version))))
    expect(both.sort()).toEqual(["conflict", "done"])
    expect(await refusalOf(() => correct(curator, 1, "split", 0))).toMatch(/^Someone else has changed/)
  })

  test("does not admit everything", async () => {
    expect(await outcomeOf(() => correct(curator, 2, "join"))).toBe("invalid")
    expect(await outcomeOf(() => correct(curator, 99, "split"))).toBe("invalid")
    expect(await outcomeOf(() => correct(curator, 0, "sideways" as Correction))).toBe("invalid")
    expect((await stands()).version).toBe(0)
  })

  test("is again what lengths tell, when a curator says so", async () => {
    await correct(curator, 0, "join")
    const known = { originalId, translationId }
    expect(await outcomeOf(() => alignByLengths(curator, { ...known, version: 0 }))).toBe("conflict")
    expect(await eventsOf(() => alignByLengths(curator, { ...known, version: 1 }))).toEqual([
      "alignment.by-lengths",
    ])
    expect(await stands()).toEqual({ pairs: AS_LENGTHS_TELL, corrected: false, version: 2 })
    expect(await eventsOf(() => alignByLengths(curator, { ...known, version: 2 }))).toEqual([])
    await correct(curator, 0, "join", 2)
    expect((await stands()).version).toBe(3)
  })
})

describe("who", () => {
  test("does not curate, corrects nothing; who may not read, finds nothing", async () => {
    const member = await aMember("Member", of.id, await aSeminar(of.id, `of-${translationId}`))
    expect(await outcomeOf(() => correct(member, 0, "join"))).toBe("forbidden")
    const known = { originalId, translationId, version: 0 }
    expect(await outcomeOf(() => alignByLengths(member, known))).toBe("forbidden")
    for (const actor of [await aPerson("Stranger"), anonymous()]) {
      expect(await outcomeOf(() => correct(actor, 0, "join"))).toBe("not_found")
      expect(await outcomeOf(() => alignByLengths(actor, known))).toBe("not_found")
    }
  })

  test("names no full text and its translation, finds nothing", async () => {
    const other = await aSmallDebate(`other-${translationId.slice(0, 8)}-${translationId.slice(-6)}`)
    const foreign = await aTranslation(other.source, "de", GERMAN)
    for (const [one, two] of [
      [originalId, foreign],
      [originalId, originalId],
      [translationId, originalId],
    ] as const) {
      const given = { originalId: one, translationId: two, version: 0, row: 0, correction: "join" as const }
      expect(await outcomeOf(() => correctAlignment(me, given))).toBe("not_found")
    }
    await client().edition.update({ where: { id: translationId }, data: { withdrawnAt: new Date() } })
    expect(await outcomeOf(() => correct(me, 0, "join"))).toBe("not_found")
  })
})

describe("the translations of a source", () => {
  test("are the newest in each language, for those who may read them", async () => {
    const french = await aTranslation(of.source, "fr", ["Du port."])
    const heads = await translationsOf(curator, of.source)
    expect(heads.map(({ id, language }) => [id, language])).toEqual([
      [french, "fr"],
      [translationId, "de"],
    ])
    expect(await translationsOf(await aPerson("Another stranger"), of.source)).toEqual([])
    const { version } = await client().source.findUniqueOrThrow({ where: { id: of.source } })
    await changeSource(me, { id: of.source, version, readers: "CURATORS" })
    const member = await aMember("Reader", of.id, await aSeminar(of.id, `for-${translationId}`))
    expect(await translationsOf(member, of.source)).toEqual([])
    await changeSource(me, { id: of.source, version: version + 1, readers: "SEMINARS" })
  })
})
