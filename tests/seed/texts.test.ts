import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { changeSource } from "@/lib/sources/commands"
import { keepPassage } from "@/lib/sources/passages/commands"
import { attachFolder, inWords, readersOf, type TextOutcome } from "@/seed/texts"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { docx, wordParagraph } from "@/tests/support/files"

const me = installation()
const folder = mkdtempSync(join(tmpdir(), "texts-"))
let of: SmallDebate

async function allAttached(from: string): Promise<string[]> {
  const outcomes: string[] = []
  for await (const outcome of attachFolder(me, from, undefined)) outcomes.push(inWords(outcome))
  return outcomes
}

/** The outcome of the first file; the others are not read. */
async function firstAttached(readers?: "EVERYONE"): Promise<TextOutcome | undefined> {
  for await (const outcome of attachFolder(me, folder, readers)) return outcome
}

useDatabase()

beforeAll(async () => {
  of = await aSmallDebate("texts")
  await keepPassage(me, { sourceId: of.source, exact: "the café of the harbour", locator: "1/3-7" })
  // In Windows-1252 é is one byte, which is no UTF-8.
  writeFileSync(
    join(folder, "a.txt"),
    Buffer.from("Closed was the café of the harbour.\n\nIt was closed.", "latin1"),
  )
  writeFileSync(join(folder, "b.TXT"), "Quite another text.")
  writeFileSync(join(folder, "c.txt"), "  \n")
  writeFileSync(
    join(folder, "d.docx"),
    docx(wordParagraph("It was closed.") + wordParagraph("Quite another.")),
  )
  writeFileSync(join(folder, "e.png"), Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1"))
  writeFileSync(join(folder, "g.debate.yaml"), "- exact: It was closed.\n- exact: the café of the harbour\n")
  writeFileSync(join(folder, ".DS_Store"), "\0\0")
  mkdirSync(join(folder, "f.txt"))
})
afterAll(() => rmSync(folder, { recursive: true }))

test("every text of a folder is attached where it belongs, or said to belong nowhere or to be no text", async () => {
  expect(await allAttached(folder)).toEqual([
    "a.txt: On the harbour: 2 passages found.",
    "b.TXT: no source of any debate has its words.",
    "c.txt: There are no words in this file. Choose the one with the text.",
    "d.docx: no source of any debate has its words.",
    "e.png: This is a picture. Bring the text itself, or a PDF whose text can be selected.",
    "g.debate.yaml: data for programs, not the text of a source.",
  ])
  expect(await client().source.findUnique({ where: { id: of.source } })).toMatchObject({
    readers: "SEMINARS",
  })
  expect(await firstAttached("EVERYONE")).toMatchObject({ changed: false, kept: 2 })
  expect(await client().source.findUnique({ where: { id: of.source } })).toMatchObject({
    readers: "EVERYONE",
  })
})

test("what cannot be attached says why", async () => {
  await changeSource(me, { id: of.source, version: 2, opens: "These words are nowhere in it" })
  expect(await firstAttached()).toEqual({
    file: "a.txt",
    problem: "The text has no paragraph with the words “These words are nowhere in it”. Check the words.",
  })
})

test("lines say what is doubtful", () => {
  const found = { file: "a.txt", source: "s", title: "T", changed: true }
  expect(inWords({ ...found, kept: 1, uncertain: 2, lost: 3 })).toBe(
    "a.txt: T: 1 passage found, 2 uncertain, 3 not found.",
  )
  expect(inWords({ ...found, changed: false, kept: 0, uncertain: 0, lost: 0 })).toBe(
    "a.txt: T: 0 passages found, attached before.",
  )
})

test("readers are named in words", () => {
  expect(["everyone", "Seminars", "CURATORS", "nobody"].map(readersOf)).toEqual([
    "EVERYONE",
    "SEMINARS",
    "CURATORS",
    undefined,
  ])
})

test("a text in another format is attached as a plain one is", async () => {
  const other = mkdtempSync(join(tmpdir(), "texts-"))
  const [first, ...more] = [
    "Closed was the café of the harbour.",
    "It was closed.",
    "And these words are nowhere in it.",
  ]
  writeFileSync(
    join(other, "harbour.txt"),
    docx([first!, ...more].map((words) => wordParagraph(words)).join("")),
  )
  await changeSource(me, { id: of.source, version: 3, opens: null })
  const outcomes = await allAttached(other)
  rmSync(other, { recursive: true })
  expect(outcomes).toEqual(["harbour.txt: On the harbour: 2 passages found."])
})
