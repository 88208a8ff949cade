import { beforeAll, describe, expect, test } from "vitest"
import { anonymous, installation } from "@/lib/actor"
import { removeRemark } from "@/lib/annotations/commands"
import { slicesAnew } from "@/lib/annotations/reading/anew/queries"
import { annotatedSource } from "@/lib/annotations/reading/queries"
import { addTag } from "@/lib/annotations/tags/commands"
import { client } from "@/lib/db"
import { attachText } from "@/lib/sources/editions/commands"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aHarbour, attachHarbour, HARBOUR_TEXT } from "@/tests/support/harbour"
import { outcomeOf } from "@/tests/support/outcomes"
import { say, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

type Someone = Awaited<ReturnType<typeof aPerson>>
let ann: Someone
let bob: Someone
let stranger: Someone
let seminar: string
let debateId: string
let editions: Record<"EXCERPTS" | "FULL", string>

const open = (who: Someone | ReturnType<typeof anonymous>) => annotatedSource(who, "harbour", "adam-review")
const heard = async (who: Someone) => {
  const { slices, adrift } = await open(who)
  const beside = slices.flatMap(({ notes }) => (notes ?? []).map(({ id }) => id))
  return [...beside, ...adrift.map(({ thread }) => thread.id)].sort()
}
const words = (exact: string, kind: "EXCERPTS" | "FULL" = "FULL", text = HARBOUR_TEXT.trim()) => {
  const start = text.indexOf(exact)
  return { words: { editionId: editions[kind], start, end: start + exact.length, exact } }
}

useDatabase()

beforeAll(async () => {
  const { sourceId, ...harbour } = await aHarbour()
  debateId = harbour.debateId
  await attachHarbour(sourceId)
  seminar = await aSeminar(debateId, "class")
  ann = await aMember("Ann", debateId, seminar)
  bob = await aMember("Bob", debateId, seminar)
  stranger = await aPerson("Stranger")
  const rows = await client().edition.findMany({ where: { sourceId } })
  editions = Object.fromEntries(rows.map(({ kind, id }) => [kind, id])) as typeof editions
})

const slicesFor = (who: Someone, asked: { indexes?: number[]; ids?: string[]; editionId?: string }) =>
  slicesAnew(who, "harbour", "adam-review", { editionId: editions.FULL, indexes: [], ids: [], ...asked })

describe("a source with what readers say", () => {
  let toAll: string
  let toClass: string
  let toAnn: string

  beforeAll(async () => {
    toAll = await say(ann, words("made it unstoppable, as Clark"), toEveryone, "To everyone.")
    toClass = await say(ann, words("Nobody who was there"), toSeminar(seminar), "To the class.")
    toAnn = await say(ann, words("harbour at peace"), toMyself, "To myself.", { kind: "HIGHLIGHT" })
  })

  test("has each remark beside the block in which its words end, and a mark over the words", async () => {
    const { slices, placings } = await open(ann)
    expect(placings).toHaveLength(3)
    expect(slices).toHaveLength(1)
    const [{ blocks, notes }] = slices as [(typeof slices)[0]]
    expect(notes!.map(({ key, id }) => [key, id])).toEqual([
      ["1a", toAnn],
      ["2a", toAll],
      ["2b", toClass],
    ])
    const marked = (key: string) =>
      blocks
        .flatMap(({ segments }) => segments)
        .filter(({ others }) => others.includes(key))
        .map(({ text }) => text)
        .join("")
    expect(marked("1a")).toBe("harbour at peace")
    expect(marked("2a")).toBe("made it unstoppable, as Clark")
    const both = blocks[1]!.segments.find(({ others, passages }) => others.length > 0 && passages.length > 0)
    expect(both!.text, "over the evidence, too").toBe("made it unstoppable")
  })

  test("keeps the words of its text as they are", async () => {
    const { slices } = await open(ann)
    for (const { start, segments } of slices.flatMap(({ blocks }) => blocks)) {
      const text = segments.map((segment) => segment.text).join("")
      expect(HARBOUR_TEXT.trim().slice(start, start + text.length)).toBe(text)
    }
  })

  test("shows each reader what they may see", async () => {
    expect(await heard(ann)).toEqual([toAll, toClass, toAnn].sort())
    expect(await heard(bob)).toEqual([toAll, toClass].sort())
    expect(await heard(stranger)).toEqual([toAll])
  })

  test("knows of each thread what its mark needs, and nothing of what one may not see", async () => {
    const answer = await say(bob, { parentId: toAll }, toEveryone, "An answer.")
    const { placings } = await open(stranger)
    expect(placings).toEqual([])
    const mine = (await open(ann)).placings.map(({ id, author, kind, latest }) => [
      id,
      author?.own,
      kind,
      latest.own,
    ])
    expect(mine).toEqual([
      [toAnn, true, "HIGHLIGHT", true],
      [toAll, true, "COMMENT", false],
      [toClass, true, "COMMENT", true],
    ])
    expect((await open(bob)).placings.map(({ id }) => id)).toEqual([toAll, toClass])
    await removeRemark(bob, { id: answer, version: 1 })
  })

  test("tells of a thread the tags that its reader knows", async () => {
    const tess = await aMember("Tess", debateId, seminar, "INSTRUCTOR")
    await addTag(tess, { debateId, seminarId: seminar, name: "An error" })
    const tagged = await say(ann, words("So ends"), toSeminar(seminar), "Tagged.", { tags: ["an error"] })
    const { placings } = await open(bob)
    expect(placings.find(({ id }) => id === tagged)!.tags).toEqual(["an-error"])
    expect(placings.find(({ id }) => id === toAll)!.tags).toEqual([])
    await removeRemark(ann, { id: tagged, version: 1 })
  })

  test("gives the slices anew in which remarks stand, with what this reader may see", async () => {
    const beside = async (id: string) => {
      const { slices, parts } = (await slicesFor(bob, { ids: [id] }))!
      expect([...parts]).toEqual([0])
      return slices.map(({ index, order, notes }) => [index, order, notes!.map(({ id }) => id)])
    }
    expect(await beside(toAnn), "nothing of it, and the others know their order").toEqual([
      [0, [toAll, toClass], []],
    ])
    expect(await beside(toClass), "with those of its block, whose letters may be others now").toEqual([
      [0, [toAll, toClass], [toAll, toClass]],
    ])
    expect((await slicesFor(ann, { indexes: [0, 7] }))!.slices).toEqual((await open(ann)).slices)
    expect(await slicesFor(ann, {})).toEqual({ slices: [], cards: {}, parts: new Set() })
    expect(await slicesFor(ann, { ids: ["nothing"] })).toEqual({ slices: [], cards: {}, parts: new Set() })
  })

  test("gives no slices of a text that this reader does not read", async () => {
    expect(await slicesFor(stranger, { indexes: [0] })).toBeNull()
    expect(await slicesFor(ann, { editionId: editions.EXCERPTS, indexes: [0] })).toBeNull()
  })

  test("shows no word of the full text to who may not read it, only that something is said there", async () => {
    const room = await open(stranger)
    expect(room.edition.kind).toBe("EXCERPTS")
    expect(room.adrift).toMatchObject([{ words: null, thread: { id: toAll } }])
    expect(JSON.stringify(room)).not.toContain("as Clark")
    const again = await open(anonymous())
    expect(again.writing).toBeNull()
    expect(JSON.stringify(again)).not.toContain("as Clark")
  })

  test("loses no remark whose words a new text does not have", async () => {
    const { sourceId } = await client().edition.findUniqueOrThrow({ where: { id: editions.FULL } })
    await attachText(installation(), {
      sourceId,
      raw: HARBOUR_TEXT.replace("Nobody who was there", "No one"),
    })
    const { adrift } = await open(bob)
    expect(adrift).toMatchObject([{ words: "Nobody who was there", thread: { id: toClass } }])
  })

  test("has a removed remark no more", async () => {
    await removeRemark(ann, { id: toAll, version: 1 })
    expect(await heard(stranger)).toEqual([])
  })

  test("that does not exist is not found", async () => {
    expect(await outcomeOf(() => annotatedSource(ann, "harbour", "nothing"))).toBe("not_found")
  })
})
