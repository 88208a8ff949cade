import { beforeAll, describe, expect, test } from "vitest"
import { anonymous, installation } from "@/lib/actor"
import { besidePage } from "@/lib/claims/beside/queries"
import { ROWS } from "@/lib/claims/beside/rows"
import { correctAlignment } from "@/lib/sources/alignments/commands"
import { attachText } from "@/lib/sources/editions/commands"
import { rebuildExcerpts } from "@/lib/sources/editions/excerpts/commands"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { outcomeOf } from "@/tests/support/outcomes"
import { anEdition, aTranslation } from "@/tests/support/translations"

const me = installation()

useDatabase()

let of: SmallDebate
let german: string
let member: Awaited<ReturnType<typeof aMember>>

const TEXT = `On the harbour, a long review of what the keepers wrote.

It was closed. Nobody says why, and the letters of the keepers do not survive.

So ends the first part of the letters.`
const GERMAN = [
  "Über den Hafen, eine lange Besprechung dessen, was die Wärter schrieben.",
  "Er war geschlossen. Niemand sagt, warum, und die Briefe der Wärter sind nicht erhalten.",
  "So endet der erste Teil der Briefe.",
]

beforeAll(async () => {
  of = await aSmallDebate("beside")
  member = await aMember("Member", of.id, await aSeminar(of.id, "beside"))
})

const page = (actor = me, asked = {}) => besidePage(actor, of.slug, "review", asked)

test("without a translation, or without a full text, there is nothing beside the other", async () => {
  await rebuildExcerpts(me, of.source)
  expect(await page()).toMatchObject({ hasOriginal: false, texts: null, translations: [] })
  await attachText(me, { sourceId: of.source, raw: TEXT })
  expect(await page()).toMatchObject({ hasOriginal: true, texts: null, can: { correct: true } })
})

describe("a translation", () => {
  beforeAll(async () => {
    german = await aTranslation(of.source, "de", GERMAN)
  })

  test("stands beside the original row by row, with the evidence marked", async () => {
    const { texts, can } = await page(member)
    expect(can).toEqual({ correct: false })
    expect(texts).toMatchObject({ all: 3, page: 1, pages: 1, corrected: false, version: 0, chapters: [] })
    expect(texts!.translation).toMatchObject({ id: german, language: "de" })
    expect(texts!.rows.map((row) => [row.row, row.translation.map(({ text }) => text)])).toEqual(
      GERMAN.map((text, row) => [row, [text]]),
    )
    const [, second] = texts!.rows
    expect(second!.original[0]).toMatchObject({ ordinal: 1, paragraph: 2, type: "PARAGRAPH" })
    expect(second!.original[0]!.segments.map(({ text, passages }) => [text, passages])).toEqual([
      ["It was closed.", [1]],
      [expect.stringMatching(/^ Nobody says why/), []],
    ])
    expect(second!.corrections).toEqual([])
  })

  test("as curators have corrected it, who are told what else they may do", async () => {
    const texts = (await page(me, { correct: true })).texts!
    expect(texts.rows[0]!.corrections).toContain("join")
    const of = { originalId: texts.original.id, translationId: german, version: 0 }
    await correctAlignment(me, { ...of, row: 0, correction: "join" })
    const after = (await page(member)).texts!
    expect(after).toMatchObject({ corrected: true, version: 1, all: 2 })
    expect(after.rows[0]!.translation).toHaveLength(2)
  })

  test("of several the latest, or the one asked for", async () => {
    await aTranslation(of.source, "fr", ["Du port."])
    const view = await page()
    expect(view.translations.map(({ language }) => language)).toEqual(["fr", "de"])
    expect(view.texts!.translation.language).toBe("fr")
    const { number } = view.translations[1]!
    expect((await page(me, { with: number })).texts!.translation.language).toBe("de")
    expect(await outcomeOf(() => page(me, { with: 99 }))).toBe("not_found")
    expect(await outcomeOf(() => page(me, { with: 1 }))).toBe("not_found")
  })

  test("does not exist for who may not read full texts of the source", async () => {
    expect(await outcomeOf(() => page(anonymous()))).toBe("not_found")
    expect(await outcomeOf(async () => page(await aPerson("Stranger")))).toBe("not_found")
    expect(await outcomeOf(() => besidePage(me, of.slug, "no-such", {}))).toBe("not_found")
  })
})

describe("a long text", () => {
  const LONG = ROWS + 20
  const many = (word: string) =>
    Array.from({ length: LONG }, (_, i) =>
      `${i % 50 === 0 ? "# " : ""}${word} ${`${i} `.repeat(1 + (i % 7))}`.trim(),
    )

  test("has pages, and chapters that lead to them", async () => {
    const other = await aSmallDebate("beside-long")
    await anEdition(other.source, { kind: "FULL", language: "en" }, many("Paragraph"))
    await aTranslation(other.source, "de", many("Absatz"))
    const of = (asked: object) => besidePage(me, other.slug, "review", asked)
    const first = (await of({})).texts!
    expect(first).toMatchObject({ all: LONG, page: 1, pages: 2 })
    expect(first.rows).toHaveLength(ROWS)
    expect(first.chapters.map(({ page, row }) => [page, row])).toEqual([
      [1, 0],
      [1, 50],
      [1, 100],
      [1, 150],
      [2, 200],
    ])
    const second = (await of({ page: 99 })).texts!
    expect(second.page).toBe(2)
    expect(second.rows.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, i) => ROWS + i))
    expect((await of({ at: ROWS + 3 })).texts!.page).toBe(2)
    expect((await of({ at: 99_999 })).texts!.page).toBe(1)
  })
})
