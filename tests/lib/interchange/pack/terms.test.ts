import { beforeAll, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { changeSense } from "@/lib/claims/terms/commands"
import { termPage } from "@/lib/claims/terms/queries"
import { client } from "@/lib/db"
import { removeCurated } from "@/lib/debates/commands"
import { importPack } from "@/lib/interchange/pack/commands"
import { normalForm } from "@/lib/interchange/pack/items"
import { exportPack } from "@/lib/interchange/pack/queries"
import { readPack } from "@/lib/interchange/pack/read"
import { writePack } from "@/lib/interchange/pack/write"
import { useDatabase } from "@/tests/support/database"
import { SMALL } from "./small"

const TERMS = `terms:
  - id: so
    name: so
    forms: [thus]
    senses:
      - voice: bert
        work: bert-1900
        gloss: As it might have been.
        passages:
          - { quote: Bert denies it., source: review, at: 1/1-3 }
      - voice: ada
        gloss: As it was.
        passages:
          - { quote: 'It was so, whatever Bert may say.', source: review, at: 2/1-7 }
`
const WITH_TERMS = SMALL + TERMS
const me = installation()
const bring = async (text: string) => {
  const imported = await importPack(me, { text })
  if ("errors" in imported) throw new Error(JSON.stringify(imported.errors))
  return imported.report.changes.map(({ kind, key, outcome }) => `${outcome} ${kind} ${key}`)
}

useDatabase()

describe("terms in a pack", () => {
  beforeAll(() => bring(WITH_TERMS))

  test("are brought in with their meanings, in order, and written out as they came", async () => {
    const { senses } = await termPage(me, "small", "so")
    expect(senses.map(({ voice, known }) => [voice.slug, known.how])).toEqual([
      ["ada", "own"],
      ["bert", "reported"],
    ])
    const reading = readPack(WITH_TERMS)
    if ("errors" in reading) throw new Error("The pack cannot be read.")
    const given = normalForm(reading.pack)
    expect(await exportPack(me, "small")).toEqual(given)
    expect(readPack(writePack(await exportPack(me, "small")))).toMatchObject({ pack: given })
    expect(await bring(WITH_TERMS)).toEqual([])
  })

  test("a meaning that a curator has worded stays; one that the pack words anew is changed", async () => {
    const [ada, bert] = (await termPage(me, "small", "so")).senses
    await changeSense(me, { id: ada!.id, version: ada!.version, gloss: "As she says it was." })
    const anew = WITH_TERMS.replace("As it might have been.", "As it could have been.")
    expect(await bring(anew)).toEqual(["updated sense so bert bert-1900", "kept sense so ada -"])
    const { senses } = await termPage(me, "small", "so")
    expect(senses.map(({ gloss }) => gloss)).toEqual(["As she says it was.", "As it could have been."])
    expect(senses[1]!.id).toBe(bert!.id)
  })

  test("a passage that is cited no more is not written out, nor a meaning without one", async () => {
    const evidence = await client().evidence.findFirstOrThrow({ where: { claim: { slug: "ada-yes" } } })
    await removeCurated(me, "evidence", { id: evidence.id, version: evidence.version })
    expect((await exportPack(me, "small")).terms[0]!.senses.map(({ voice }) => voice)).toEqual(["bert"])
  })

  test("a term that the pack has no more goes, unless somebody has changed what is in it", async () => {
    expect(await bring(SMALL)).toContain("removed term so")
    expect((await exportPack(me, "small")).terms).toEqual([])
  })
})

test.each([
  ["voice: ada\n        gloss", "voice: eve\n        gloss", "terms › so › senses 2 › voice"],
  ["at: 1/1-3 }", "at: 1/2-4 }", "terms › so › senses 1 › passages 1 › quote"],
  ["quote: Bert denies it., source: review, at: 1/1-3", "quote: Bert, source: review", "quote"],
  ["voice: bert\n        work: bert-1900\n        gloss", "voice: ada\n        gloss", "senses 2 › voice"],
  ["id: so\n", "id: new\n", "terms › new › id"],
])("a pack with %j as %j is refused at %s", (words, others, field) => {
  const text = SMALL + TERMS.replace(words, others)
  const reading = readPack(text)
  expect("errors" in reading && reading.errors.map((each) => each.field).join()).toContain(field)
})
