import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous, installation, person } from "@/lib/actor"
import { canReadAnnotation } from "@/lib/annotations/policy"
import { client } from "@/lib/db"
import { canReadDebate } from "@/lib/debates/policy"
import { reindex } from "@/lib/search/commands"
import { standingDocs, visibleDocs } from "@/lib/search/policy"
import { canReadEdition } from "@/lib/sources/policy"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { remarksInAllCircles } from "@/tests/support/circles"
import { useDatabase } from "@/tests/support/database"
import { aDebate, aTextFor, sha256 } from "@/tests/support/rows"

useDatabase()

const KEY = "a-key-that-opens-the-debate"
const actors = new Map<string, Actor>()
beforeAll(async () => {
  const open = await aDebate({ slug: "open", visibility: "PUBLIC" })
  await aDebate({ slug: "linked", visibility: "LINK", linkHash: sha256(KEY) })
  const closed = await aDebate({ slug: "closed", visibility: "SEMINARS" })
  const gone = await aDebate({ slug: "gone", visibility: "PUBLIC" })
  for (const id of [open, closed, gone])
    for (const readers of ["EVERYONE", "SEMINARS", "CURATORS"] as const) await aTextFor(readers, id)
  for (const { id } of await client().edition.findMany({ where: { kind: "FULL" } }))
    await client().block.create({
      data: { editionId: id, ordinal: 0, type: "PARAGRAPH", start: 0, end: 7, paragraph: 1 },
    })

  const spring = await aSeminar(closed, "spring")
  const autumn = await aSeminar(open, "autumn")
  const author = await aMember("the author", closed, spring)
  const partner = await aMember("the partner", closed, spring)
  const left = await aMember("who left", closed, spring)
  await remarksInAllCircles(closed, spring, author, [partner, left])
  await remarksInAllCircles(open, autumn, await aMember("another author", open, autumn))
  const winter = await aSeminar(gone, "winter")
  await remarksInAllCircles(gone, winter, await aMember("of one that is gone", gone, winter))
  await reindex()
  await client().debate.update({ where: { id: gone }, data: { deletedAt: new Date() } })

  const someone = async (name: string, membership: object) => {
    const base = await aMember(name, closed, spring)
    return person({ ...base, memberships: [{ ...base.memberships[0]!, ...membership }] })
  }
  const waits = { revealsAfterOwn: true }
  actors.set("member who is written to", partner)
  actors.set("who was written to and left", person({ ...left, memberships: [] }))
  actors.set("anonymous", anonymous())
  actors.set("anonymous with the link", anonymous([sha256(KEY)]))
  actors.set("stranger", await aPerson("a stranger"))
  actors.set("author", author)
  actors.set("member", await someone("a member", {}))
  actors.set("member before speaking", await someone("waits", waits))
  actors.set("member who spoke on one", await someone("spoke", { ...waits, unlocked: ["cheka"] }))
  actors.set("instructor", await someone("leads", { ...waits, role: "INSTRUCTOR" }))
  actors.set("observer", await someone("observes", { role: "OBSERVER" }))
  actors.set("member of another seminar", await aMember("elsewhere", open, autumn))
  actors.set("curator", await aPerson("a curator", { curates: [closed] }))
  actors.set("administrator", await aPerson("an administrator", { administers: true }))
  actors.set("installation", installation())
})

const NAMES = [
  "anonymous",
  "anonymous with the link",
  "stranger",
  "author",
  "member",
  "member before speaking",
  "member who spoke on one",
  "instructor",
  "observer",
  "member who is written to",
  "who was written to and left",
  "member of another seminar",
  "curator",
  "administrator",
  "installation",
]
const KINDS = "question position claim passage annotation block voice source".split(" ")

async function visible(actor: Actor, kind: string): Promise<string[]> {
  const rows = await client().$queryRaw<{ id: string }[]>`
    SELECT d."rowId" AS id FROM "SearchDoc" d
    WHERE d.kind = ${kind} AND ${visibleDocs(actor)} AND ${standingDocs}`
  return rows.map(({ id }) => id).sort()
}

async function readable(actor: Actor, kind: string): Promise<string[]> {
  if (kind === "annotation") {
    // What is hidden is not in the index, for nobody.
    const rows = await client().annotation.findMany({ where: { hiddenAt: null }, include: { debate: true } })
    return rows
      .filter((row) => canReadAnnotation(actor, row))
      .map(({ id }) => id)
      .sort()
  }
  const docs = await client().searchDoc.findMany({ where: { kind }, include: { debate: true } })
  if (kind !== "block")
    return docs
      .filter(({ debate }) => canReadDebate(actor, debate))
      .map(({ rowId }) => rowId)
      .sort()
  const editions = await client().edition.findMany({
    where: { kind: "FULL", withdrawnAt: null },
    include: { source: { include: { debate: true } } },
  })
  const may = new Set(editions.filter((row) => canReadEdition(actor, row)).map(({ sourceId }) => sourceId))
  return docs
    .filter(({ sourceId }) => may.has(sourceId!))
    .map(({ rowId }) => rowId)
    .sort()
}

describe.each(KINDS)("%s", (kind) => {
  test.each(NAMES)("what may be read is what is found: %s", async (name) => {
    const actor = actors.get(name)!
    expect(await visible(actor, kind)).toEqual(await readable(actor, kind))
  })
})

describe("the rule tells actors apart", () => {
  const seen = (kind: string) =>
    Promise.all(NAMES.map(async (name) => [name, (await visible(actors.get(name)!, kind)).length])).then(
      Object.fromEntries,
    )

  test("claims and questions by their debate", async () => {
    const counts = await seen("claim")
    expect([
      counts.anonymous,
      counts["anonymous with the link"],
      counts.member,
      counts.administrator,
    ]).toEqual([2, 4, 4, 6])
  })

  test("full texts by the readers of their source", async () => {
    expect(await seen("block")).toMatchObject({
      anonymous: 1,
      member: 1 + 2,
      observer: 1 + 2,
      curator: 1 + 3,
      administrator: 6,
    })
  })

  test("remarks by their audience", async () => {
    expect(await seen("annotation")).toEqual({
      anonymous: 1,
      "anonymous with the link": 1,
      stranger: 1,
      author: 5 + 3 + 1,
      member: 4 + 1,
      "member before speaking": 2 + 1,
      "member who spoke on one": 3 + 1,
      instructor: 4 + 3 + 1,
      observer: 4 + 1,
      "member who is written to": 4 + 1 + 1,
      "who was written to and left": 1,
      "member of another seminar": 4,
      curator: 1 + 1,
      administrator: 2,
      installation: 2,
    })
  })
})

describe("before the index has followed", () => {
  test("a remark narrowed, removed or hidden and a text closed a moment ago are not found", async () => {
    const reader = anonymous()
    const [remark] = await visible(reader, "annotation")
    const where = { id: remark! }
    const changes = [
      { version: 2, visibility: "ONLY_ME" as const },
      { deletedAt: new Date() },
      { hiddenAt: new Date() },
    ]
    for (const data of changes) {
      const author = await client().annotation.findUniqueOrThrow({ where })
      const by = "hiddenAt" in data ? { hiddenById: author.authorId } : {}
      await client().annotation.update({ where, data: { ...data, ...by } })
      expect(await visible(reader, "annotation")).toEqual([])
      await client().annotation.update({
        where,
        data: { version: 1, visibility: "EVERYONE", deletedAt: null, hiddenAt: null, hiddenById: null },
      })
      expect(await visible(reader, "annotation")).toEqual([remark])
    }
    await client().source.updateMany({ where: { readers: "EVERYONE" }, data: { readers: "CURATORS" } })
    expect(await visible(reader, "block")).toEqual([])
  })
})
