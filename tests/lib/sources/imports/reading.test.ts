import { beforeAll, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { bringText, giveUpText } from "@/lib/sources/imports/commands"
import { readImport } from "@/lib/sources/imports/reading/commands"
import { wellFormed } from "@/lib/sources/imports/well-formed"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { DAMAGED } from "./damaged"

const me = installation()
let of: SmallDebate

const bring = (text = DAMAGED, fileName: string | null = null) =>
  bringText(me, { debateId: of.id, bytes: new TextEncoder().encode(text), fileName })

const rowOf = (id: string) => client().textImport.findUniqueOrThrow({ where: { id } })

useDatabase()

beforeAll(async () => {
  of = await aSmallDebate("reading")
})

describe("reading a text that was brought", () => {
  test("keeps what it says, and the bytes go; a second time is the same", async () => {
    const id = await bring()
    await readImport(id)
    const row = await rowOf(id)
    expect(row).toMatchObject({ bytes: null, problem: null, material: { format: "text", text: DAMAGED } })
    expect(row.readAt).not.toBeNull()
    await readImport(id)
    expect(await rowOf(id)).toEqual(row)
  })

  test("says in a sentence why it could not be read; nothing of the file stays", async () => {
    const id = await bring("%PDF-1.7 and then nothing that belongs there", "paper.pdf")
    await readImport(id)
    const row = await rowOf(id)
    expect(row).toMatchObject({ bytes: null, material: null, readAt: null })
    expect(row.problem).toMatch(/^[A-Z].*\.$/)
    expect(row.failedAt).not.toBeNull()
  })

  test("does nothing where it was given up", async () => {
    const id = await bring()
    await giveUpText(me, { id })
    await readImport(id)
    expect(await rowOf(id)).toMatchObject({ readAt: null, failedAt: null, bytes: null })
  })

  test("that is told to stop leaves it to be read again", async () => {
    const id = await bring()
    await expect(readImport(id, AbortSignal.abort())).rejects.toThrow()
    expect(await rowOf(id)).toMatchObject({ readAt: null, failedAt: null })
    expect((await rowOf(id)).bytes).not.toBeNull()
  })
})

test("signs that the database does not take become others, one for one", () => {
  expect(wellFormed("One\u0000two\ud800 three")).toBe("One\u0001two\ufffd three")
  expect(wellFormed("𝄞 and é")).toBe("𝄞 and é")
})
