import { beforeEach, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { changeAudience, editRemark, removeRemark, restoreRemark } from "@/lib/annotations/commands"
import { follow, unfollow } from "@/lib/annotations/follows/commands"
import type { FollowKind } from "@/lib/annotations/follows/schema"
import { writeNotices } from "@/lib/annotations/inbox/commands"
import type { Target } from "@/lib/annotations/schema"
import { addClaim, changeClaim } from "@/lib/claims/commands"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { client } from "@/lib/db"
import { attachText } from "@/lib/sources/editions/commands"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { eventsSince, naming, shortFor, tell } from "@/tests/support/notices"
import { say, saying, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

type Someone = Awaited<ReturnType<typeof aMember>>

let count = 0
let debate: SmallDebate
let spring: string
let ann: Someone
let ben: Someone
let cora: Someone

useDatabase()
beforeEach(async () => {
  debate = await aSmallDebate(`harbour-${count++}`)
  spring = await aSeminar(debate.id, "spring")
  ann = await aMember("Ann", debate.id, spring)
  ben = await aMember("Ben", debate.id, spring)
  cora = await aMember("Cora", debate.id, spring)
})

const versioned = async (id: string) => {
  const { version } = await client().annotation.findUniqueOrThrow({ where: { id } })
  return { id, version }
}

describe("a remark concerns", () => {
  test("whoever it answers, whoever spoke in its thread, and nobody else", async () => {
    const first = await say(ann, { claimId: debate.closed }, toEveryone, "First.")
    const second = await say(ben, { parentId: first }, toEveryone, "Second.")
    await say(cora, { parentId: second }, toEveryone, "Third.")
    await tell()
    expect(await shortFor(ann)).toEqual(["FOLLOW Third.", "ANSWER Second."])
    expect(await shortFor(ben)).toEqual(["ANSWER Third."])
    expect(await shortFor(cora)).toEqual([])
  })

  test("whom it mentions, for that reason alone, though they spoke and follow besides", async () => {
    await follow(ben, { kind: "claim", id: debate.closed })
    const first = await say(ben, { claimId: debate.closed }, toSeminar(spring), "First.")
    await say(ann, { parentId: first }, toSeminar(spring), "", { body: naming(ben.userId, "Is it so, ") })
    await tell()
    expect(await shortFor(ben)).toEqual(["MENTION Is it so, …"])
  })

  const follows: [FollowKind, () => string, () => Target][] = [
    ["claim", () => debate.closed, () => ({ claimId: debate.closed })],
    ["claim", () => debate.closed, () => ({ evidenceId: debate.evidence })],
    ["claim", () => debate.open, () => ({ relationId: debate.relation })],
    ["question", () => debate.question, () => ({ questionId: debate.question })],
    ["seminar", () => spring, () => ({ claimId: debate.open })],
    ["person", () => ann.userId, () => ({ claimId: debate.open })],
  ]
  test.each(follows)("who follows the %s (%#)", async (kind, id, target) => {
    await follow(ben, { kind, id: id() })
    await say(ann, target(), toSeminar(spring), "A word.")
    await tell()
    expect(await shortFor(ben)).toEqual(["FOLLOW A word."])
    expect(await shortFor(cora)).toEqual([])
  })

  test("who follows the source whose words it is about", async () => {
    const { editionId } = await attachText(installation(), {
      sourceId: debate.source,
      raw: "The harbour.\n\nIt was closed. And so on.",
    })
    await follow(ben, { kind: "source", id: debate.source })
    const words = { editionId, start: 0, end: 11, exact: "The harbour" }
    await say(ann, { words }, toSeminar(spring), "Which one?")
    await tell()
    expect(await shortFor(ben)).toEqual(["FOLLOW Which one?"])
  })

  test("nobody who left the thread, unless it speaks to them", async () => {
    const first = await say(ann, { claimId: debate.closed }, toEveryone, "First.")
    await follow(ann, { kind: "claim", id: debate.closed })
    await unfollow(ann, { kind: "thread", id: first })
    const second = await say(ben, { parentId: first }, toEveryone, "Second.")
    await say(cora, { parentId: second }, toEveryone, "Third.")
    await tell()
    expect(await shortFor(ann)).toEqual(["ANSWER Second."])
  })

  test("nobody outside its seminar, nobody at all when it is for its author only", async () => {
    const outside = await aPerson("Dora")
    await follow(outside, { kind: "claim", id: debate.closed })
    await follow(ben, { kind: "claim", id: debate.closed })
    await say(ann, { claimId: debate.closed }, toSeminar(spring), "Among us.")
    await say(ann, { claimId: debate.closed }, toMyself, "To myself.")
    await tell()
    expect(await shortFor(outside)).toEqual([])
    expect(await client().notification.count({ where: { userId: outside.userId } })).toBe(0)
    expect(await shortFor(ben)).toEqual(["FOLLOW Among us."])
  })
})

describe("later", () => {
  test("a remark that was opened to others reaches them then, once", async () => {
    await follow(ben, { kind: "claim", id: debate.closed })
    const id = await say(ann, { claimId: debate.closed }, toMyself, "Not yet.")
    await tell()
    expect(await shortFor(ben)).toEqual([])
    await changeAudience(ann, { ...(await versioned(id)), audience: toSeminar(spring) })
    await tell()
    await changeAudience(ann, { ...(await versioned(id)), audience: toEveryone })
    await removeRemark(ann, await versioned(id))
    await restoreRemark(ann, { id })
    await tell()
    expect(await shortFor(ben)).toEqual(["FOLLOW Not yet."])
  })

  test("a change of words reaches whom they mention since, also one who was told before, once", async () => {
    await follow(ben, { kind: "claim", id: debate.closed })
    const id = await say(ann, { claimId: debate.closed }, toSeminar(spring), "A word.")
    await editRemark(ann, { ...(await versioned(id)), body: saying("Another word.") })
    await tell()
    expect(await shortFor(ben)).toEqual(["FOLLOW Another word."])
    for (const text of ["You, ", "And you, "]) {
      await editRemark(ann, { ...(await versioned(id)), body: naming(ben.userId, text) })
      await tell()
    }
    expect(await shortFor(ben)).toEqual(["MENTION And you, …", "FOLLOW And you, …"])
    expect(await shortFor(cora)).toEqual([])
  })
})

describe("what happens to the debate concerns", () => {
  test("who follows the claim that is changed or gets evidence; who follows the question, of a new claim", async () => {
    const by = installation()
    await follow(ben, { kind: "claim", id: debate.closed })
    await follow(cora, { kind: "question", id: debate.question })
    await changeClaim(by, { id: debate.closed, version: 1, asOf: "1938" })
    await changeClaim(by, { id: debate.open, version: 1, asOf: "1938" })
    await addEvidence(by, {
      claimId: debate.closed,
      passageId: debate.passage,
      ...least.evidence,
      bearing: "GROUNDS",
    })
    const on = { debateId: debate.id, questionId: debate.question, voiceId: debate.ann }
    await addClaim(by, { ...on, ...least.claim, slug: "ann-again" })
    await tell()
    expect(await shortFor(ben)).toEqual(["FOLLOW evidence-added", "FOLLOW claim-changed"])
    expect(await shortFor(cora)).toEqual(["FOLLOW claim-added"])
  })

  test("a claim that is changed again before one has looked is one piece of news", async () => {
    await follow(ben, { kind: "claim", id: debate.closed })
    for (const version of [1, 2, 3])
      await changeClaim(installation(), { id: debate.closed, version, asOf: `193${version}` })
    await tell()
    expect(await shortFor(ben)).toEqual(["FOLLOW claim-changed"])
    const read = { readAt: new Date() }
    await client().notification.updateMany({ where: { userId: ben.userId }, data: read })
    await changeClaim(installation(), { id: debate.closed, version: 4, asOf: "1940" })
    await tell()
    expect(await shortFor(ben, "unread")).toEqual(["FOLLOW claim-changed"])
  })

  test("whoever does it is not told, and a new text is for those who may read it", async () => {
    const curator = await aPerson("Ina", { curates: [debate.id] })
    const outside = await aPerson("Dora")
    for (const each of [curator, outside, ben]) await follow(each, { kind: "source", id: debate.source })
    await attachText(curator, { sourceId: debate.source, raw: "The harbour.\n\nIt was closed. And so on." })
    await tell()
    expect(await shortFor(curator)).toEqual([])
    expect(await shortFor(outside)).toEqual([])
    expect(await shortFor(ben)).toEqual(["FOLLOW text-attached"])
  })
})

test("the same events again write nothing more, nor does a worker that was stopped in their midst", async () => {
  const first = await say(ann, { claimId: debate.closed }, toEveryone)
  await say(ben, { parentId: first }, toEveryone, "", { body: saying("An answer.") })
  await tell()
  const rows = () => client().notification.findMany({ orderBy: { id: "asc" } })
  const before = await rows()
  expect(before.length).toBeGreaterThan(0)
  await writeNotices(await eventsSince(0n))
  expect(await rows()).toEqual(before)
})
