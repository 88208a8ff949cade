import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { linkPassages } from "@/lib/annotations/links/commands"
import { linkEndsIn, linksOf } from "@/lib/annotations/links/queries"
import { content } from "@/lib/claims/content/queries"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { useDatabase } from "@/tests/support/database"
import { aLink, linkAt, twoTexts } from "./two-texts"

useDatabase()

const log = join(mkdtempSync(join(tmpdir(), "queries-")), "log")
process.env.DISPUTATIO_QUERY_LOG = log

async function counted(work: () => Promise<unknown>): Promise<number> {
  writeFileSync(log, "")
  await work()
  return readFileSync(log, "utf8").split("\n").length - 1
}

test("two thousand links are read in one query at either end", async () => {
  const texts = await twoTexts("many")
  const { id } = await linkPassages(texts.ann, aLink(texts))
  const { toId } = await linkAt(id)
  const { passageId } = await client().annotation.findUniqueOrThrow({ where: { id } })
  const said = {
    debateId: texts.of.id,
    authorId: texts.ann.userId,
    visibility: "EVERYONE" as const,
    passageId,
  }
  const remarks = Array.from({ length: 2000 }, () => ({
    id: newId(),
    clientKey: newId(),
    bodyText: "",
    body: {},
    ...said,
  }))
  await client().annotation.createMany({ data: remarks })
  const at = { debateId: texts.of.id, toId, kind: "SEE_ALSO" as const }
  await client().passageLink.createMany({
    data: remarks.map((remark) => ({ id: newId(), annotationId: remark.id, ...at })),
  })
  const of = await content(texts.curator, texts.of.slug)
  const ids = remarks.map((remark) => remark.id)
  expect(
    await counted(async () => {
      expect(
        await linkEndsIn(texts.bob, of, { sourceId: texts.of.source, editionId: texts.review }),
      ).toHaveLength(2001)
    }),
  ).toBe(1)
  expect(
    await counted(async () => {
      expect([...(await linksOf(texts.bob, of, ids)).keys()].sort()).toEqual(ids.sort())
    }),
  ).toBe(1)
})
