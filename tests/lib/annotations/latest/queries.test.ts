import { beforeAll, expect, test } from "vitest"
import { type Actor, anonymous, person } from "@/lib/actor"
import { removeRemark } from "@/lib/annotations/commands"
import { latestIn } from "@/lib/annotations/latest/queries"
import { client } from "@/lib/db"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { outcomeOf } from "@/tests/support/outcomes"
import { say, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

let debate: SmallDebate
let spring: string
let ann: Actor
let ben: Actor

useDatabase()
beforeAll(async () => {
  debate = await aSmallDebate("harbour", "SEMINARS")
  spring = await aSeminar(debate.id, "spring")
  ann = await aMember("Ann", debate.id, spring)
  ben = await aMember("Ben", debate.id, spring)
  const other = await aMember("Cora", debate.id, await aSeminar(debate.id, "autumn"))
  const first = await say(ann, { claimId: debate.closed }, toSeminar(spring), "Of the claim.")
  await say(ann, { claimId: debate.closed }, toMyself, "To myself.")
  await say(ann, { claimId: debate.closed }, toEveryone, "To all.")
  await say(other, { claimId: debate.closed }, toSeminar(other.memberships[0]!.seminarId), "Elsewhere.")
  await say(ben, { parentId: first }, toSeminar(spring), "A reply.")
  await say(ben, { questionId: debate.question }, toSeminar(spring), "Of the question.")
})

const wordsFor = async (actor: Actor) =>
  (await latestIn(actor, "harbour", spring)).map(({ words, author, place }) => [
    words,
    author.own,
    place.href.split("?")[0],
  ])

test("a member sees what was said to the seminar, and nothing else, the newest first, with its place", async () => {
  expect(await wordsFor(ann)).toEqual([
    ["Of the question.", false, "/debates/harbour/questions/harbour"],
    ["A reply.", false, "/debates/harbour/claims/ann-closed"],
    ["Of the claim.", true, "/debates/harbour/claims/ann-closed"],
  ])
})

test("where one speaks first, only what one said oneself, until one has spoken on the matter", async () => {
  const waiting = (unlocked: string[]) =>
    person({
      ...ben,
      userId: ben.userId!,
      memberships: [{ ...ben.memberships[0]!, revealsAfterOwn: true, unlocked }],
    })
  const scoped = { seminarId: spring, unlockScope: { not: null } }
  expect(await client().annotation.count({ where: scoped })).toBeGreaterThan(0)
  expect((await wordsFor(waiting([]))).map(([words]) => words)).toEqual(["Of the question.", "A reply."])
  const { unlockScope } = await client().annotation.findFirstOrThrow({ where: scoped })
  expect(await wordsFor(waiting([unlockScope!]))).toHaveLength(3)
})

test("who does not belong sees none", async () => {
  const administrator = await aPerson("Ada", { administers: true })
  expect(await wordsFor(administrator)).toEqual([])
  const elsewhere = await aMember("Dora", debate.id, await aSeminar(debate.id, "winter"), "INSTRUCTOR")
  expect(await wordsFor(elsewhere)).toEqual([])
  expect(await outcomeOf(() => wordsFor(anonymous()))).toBe("not_found")
})

test("there are ten at most, without those removed or on what is gone", async () => {
  const ids: string[] = []
  for (let i = 0; i < 10; i++) {
    ids.push(await say(ann, { claimId: debate.open }, toSeminar(spring), `Number ${i}.`))
  }
  expect((await wordsFor(ben)).map(([words]) => words)).toContain("Number 0.")
  expect(await wordsFor(ben)).toHaveLength(10)
  await removeRemark(ann, { id: ids[9]!, version: 1 })
  expect((await wordsFor(ben))[0]![0]).toBe("Number 8.")
})
