import { beforeEach, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { bringText } from "@/lib/sources/imports/commands"
import { makeText } from "@/lib/sources/imports/making/commands"
import { importPage, importsUnderWay, placeForText } from "@/lib/sources/imports/queries"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { outcomeOf } from "@/tests/support/outcomes"
import { aReadText } from "./a-read-text"

const me = installation()
let debates = 0
let of: SmallDebate

const read = (sourceId: string | null) => aReadText(of.id, sourceId)

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`imported-${++debates}`)
})

describe("what is shown of texts on their way", () => {
  test("those into a source, and those into none yet, the newest first", async () => {
    const [first, second, third] = [await read(of.source), await read(of.source), await read(null)]
    const shown = async (source: string | null) =>
      (await importsUnderWay(me, of.slug, source)).map(({ id }) => id)
    expect(await shown("review")).toEqual([second.id, first.id])
    expect(await shown(null)).toEqual([third.id])
    await makeText(me, { ...first, kind: "FULL" })
    expect(await shown("review")).toEqual([second.id])
  })

  test("by whom, and how far it is", async () => {
    const curator = await aPerson("Ada", { curates: [of.id] })
    const given = { debateId: of.id, bytes: new TextEncoder().encode("words"), fileName: "a.txt" }
    const id = await bringText(curator, given)
    await client().textImport.update({ where: { id }, data: { done: 3, total: 600 } })
    const page = await importPage(curator, of.slug, id, 1)
    expect(page.text).toMatchObject({ state: "reading", done: 3, total: 600, by: "Ada", fileName: "a.txt" })
    expect(page).toMatchObject({ preview: null, outlook: null })
    await client().textImport.update({
      where: { id },
      data: { bytes: null, failedAt: new Date(), problem: "Broken." },
    })
    expect((await importPage(curator, of.slug, id, 1)).text).toMatchObject({
      state: "failed",
      problem: "Broken.",
    })
  })

  test("an import of another debate does not exist here, nor does what is no id", async () => {
    const other = await aSmallDebate(`imported-elsewhere-${debates}`)
    const known = await read(null)
    expect(await outcomeOf(() => importPage(me, other.slug, known.id, 1))).toBe("not_found")
    expect(await outcomeOf(() => importPage(me, of.slug, "1", 1))).toBe("not_found")
  })

  test("the place for a text is for curators", async () => {
    const stranger = await aPerson("A stranger")
    expect(await placeForText(me, of.slug, "review")).toMatchObject({ source: { title: "On the harbour" } })
    expect(await placeForText(me, of.slug, null)).toMatchObject({ source: null })
    for (const [actor, debate, source] of [
      [stranger, of.slug, null],
      [me, of.slug, "no-such-source"],
      [me, "no such\u0000debate", null],
    ] as const)
      expect(await outcomeOf(() => placeForText(actor, debate, source))).toBe("not_found")
  })
})
