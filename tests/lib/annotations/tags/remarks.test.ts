import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { type Actor, person } from "@/lib/actor"
import { changeAudience, editRemark } from "@/lib/annotations/commands"
import { discussedClaim } from "@/lib/annotations/discussed/queries"
import { historyOf } from "@/lib/annotations/queries"
import { addTag, allowFreeTags, mergeTag } from "@/lib/annotations/tags/commands"
import { slugsOnRemarks, tagsFor } from "@/lib/annotations/tags/queries"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"
import { say, saying, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

useDatabase()

type Signed = Actor & { userId: string }
let debate: SmallDebate
let seminar: string
let other: string
let teacher: Signed
let ann: Signed
let ben: Signed
let elsewhere: Signed
let curator: Signed

beforeAll(async () => {
  debate = await aSmallDebate("harbour")
  seminar = await aSeminar(debate.id, "spring")
  other = await aSeminar(debate.id, "autumn")
  teacher = await aMember("Mr Teal", debate.id, seminar, "INSTRUCTOR")
  ann = await aMember("Ann", debate.id, seminar)
  ben = await aMember("Ben", debate.id, seminar)
  elsewhere = await aMember("Eve", debate.id, other, "INSTRUCTOR")
  curator = await aPerson("Cora", { curates: [debate.id] })
  await addTag(teacher, { debateId: debate.id, seminarId: seminar, name: "Error" })
  await addTag(elsewhere, { debateId: debate.id, seminarId: other, name: "Blame" })
  await addTag(curator, { debateId: debate.id, seminarId: null, name: "Necessity" })
})
beforeEach(() => allowFreeTags(teacher, { seminarId: seminar, allowed: false }))

const tagged = (actor: Actor, audience: typeof toEveryone, tags: string[]) =>
  say(actor, { claimId: debate.closed }, audience, "I doubt it.", { tags })
const tagsSeen = async (actor: Actor, id: string) => {
  const { claim, talks } = await discussedClaim(actor, "harbour", "ann-closed", { at: id })
  const thread = talks.get(claim.id)!.threads.find((each) => each.id === id)
  const names = thread?.tags.map(({ name }) => name) ?? []
  // What the filters read of a remark is what stands on it.
  const slugs = (await slugsOnRemarks(actor, debate.id, [id])).get(id) ?? []
  expect(slugs).toEqual(thread?.tags.map(({ slug }) => slug) ?? [])
  return names
}

test("tags are said with a remark, by name or id, in its one event, each once", async () => {
  const [error] = await client().tag.findMany({ where: { seminarId: seminar, slug: "error" } })
  let id = ""
  const verbs = await eventsOf(async () => {
    id = await tagged(ann, toSeminar(seminar), ["necessity", "ERROR", error!.id])
  })
  expect(verbs).toEqual(["annotation.added"])
  expect(await tagsSeen(ben, id)).toEqual(["Error", "Necessity"])
  expect(await tagsSeen(elsewhere, id)).toEqual([])
})

test("said twice with one key it is one remark with the tags of the first", async () => {
  const given = { clientKey: newId(), tags: ["error"] }
  const once = () => say(ann, { claimId: debate.closed }, toSeminar(seminar), "Once.", given)
  const ids = await Promise.all([once(), once(), once()])
  expect(new Set(ids).size).toBe(1)
  expect(await tagsSeen(ann, ids[0]!)).toEqual(["Error"])
})

describe("words", () => {
  test("that everyone may read are the debate's only", async () => {
    expect(await tagsSeen(elsewhere, await tagged(ann, toEveryone, ["Necessity"]))).toEqual(["Necessity"])
    expect(await refusalOf(() => tagged(ann, toEveryone, ["Error"]))).toMatch(
      /^“Error” is a word of a seminar/,
    )
    expect(await refusalOf(() => tagged(ann, toEveryone, ["Doom"]))).toMatch(
      /^“Doom” is not in the vocabulary/,
    )
  })

  test("of a seminar that one is not in do not exist, by name or id", async () => {
    const [blame] = await client().tag.findMany({ where: { seminarId: other, slug: "blame" } })
    const unknown = await refusalOf(() => tagged(ann, toSeminar(seminar), ["Doom"]))
    expect(await refusalOf(() => tagged(ann, toSeminar(seminar), ["Blame"]))).toBe(
      unknown.replace("Doom", "Blame"),
    )
    const wrongId = await refusalOf(() => tagged(ann, toSeminar(seminar), [newId()]))
    expect(await refusalOf(() => tagged(ann, toSeminar(seminar), [blame!.id]))).toBe(wrongId)
    expect(await refusalOf(() => tagged(ann, toMyself, ["Blame"]))).toMatch(/in no vocabulary/)
    expect((await tagsFor(ann, debate.id)).map(({ name }) => name)).not.toContain("Blame")
  })

  test("that are new are refused with the word, and nothing is written", async () => {
    const before = await client().annotation.count()
    expect(await refusalOf(() => tagged(ann, toSeminar(seminar), ["error", "Doom"]))).toMatch(
      /^“Doom” is not/,
    )
    expect(await outcomeOf(() => tagged(ann, toSeminar(seminar), ["x".repeat(61)]))).toBe("invalid")
    const many = Array.from({ length: 13 }, (_, index) => `w${index}`)
    expect(await outcomeOf(() => tagged(ann, toSeminar(seminar), many))).toBe("invalid")
    expect(await client().annotation.count()).toBe(before)
    expect(await client().tag.count({ where: { folded: "doom" } })).toBe(0)
  })

  test("that are new become the seminar's where that is allowed, once, and never from a private note", async () => {
    const allow = (actor: Actor, allowed: boolean) => allowFreeTags(actor, { seminarId: seminar, allowed })
    expect(await outcomeOf(() => allow(ann, true))).toBe("forbidden")
    expect(await outcomeOf(() => allow(elsewhere, true))).toBe("not_found")
    expect(await eventsOf(() => allow(teacher, true))).toEqual(["seminar.free-tags-allowed"])
    expect(await eventsOf(() => allow(teacher, true))).toEqual([])
    const said = [ann, ben, teacher].map((actor) => tagged(actor, toSeminar(seminar), ["Hunger", "Cold"]))
    for (const id of await Promise.all(said)) expect(await tagsSeen(ben, id)).toEqual(["Cold", "Hunger"])
    expect(await client().tag.count({ where: { seminarId: seminar, folded: "hunger" } })).toBe(1)
    expect(await outcomeOf(() => tagged(ann, toMyself, ["Secret"]))).toBe("invalid")
    expect(await outcomeOf(() => tagged(ann, toMyself, ["Hunger"]))).toBe("done")
    expect(await eventsOf(() => allow(teacher, false))).toEqual(["seminar.free-tags-ended"])
    expect(await outcomeOf(() => tagged(ann, toSeminar(seminar), ["Thirst"]))).toBe("invalid")
    expect(await outcomeOf(() => tagged(teacher, toSeminar(seminar), ["Thirst"]))).toBe("done")
    expect(await outcomeOf(() => tagged(curator, toEveryone, ["Hope"]))).toBe("done")
  })
})

describe("the tags of one's own remark", () => {
  test("are changed with it in its one event, kept in its history, or left as they are", async () => {
    const id = await tagged(ann, toSeminar(seminar), ["Error"])
    const edit = (version: number, tags?: string[]) =>
      editRemark(ann, { id, version, body: saying("Still."), ...(tags && { tags }) })
    expect(await eventsOf(() => edit(1))).toEqual(["annotation.edited"])
    expect(await tagsSeen(ben, id)).toEqual(["Error"])
    expect(await eventsOf(() => edit(2, ["Necessity"]))).toEqual(["annotation.edited"])
    expect(await tagsSeen(ben, id)).toEqual(["Necessity"])
    expect((await historyOf(ann, id)).versions.map(({ tags }) => tags)).toEqual([["Error"], []])
    expect(await outcomeOf(() => edit(2, []))).toBe("conflict")
    expect(await tagsSeen(ben, id)).toEqual(["Necessity"])
    expect(await outcomeOf(() => edit(3, ["Doom"]))).toBe("invalid")
    expect(await outcomeOf(() => edit(3, []))).toBe("done")
    expect(await tagsSeen(ben, id)).toEqual([])
  })

  test("stand only before readers who know them, and come back with those", async () => {
    const id = await tagged(ann, toSeminar(seminar), ["Error", "Necessity"])
    await changeAudience(ann, { id, version: 1, audience: toEveryone })
    for (const actor of [ann, ben, elsewhere]) expect(await tagsSeen(actor, id)).toEqual(["Necessity"])
    await editRemark(ann, { id, version: 2, body: saying("Again."), tags: [] })
    await changeAudience(ann, { id, version: 3, audience: toMyself })
    expect(await tagsSeen(ann, id)).toEqual(["Error"])
    const left = person({ ...ann, memberships: [] })
    expect(await tagsSeen(left, id)).toEqual([])
    await changeAudience(ann, { id, version: 4, audience: toSeminar(seminar) })
    expect(await tagsSeen(ben, id)).toEqual(["Error"])
  })

  test("that were merged are taken off by the word they now are", async () => {
    const [dearth, famine] = await Promise.all(
      ["Dearth", "Famine"].map((name) => addTag(teacher, { debateId: debate.id, seminarId: seminar, name })),
    )
    const id = await tagged(ann, toSeminar(seminar), ["Dearth"])
    await mergeTag(teacher, { id: dearth!, version: 1, into: famine! })
    expect(await tagsSeen(ben, id)).toEqual(["Famine"])
    await editRemark(ann, { id, version: 1, body: saying("x"), tags: ["famine", "dearth"] })
    expect(await client().annotationTag.count({ where: { annotationId: id } })).toBe(1)
    await editRemark(ann, { id, version: 2, body: saying("x"), tags: [] })
    expect(await client().annotationTag.count({ where: { annotationId: id } })).toBe(0)
  })
})

test("a discussion shows the threads with a tag alone, a reply's too, and none for a tag that one may not know", async () => {
  const [bare, first, second] = [
    await tagged(ann, toSeminar(seminar), []),
    await tagged(ann, toSeminar(seminar), ["Error"]),
    await tagged(ben, toSeminar(seminar), []),
  ]
  await say(ann, { parentId: second }, toSeminar(seminar), "In reply.", { tags: ["error"] })
  const shown = async (actor: Actor, tag: string) => {
    const { claim, talks } = await discussedClaim(actor, "harbour", "ann-closed", { tag })
    return talks.get(claim.id)!.threads.map(({ id }) => id)
  }
  const found = await shown(ben, "error")
  expect(found).toEqual(expect.arrayContaining([first, second]))
  expect(found).not.toContain(bare)
  expect(await shown(elsewhere, "error")).toEqual([])
  expect(await shown(ben, "blame")).toEqual([])
  expect(await shown(ben, "no\u0000slug")).toContain(bare)
})
