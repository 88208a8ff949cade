import { beforeEach, expect, test } from "vitest"
import { changeAudience } from "@/lib/annotations/commands"
import { follow, unfollow } from "@/lib/annotations/follows/commands"
import { client } from "@/lib/db"
import { aMember, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { shortFor, tell } from "@/tests/support/notices"
import { say, toInstructors, toSeminar } from "@/tests/support/remarks"

type Someone = Awaited<ReturnType<typeof aMember>>

let count = 0
let debate: SmallDebate
let spring: string
let teacher: Someone
let helper: Someone
let ann: Someone
let ben: Someone

useDatabase()
beforeEach(async () => {
  debate = await aSmallDebate(`harbour-${count++}`)
  spring = await aSeminar(debate.id, "spring")
  teacher = await aMember("Mr Teal", debate.id, spring, "INSTRUCTOR")
  helper = await aMember("Ms Hay", debate.id, spring, "ASSISTANT")
  ann = await aMember("Ann", debate.id, spring)
  ben = await aMember("Ben", debate.id, spring)
})

const claim = () => ({ claimId: debate.closed })

test("a one-to-one talk reaches its two sides, and nobody who follows what it is about", async () => {
  await follow(ben, { kind: "claim", id: debate.closed })
  await follow(ben, { kind: "person", id: ann.userId })
  await follow(ben, { kind: "seminar", id: spring })
  const first = await say(ann, claim(), toInstructors(spring), "First.")
  const second = await say(teacher, { parentId: first }, toInstructors(spring, ann.userId), "Second.")
  await say(ann, { parentId: second }, toInstructors(spring), "Third.")
  await tell()
  expect(await shortFor(teacher)).toEqual(["ANSWER Third.", "WRITTEN First."])
  expect(await shortFor(helper)).toEqual(["FOLLOW Third.", "FOLLOW Second.", "WRITTEN First."])
  expect(await shortFor(ann)).toEqual(["ANSWER Second."])
  expect(await shortFor(ben)).toEqual([])
  expect(await client().notification.count({ where: { userId: ben.userId } })).toBe(0)
})

test("who leads writes to a member, who is told; those who left the talk are not told what goes on", async () => {
  const first = await say(teacher, claim(), toInstructors(spring, ann.userId), "First.")
  await tell()
  expect(await shortFor(ann)).toEqual(["WRITTEN First."])
  await client().follow.create({
    data: {
      userId: helper.userId,
      subjectKind: "thread",
      subjectId: first,
      debateId: debate.id,
      endedAt: new Date(),
    },
  })
  await unfollow(teacher, { kind: "thread", id: first })
  await say(ann, { parentId: first }, toInstructors(spring), "Second.")
  await tell()
  expect(await shortFor(helper)).toEqual(["WRITTEN First."])
  expect(await shortFor(teacher)).toEqual(["ANSWER Second."])
})

test("what was said to the seminar and is then for those who lead alone is theirs, and no longer others' news", async () => {
  await follow(ben, { kind: "seminar", id: spring })
  const id = await say(ann, claim(), toSeminar(spring), "First.")
  await tell()
  expect(await shortFor(ben)).toEqual(["FOLLOW First."])
  await changeAudience(ann, { id, version: 1, audience: toInstructors(spring) })
  await tell()
  expect(await shortFor(ben)).toEqual([])
  expect(await shortFor(helper)).toEqual(["WRITTEN First."])
})
