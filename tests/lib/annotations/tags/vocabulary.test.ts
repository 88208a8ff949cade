import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous, person } from "@/lib/actor"
import { addTag, mergeTag, removeTag, renameTag, restoreTag } from "@/lib/annotations/tags/commands"
import { tagsFor, vocabulary } from "@/lib/annotations/tags/queries"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"
import { say, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

useDatabase()

type Signed = Actor & { userId: string }
let debate: SmallDebate
let closed: SmallDebate
let seminar: string
let teacher: Signed
let assistant: Signed
let ann: Signed
let stranger: Signed
let curator: Signed

beforeAll(async () => {
  debate = await aSmallDebate("harbour")
  closed = await aSmallDebate("closed", "SEMINARS")
  seminar = await aSeminar(debate.id, "spring")
  teacher = await aMember("Mr Teal", debate.id, seminar, "INSTRUCTOR")
  assistant = await aMember("Asa", debate.id, seminar, "ASSISTANT")
  ann = await aMember("Ann", debate.id, seminar)
  stranger = await aPerson("a stranger")
  curator = await aPerson("Cora", { curates: [debate.id] })
})

const ofDebate = (name: string) => ({ debateId: debate.id, seminarId: null, name })
const ofSeminar = (name: string) => ({ debateId: debate.id, seminarId: seminar, name })
const row = (id: string) => client().tag.findUniqueOrThrow({ where: { id } })
const words = async (actor: Actor) => (await vocabulary(actor, "harbour", "spring")).words

test("those who lead a seminar add words to it, curators to the debate; each leaves one event", async () => {
  for (const [actor, given] of [
    [teacher, ofSeminar("Error")],
    [assistant, ofSeminar("Ошибка")],
    [curator, ofDebate("Necessity")],
  ] as const)
    expect(await eventsOf(() => addTag(actor, given))).toEqual(["tag.added"])
  expect((await words(teacher)).map(({ name, kept }) => [name, kept])).toEqual([
    ["Error", true],
    ["Ошибка", true],
  ])
})

test("nobody else does, and a seminar that one is not in does not exist", async () => {
  const outcome = (actor: Actor, given: Parameters<typeof addTag>[1]) => outcomeOf(() => addTag(actor, given))
  expect(await outcome(ann, ofSeminar("mine"))).toBe("forbidden")
  expect(await outcome(ann, ofDebate("mine"))).toBe("forbidden")
  expect(await outcome(teacher, ofDebate("mine"))).toBe("forbidden")
  expect(await outcome(curator, ofSeminar("mine"))).toBe("not_found")
  expect(await outcome(stranger, { debateId: closed.id, seminarId: null, name: "mine" })).toBe("not_found")
  expect(await outcome(teacher, { ...ofSeminar("mine"), debateId: closed.id })).toBe("not_found")
  expect(await outcome(anonymous(), ofDebate("mine"))).toBe("forbidden")
  const archived = person({ ...teacher, memberships: [{ ...teacher.memberships[0]!, archived: true }] })
  expect(await outcome(archived, ofSeminar("mine"))).toBe("forbidden")
  expect(await outcome(teacher, ofSeminar("one, two"))).toBe("invalid")
  expect(await outcome(teacher, ofSeminar(" "))).toBe("invalid")
})

test("a word in another case or with other accents is the same word", async () => {
  await addTag(teacher, ofSeminar("Évitable"))
  expect(await outcomeOf(() => addTag(assistant, ofSeminar("EVITABLE")))).toBe("conflict")
  await addTag(curator, ofDebate("Terror"))
  expect(await refusalOf(() => addTag(teacher, ofSeminar("terror")))).toMatch(/so does your seminar/)
  const added = await Promise.all(
    ["Famine", "famine", "FAMINE"].map((name) => outcomeOf(() => addTag(teacher, ofSeminar(name)))),
  )
  expect(added.sort()).toEqual(["conflict", "conflict", "done"])
})

describe("a tag is renamed", () => {
  test("with its address and uses kept, once for each version read", async () => {
    const id = await addTag(teacher, ofSeminar("Waar"))
    const { slug } = await row(id)
    expect(await eventsOf(() => renameTag(teacher, { id, version: 1, name: "War" }))).toEqual(["tag.renamed"])
    expect(await row(id)).toMatchObject({ name: "War", folded: "war", slug, version: 2 })
    expect(await client().revision.count({ where: { subjectKind: "tag", subjectId: id } })).toBe(1)
    expect(await outcomeOf(() => renameTag(teacher, { id, version: 1, name: "Wars" }))).toBe("conflict")
    expect(await outcomeOf(() => renameTag(teacher, { id, version: 2, name: "WAR" }))).toBe("done")
  })

  test("not to a word that is there, not by others, and not where one does not see it", async () => {
    const id = await addTag(teacher, ofSeminar("Peace"))
    await addTag(teacher, ofSeminar("Truce"))
    const rename = (actor: Actor, name = "Rest") =>
      outcomeOf(() => renameTag(actor, { id, version: 1, name }))
    expect(await rename(teacher, "truce")).toBe("conflict")
    expect(await rename(ann)).toBe("forbidden")
    expect(await rename(curator)).toBe("not_found")
    expect(await rename(stranger)).toBe("not_found")
    expect(await outcomeOf(() => renameTag(teacher, { id: newId(), version: 1, name: "x" }))).toBe(
      "not_found",
    )
  })
})

describe("two tags are merged", () => {
  test("with every use kept, once where a remark bears both, and told apart again", async () => {
    const one = await addTag(teacher, ofSeminar("USSR"))
    const two = await addTag(teacher, ofSeminar("Soviet Union"))
    const about = { claimId: debate.closed }
    const tagged = (tags: string[]) => say(ann, about, toSeminar(seminar), "x", { tags })
    await tagged(["ussr"])
    await tagged(["soviet union"])
    await tagged(["USSR", "Soviet Union"])
    const uses = async () =>
      (await words(ann)).filter(({ id }) => id === one || id === two).map(({ name, uses }) => [name, uses])
    expect(await uses()).toEqual([
      ["Soviet Union", 2],
      ["USSR", 2],
    ])
    const merge = () => mergeTag(teacher, { id: one, version: 1, into: two })
    expect(await eventsOf(merge)).toEqual(["tag.merged"])
    expect(await uses()).toEqual([["Soviet Union", 3]])
    await tagged(["ussr"])
    expect(await uses()).toEqual([["Soviet Union", 4]])
    expect((await vocabulary(teacher, "harbour", "spring")).gone).toEqual([
      { id: one, name: "USSR", into: "Soviet Union" },
    ])
    expect(await eventsOf(() => restoreTag(teacher, { id: one }))).toEqual(["tag.restored"])
    expect(await uses()).toEqual([
      ["Soviet Union", 3],
      ["USSR", 2],
    ])
  })

  test("and what was merged before goes along; two who merge them both ways merge one", async () => {
    const [a, b, c] = await Promise.all(["aa", "bb", "cc"].map((name) => addTag(teacher, ofSeminar(name))))
    await mergeTag(teacher, { id: a!, version: 1, into: b! })
    await mergeTag(teacher, { id: b!, version: 1, into: c! })
    expect((await row(a!)).mergedIntoId).toBe(c)
    const [d, e] = await Promise.all(["dd", "ee"].map((name) => addTag(teacher, ofSeminar(name))))
    const outcomes = await Promise.all([
      outcomeOf(() => mergeTag(teacher, { id: d!, version: 1, into: e! })),
      outcomeOf(() => mergeTag(assistant, { id: e!, version: 1, into: d! })),
    ])
    expect(outcomes.sort()).toEqual(["conflict", "done"])
  })

  test("not across vocabularies, with itself, or by others", async () => {
    const ours = await addTag(teacher, ofSeminar("ours"))
    const its = await addTag(curator, ofDebate("its"))
    const both = person({ ...teacher, curates: new Set([debate.id]) })
    const merge = (actor: Actor, into: string) =>
      outcomeOf(() => mergeTag(actor, { id: ours, version: 1, into }))
    expect(await merge(both, its)).toBe("invalid")
    expect(await merge(teacher, ours)).toBe("invalid")
    expect(await merge(teacher, its)).toBe("forbidden")
    expect(await merge(curator, its)).toBe("not_found")
    expect(await merge(ann, ours)).toBe("invalid")
  })
})

test("a tag that is taken out stands on no remark, is not added anew, and comes back with its uses", async () => {
  const id = await addTag(teacher, ofSeminar("Rumour"))
  await say(ann, { claimId: debate.closed }, toSeminar(seminar), "x", { tags: ["rumour"] })
  const standing = async () => (await words(ann)).find((word) => word.id === id)?.uses
  expect(await standing()).toBe(1)
  expect(await outcomeOf(() => removeTag(ann, { id, version: 1 }))).toBe("forbidden")
  expect(await eventsOf(() => removeTag(teacher, { id, version: 1 }))).toEqual(["tag.removed"])
  expect(await eventsOf(() => removeTag(teacher, { id, version: 1 }))).toEqual([])
  expect(await standing()).toBeUndefined()
  expect(await refusalOf(() => addTag(teacher, ofSeminar("Rumour")))).toMatch(/Bring it back/)
  expect(await outcomeOf(() => restoreTag(ann, { id }))).toBe("not_found")
  expect(await eventsOf(() => restoreTag(teacher, { id }))).toEqual(["tag.restored"])
  expect(await standing()).toBe(1)
})

test("one sees the words of the debate and of one's seminars, and counts of what one may see", async () => {
  await addTag(teacher, ofSeminar("Ours only"))
  await addTag(curator, ofDebate("Everyone's"))
  const about = { claimId: debate.closed }
  await say(ann, about, toMyself, "x", { tags: ["everyone's", "ours only"] })
  await say(ann, about, toSeminar(seminar), "x", { tags: ["everyone's"] })
  await say(ann, about, toEveryone, "x", { tags: ["everyone's"] })
  const seenBy = async (actor: Actor) => (await tagsFor(actor, debate.id)).map(({ name }) => name)
  expect(await seenBy(ann)).toEqual(expect.arrayContaining(["Everyone's", "Ours only"]))
  for (const actor of [stranger, curator, anonymous()]) {
    expect(await seenBy(actor)).toContain("Everyone's")
    expect(await seenBy(actor)).not.toContain("Ours only")
    expect(await outcomeOf(() => vocabulary(actor, "harbour", "spring"))).toBe("not_found")
  }
  expect(await tagsFor(stranger, closed.id)).toEqual([])
  expect(await outcomeOf(() => vocabulary(stranger, "closed"))).toBe("not_found")
  const uses = async (actor: Actor) =>
    (await vocabulary(actor, "harbour")).words.find(({ name }) => name === "Everyone's")!.uses
  expect(await Promise.all([ann, teacher, stranger].map(uses))).toEqual([3, 2, 1])
})
