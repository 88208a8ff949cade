import { beforeEach, describe, expect, test } from "vitest"
import { aimFor } from "@/lib/annotations/aiming/queries"
import { bodyOf } from "@/lib/annotations/body/text"
import { editRemark } from "@/lib/annotations/commands"
import { annotatedSource } from "@/lib/annotations/reading/queries"
import { retarget, retargetBack } from "@/lib/annotations/retargeting/commands"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { addSource } from "@/lib/sources/commands"
import { attachText } from "@/lib/sources/editions/commands"
import { rebuildExcerpts } from "@/lib/sources/editions/excerpts/commands"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"
import { say, toEveryone, toMyself } from "@/tests/support/remarks"

const TEXT = "The harbour in spring.\n\nEverybody says that the gates stood open. It was closed."
const BETTER = TEXT.replace("Everybody says that the gates stood open", "Bread was dear in those years")

let debates = 0
let of: SmallDebate
let curator: Awaited<ReturnType<typeof aPerson>>
let member: Awaited<ReturnType<typeof aPerson>>
let first: string
let second: string
let id: string

useDatabase()

const words = (editionId: string, text: string, exact: string) => {
  const start = text.indexOf(exact)
  return { editionId, start, end: start + exact.length, exact }
}

beforeEach(async () => {
  of = await aSmallDebate(`retargeting-${++debates}`)
  curator = await aPerson("Curator", { curates: [of.id] })
  member = await aMember("Member", of.id, await aSeminar(of.id, "class"))
  await rebuildExcerpts(curator, of.source)
  first = (await attachText(curator, { sourceId: of.source, raw: TEXT })).editionId
  id = await say(
    member,
    { words: words(first, TEXT, "Everybody says that the gates stood open") },
    toEveryone,
  )
  second = (await attachText(curator, { sourceId: of.source, raw: BETTER })).editionId
})

const move = (exact = "Bread was dear", actor = member, version = 1) =>
  retarget(actor, { id, version, words: words(second, BETTER, exact) })
const adrift = async () => (await annotatedSource(member, of.slug, "review")).adrift

describe("a remark whose words are gone", () => {
  test("stays, listed for its author, and is given other words", async () => {
    const before = await client().annotation.findUniqueOrThrow({ where: { id } })
    const listed = (await adrift()).map(({ thread, words: quoted }) => [thread.id, quoted])
    expect(listed).toEqual([[id, "Everybody says that the gates stood open"]])
    expect(await eventsOf(() => move())).toEqual(["annotation.retargeted"])
    expect(await adrift()).toEqual([])
    const after = await client().annotation.findUniqueOrThrow({ where: { id }, include: { passage: true } })
    expect(after).toMatchObject({ version: 2, passage: { exact: "Bread was dear" } })
    const revision = await client().revision.findFirstOrThrow({ where: { subjectId: id } })
    expect(revision.before).toMatchObject({ passageId: before.passageId })
    const passage = await client().passage.findUniqueOrThrow({ where: { id: before.passageId! } })
    expect(passage.exact).toBe("Everybody says that the gates stood open")
  })

  test("is moved by its author only, from what they last saw", async () => {
    expect(await outcomeOf(() => move("It was closed", curator))).toBe("forbidden")
    expect(await outcomeOf(() => move("It was closed", member, 2))).toBe("conflict")
    const own = await say(member, { words: words(second, BETTER, "It was closed") }, toMyself)
    const stolen = () => retarget(curator, { id: own, version: 1, words: words(second, BETTER, "It was") })
    expect(await outcomeOf(stolen)).toBe("not_found")
    expect(await outcomeOf(() => retarget(member, { id, version: 1, words: {} as never }))).toBe("invalid")
  })

  test("keeps to its source, and to words", async () => {
    const voices = [{ voiceId: of.ann, role: "AUTHOR" as const }]
    const another = await addSource(curator, { debateId: of.id, slug: "other", ...least.source, voices })
    const { editionId } = await attachText(curator, { sourceId: another, raw: BETTER })
    const elsewhere = () =>
      retarget(member, { id, version: 1, words: words(editionId, BETTER, "It was closed") })
    expect(await outcomeOf(elsewhere)).toBe("invalid")
    const onClaim = await say(member, { claimId: of.closed })
    const onWords = () =>
      retarget(member, { id: onClaim, version: 1, words: words(second, BETTER, "It was") })
    expect(await outcomeOf(onWords)).toBe("invalid")
  })
})

describe("a remark that was moved", () => {
  const passageOf = async () => (await client().annotation.findUniqueOrThrow({ where: { id } })).passageId

  test("goes back to the words it had, and can go to and fro", async () => {
    const before = await passageOf()
    await move()
    const after = await passageOf()
    expect(await eventsOf(() => retargetBack(member, { id, version: 2 }))).toEqual(["annotation.retargeted"])
    expect(await passageOf()).toBe(before)
    await retargetBack(member, { id, version: 3 })
    expect(await passageOf()).toBe(after)
  })

  test("goes back by its author only, from what they last saw, if nothing else has changed since", async () => {
    expect(await outcomeOf(() => retargetBack(member, { id, version: 1 }))).toBe("conflict")
    await move()
    expect(await outcomeOf(() => retargetBack(member, { id, version: 1 }))).toBe("conflict")
    expect(await outcomeOf(() => retargetBack(curator, { id, version: 2 }))).toBe("forbidden")
    expect(await outcomeOf(() => retargetBack(member, { id, version: 0 }))).toBe("invalid")
    await editRemark(member, { id, version: 2, body: bodyOf("I doubt it still.") })
    expect(await outcomeOf(() => retargetBack(member, { id, version: 3 }))).toBe("conflict")
  })

  test("may be one whose words are not lost, too", async () => {
    const other = await say(member, { words: words(second, BETTER, "It was closed") }, toMyself)
    await retarget(member, { id: other, version: 1, words: words(second, BETTER, "years. It was") })
    const moved = await client().annotation.findUniqueOrThrow({
      where: { id: other },
      include: { passage: true },
    })
    expect(moved.passage!.exact).toBe("years. It was")
  })
})

describe("what words are to be selected for", () => {
  const aim = (actor: typeof member, asked: object) => aimFor(actor, of.slug, "review", asked)

  test("is one's own remark, with its words for those who may read them", async () => {
    expect(await aim(member, { retarget: id })).toEqual({
      kind: "remark",
      id,
      version: 1,
      words: "Everybody says that the gates stood open",
      said: "I doubt it.",
      places: [{ editionId: first, start: 24, end: 64 }],
    })
    await client().source.update({ where: { id: of.source }, data: { readers: "CURATORS" } })
    await client().debate.update({ where: { id: of.id }, data: { contentVersion: { increment: 1 } } })
    expect(await aim(member, { retarget: id })).toMatchObject({ words: null })
    expect(await aim(curator, { retarget: id })).toBeNull()
  })

  test("says where the words of a remark stand now, in the texts that its author may read", async () => {
    await move()
    const place = words(second, BETTER, "Bread was dear")
    const { exact: _, ...there } = place
    expect(await aim(member, { retarget: id })).toMatchObject({ version: 2, places: [there] })
    await client().source.update({ where: { id: of.source }, data: { readers: "CURATORS" } })
    expect(await aim(member, { retarget: id })).toMatchObject({ places: [] })
  })

  test("is a passage for its curators, if they know of it", async () => {
    expect(await aim(curator, { attach: of.passage })).toEqual({
      kind: "passage",
      id: of.passage,
      words: "It was closed.",
    })
    expect(await aim(member, { attach: of.passage })).toBeNull()
    const hidden = await say(member, { words: words(second, BETTER, "in those years") }, toMyself)
    const { passageId } = await client().annotation.findUniqueOrThrow({ where: { id: hidden } })
    expect(await aim(curator, { attach: passageId })).toBeNull()
    for (const nothing of [
      { attach: newId() },
      { attach: "x" },
      { retarget: newId() },
      { attach: ["a"] },
      {},
    ])
      expect(await aim(curator, nothing)).toBeNull()
  })
})
