import { beforeEach, expect, test } from "vitest"
import { anonymous, installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { changeSource } from "@/lib/sources/commands"
import { attachText } from "@/lib/sources/editions/commands"
import { undoEdition } from "@/lib/sources/editions/undo/commands"
import { nameOf } from "@/lib/sources/words/address"
import { wordsNamed } from "@/lib/sources/words/queries"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"

const me = installation()
const TEXT = "On the harbour, a review.\n\nThe gates were closed. Nobody says why."
const WORDS = { start: TEXT.indexOf("Nobody"), exact: "Nobody says why." }

let debates = 0
let of: SmallDebate
let full: string

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`words-${++debates}`)
  full = (await attachText(me, { sourceId: of.source, raw: TEXT })).editionId
})

const open = async () => {
  const { version } = await client().source.findUniqueOrThrow({ where: { id: of.source } })
  await changeSource(me, { id: of.source, version, readers: "EVERYONE" })
}

test("an address leads whoever may read the text to its words, and says in which paragraph", async () => {
  await open()
  const there = { state: "there", ...WORDS, end: TEXT.length, paragraph: 2 }
  expect(await wordsNamed(anonymous(), full, nameOf(1, WORDS))).toMatchObject({
    ...there,
    asked: WORDS.exact,
  })
})

test("in the edition that took its place the words are found again; one that was withdrawn leads nowhere", async () => {
  await open()
  const { editionId } = await attachText(me, { sourceId: of.source, raw: `A foreword.\n\n${TEXT}` })
  const name = nameOf(2, WORDS)
  const moved = { state: "there", start: WORDS.start + "A foreword.\n\n".length, paragraph: 3 }
  expect(await wordsNamed(anonymous(), editionId, name)).toMatchObject(moved)
  await undoEdition(me, { editionId })
  expect(await wordsNamed(anonymous(), editionId, name)).toBeNull()
})

test("who may not read the text is told nothing of it", async () => {
  expect(await wordsNamed(anonymous(), full, nameOf(1, WORDS))).toBeNull()
  expect(await wordsNamed(me, full, nameOf(1, WORDS))).toMatchObject({ state: "there" })
})

test("an address without words, or with words that are nowhere, leads nowhere", async () => {
  expect(await wordsNamed(me, full, "no words")).toBeNull()
  const gone = nameOf(1, { start: 0, exact: "Quite other things altogether" })
  expect(await wordsNamed(me, full, gone)).toEqual({ state: "gone", asked: "Quite other things altogether" })
})
