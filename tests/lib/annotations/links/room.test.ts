import { beforeAll, expect, test } from "vitest"
import type { Actor } from "@/lib/actor"
import { linkPassages, removeLink } from "@/lib/annotations/links/commands"
import { slicesAnew } from "@/lib/annotations/reading/anew/queries"
import { annotatedSource } from "@/lib/annotations/reading/queries"
import { attachText } from "@/lib/sources/editions/commands"
import { useDatabase } from "@/tests/support/database"
import { toSeminar } from "@/tests/support/remarks"
import { aLink, linkAt, REVIEW, type Someone, type TwoTexts, twoTexts } from "./two-texts"

useDatabase()

let texts: TwoTexts
let id: string
let link: string

beforeAll(async () => {
  texts = await twoTexts("rooms")
  id = (await linkPassages(texts.ann, aLink(texts, { audience: toSeminar(texts.seminar) }))).id
  link = (await linkAt(id)).id
})

const open = (actor: Actor, source: string) => annotatedSource(actor, texts.of.slug, source)
const notesFor = async (actor: Actor, source: string) =>
  (await open(actor, source)).slices.flatMap(({ notes }) => notes ?? [])
const anew = (actor: Someone, editionId: string, source: string, ids: string[]) =>
  slicesAnew(actor, texts.of.slug, source, { editionId, indexes: [], ids })

test("a link stands under its remark in the one room, and with a mark of its own in the other", async () => {
  expect(await notesFor(texts.bob, "answer")).toMatchObject([
    { key: "1a", tone: "remark", thread: { id }, links: [{ id: link, kind: "ANSWERS" }] },
  ])
  const room = await open(texts.bob, "review")
  expect(room.slices.flatMap(({ notes }) => notes)).toMatchObject([
    { key: "1a", tone: "link", id: `link-${link}`, far: { id: link, back: true } },
  ])
  expect(room.placings).toEqual([])
  expect(room.filters.legend.map(({ tone }) => tone)).toContain("link")
  expect(room.adriftEnds).toEqual([])
})

test("who may not read the remark finds neither", async () => {
  for (const source of ["answer", "review"]) {
    const room = await open(texts.curator, source)
    expect([...room.slices.flatMap(({ notes }) => notes), ...room.adriftEnds]).toEqual([])
    expect(room.slices.flatMap(({ signs }) => [...signs.keys()])).toEqual([])
    expect(room.filters.legend.map(({ tone }) => tone)).not.toContain("link")
  }
})

test("both ends come anew by the remark's id, and the far end by its own", async () => {
  const tones = async (ids: string[], source = "review", editionId = texts.review) =>
    (await anew(texts.bob, editionId, source, ids))!.slices.flatMap(({ notes }) =>
      notes!.map(({ tone }) => tone),
    )
  expect(await tones([id])).toEqual(["link"])
  expect(await tones([`link-${link}`])).toEqual(["link"])
  expect(await tones([id], "answer", texts.reply)).toEqual(["remark"])
  expect(await tones(["link-x", "link-"])).toEqual([])
  await removeLink(texts.ann, { id: link })
  const after = (await anew(texts.bob, texts.review, "review", [id]))!
  expect(after.slices).toHaveLength(1)
  expect(after.slices[0]!.notes).toEqual([])
})

test("a link whose words are gone from the text is listed below it", async () => {
  const again = await linkPassages(texts.ann, aLink(texts))
  const gone = REVIEW.replace("It was closed.", "The rest is lost.")
  await attachText(texts.curator, { sourceId: texts.of.source, raw: gone })
  const room = await open(texts.bob, "review")
  expect(room.adriftEnds).toMatchObject([
    { by: { name: "Ann" }, words: "It was closed.", place: null, other: { words: "no gate was shut" } },
  ])
  expect(room.adriftEnds[0]!.other.href).toContain(`#remark-${again.id}`)
})
