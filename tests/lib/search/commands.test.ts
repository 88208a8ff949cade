import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import type { Actor } from "@/lib/actor"
import { installation } from "@/lib/actor"
import { changeAudience, editRemark, removeRemark, restoreRemark } from "@/lib/annotations/commands"
import { changeClaim } from "@/lib/claims/commands"
import { client } from "@/lib/db"
import { removeCurated } from "@/lib/debates/commands"
import { indexEvents, reindex } from "@/lib/search/commands"
import { changeSource } from "@/lib/sources/commands"
import { aMember, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aHarbour, attachHarbour } from "@/tests/support/harbour"
import { say, saying, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

useDatabase()

let of: { debateId: string; sourceId: string }
let claim: { id: string; version: number }
let seminar: string
let ann: Actor & { userId: string }
let last = 0n

const eventsAfter = (seq: bigint) =>
  client().event.findMany({ where: { seq: { gt: seq } }, orderBy: { seq: "asc" } })

/** Follows the events, as the worker does. */
async function follow() {
  const events = await eventsAfter(last)
  last = events.at(-1)?.seq ?? last
  await indexEvents(events)
}

const docs = async (kind?: string) => {
  const rows = await client().searchDoc.findMany({
    where: { debateId: of.debateId, kind },
    orderBy: [{ kind: "asc" }, { rowId: "asc" }],
  })
  return rows.map(({ updatedAt: _, ...row }) => row)
}
const remark = async (id: string) => (await docs("annotation")).find(({ rowId }) => rowId === id)
const versionOf = async (id: string) => {
  const { version } = await client().annotation.findUniqueOrThrow({ where: { id } })
  return { id, version }
}

beforeAll(async () => {
  of = await aHarbour()
  seminar = await aSeminar(of.debateId, "spring")
  ann = await aMember("Ann", of.debateId, seminar)
  claim = await client().claim.findFirstOrThrow({ where: { slug: "fire-adam" } })
})
beforeEach(follow)

describe("the index follows events", () => {
  test("of an import: each kind has its rows", async () => {
    const counts: Record<string, number> = {}
    for (const { kind } of await docs()) counts[kind] = (counts[kind] ?? 0) + 1
    expect(counts).toEqual({
      question: 2,
      position: 3,
      voice: 3,
      source: 1,
      claim: 2,
      passage: 1,
    })
    expect((await docs("claim")).map(({ title }) => title).sort()).toEqual(["Ada Adam", "Cleo Clark"])
    expect((await docs("source"))[0]).toMatchObject({ title: "On a memoir", text: "Ada Adam, 1990" })
  })

  test("of a full text: its blocks are for those who may read it, and follow when that changes", async () => {
    await attachHarbour(of.sourceId)
    await follow()
    const blocks = await docs("block")
    expect(blocks.map(({ fragment }) => fragment).sort()).toEqual(["p1", "p2", "p3"])
    for (const block of blocks) expect(block).toMatchObject({ visibility: "TEXT", readers: "SEMINARS" })
    const { version } = await client().source.findUniqueOrThrow({ where: { id: of.sourceId } })
    await changeSource(installation(), { id: of.sourceId, version, readers: "CURATORS" })
    await follow()
    for (const block of await docs("block")) expect(block.readers).toBe("CURATORS")
  })

  test("of a remark, as it is said, changed, narrowed, removed and brought back", async () => {
    const id = await say(ann, { claimId: claim.id }, toSeminar(seminar), "Ещё о пожаре.")
    await follow()
    expect(await remark(id)).toMatchObject({
      visibility: "SEMINAR",
      seminarId: seminar,
      authorId: ann.userId,
      unlockScope: expect.stringMatching(/^question:/),
      text: "Ещё о пожаре.",
      folded: "еще о пожаре.",
    })
    await editRemark(ann, { ...(await versionOf(id)), body: saying("Of the fire.") })
    await follow()
    expect(await remark(id)).toMatchObject({ text: "Of the fire.", version: 2 })
    await changeAudience(ann, { ...(await versionOf(id)), audience: toMyself })
    await follow()
    expect(await remark(id)).toMatchObject({ visibility: "AUTHOR", seminarId: null, version: 3 })
    await removeRemark(ann, await versionOf(id))
    await follow()
    expect(await remark(id)).toBeUndefined()
    await restoreRemark(ann, { id })
    await follow()
    expect(await remark(id)).toMatchObject({ visibility: "AUTHOR", version: 5 })
  })

  test("of a claim that is changed or removed: its passage and what was said of it go along", async () => {
    const clark = await client().claim.findFirstOrThrow({ where: { slug: "fire-clark" } })
    const relation = await client().relation.findFirstOrThrow({ where: { toId: clark.id } })
    const id = await say(ann, { claimId: clark.id }, toEveryone, "Clark says more.")
    const reply = await say(ann, { parentId: id }, toEveryone, "He does.")
    await changeClaim(installation(), {
      id: clark.id,
      version: clark.version,
      statement: "Nothing would stop it.",
    })
    await follow()
    expect((await docs("claim")).map(({ text }) => text)).toContain("Nothing would stop it.")
    expect([await remark(id), await remark(reply)]).not.toContain(undefined)
    await removeCurated(installation(), "relation", { id: relation.id, version: relation.version })
    await removeCurated(installation(), "claim", { id: clark.id, version: clark.version + 1 })
    await follow()
    expect((await docs("claim")).map(({ rowId }) => rowId)).not.toContain(clark.id)
    expect([await remark(id), await remark(reply)]).toEqual([undefined, undefined])
  })

  test("what is hidden or has no words is not in it", async () => {
    const id = await say(ann, { claimId: claim.id }, toEveryone, "Rude words.")
    const hidden = { hiddenAt: new Date(), hiddenById: ann.userId }
    await client().annotation.update({ where: { id }, data: hidden })
    await follow()
    expect(await remark(id)).toBeUndefined()
  })

  test("of an erased account: what only it could see goes, also where the index was behind", async () => {
    const eve = await aMember("Eve", of.debateId, seminar)
    const own = await say(eve, { claimId: claim.id }, toMyself, "To myself.")
    const open = await say(eve, { claimId: claim.id }, toEveryone, "To all.")
    await follow()
    await client().annotation.delete({ where: { id: own } })
    await client().user.update({ where: { id: eve.userId }, data: { erasedAt: new Date() } })
    await indexEvents([{ subjectKind: "user", subjectId: eve.userId }])
    expect(await remark(own)).toBeUndefined()
    expect(await remark(open)).toBeDefined()
  })

  test("the same events again change nothing, nor does writing it all anew", async () => {
    await follow()
    const before = await docs()
    const all = await eventsAfter(0n)
    await indexEvents(all)
    await indexEvents([...all].reverse())
    expect(await docs()).toEqual(before)
    await reindex("harbour")
    expect(await docs()).toEqual(before)
  })

  test("events of other things are passed over", async () => {
    const before = await docs()
    expect(await indexEvents([{ subjectKind: "session", subjectId: of.debateId }])).toBe(0)
    expect(await docs()).toEqual(before)
  })
})

describe("writing the index anew", () => {
  test("mends what is missing, wrong or left over; of no such debate it says so", async () => {
    await reindex()
    const right = await docs()
    const [first, second] = right
    await client().searchDoc.delete({ where: { kind_rowId: { kind: first!.kind, rowId: first!.rowId } } })
    await client().searchDoc.updateMany({ where: { rowId: second!.rowId }, data: { text: "wrong" } })
    const left = { ...first!, kind: "annotation", rowId: of.debateId }
    await client().searchDoc.create({ data: left })
    expect(await reindex("harbour")).toBe(right.length)
    expect(await docs()).toEqual(right)
    expect(await reindex("nowhere")).toBeNull()
  })
})
