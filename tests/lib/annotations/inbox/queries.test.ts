import { beforeAll, describe, expect, test } from "vitest"
import { anonymous } from "@/lib/actor"
import { changeAudience, removeRemark, restoreRemark } from "@/lib/annotations/commands"
import { follow } from "@/lib/annotations/follows/commands"
import { openNotice, readAll } from "@/lib/annotations/inbox/commands"
import { inbox, unreadCount } from "@/lib/annotations/inbox/queries"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { changeSeminar } from "@/lib/seminars/commands"
import { leaveSeminar } from "@/lib/seminars/members/commands"
import { aMember, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { nextRequest } from "@/tests/support/next-request"
import { noticesFor, shortFor, tell, tiesFor } from "@/tests/support/notices"
import { outcomeOf } from "@/tests/support/outcomes"
import { say, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

type Someone = Awaited<ReturnType<typeof aMember>>

let debate: SmallDebate
let spring: string
let ann: Someone
let count = 0

useDatabase()
beforeAll(async () => {
  debate = await aSmallDebate("harbour", "SEMINARS")
  spring = await aSeminar(debate.id, "spring")
  ann = await aMember("Ann", debate.id, spring)
})

/** Somebody new in the seminar, who follows the claim. */
async function follower(): Promise<Someone> {
  const someone = await aMember(`Ben ${count++}`, debate.id, spring)
  await follow(someone, { kind: "claim", id: debate.closed })
  return someone
}

/** How much the inbox counts as unread, which every page counts as well. */
async function unread(someone: Someone) {
  const count = await unreadCount(await nextRequest(someone))
  expect((await tiesFor(someone)).unread).toBe(count)
  return count
}
const versioned = async (id: string) => {
  const { version } = await client().annotation.findUniqueOrThrow({ where: { id } })
  return { id, version }
}

describe("the inbox", () => {
  test("puts together what is about one thing, the newest first, with the way to each remark", async () => {
    const ben = await follower()
    const first = await say(ann, { claimId: debate.closed }, toSeminar(spring), "First.")
    await say(ann, { evidenceId: debate.evidence }, toSeminar(spring), "Second.")
    await follow(ben, { kind: "question", id: debate.question })
    const asked = await say(ann, { questionId: debate.question }, toSeminar(spring), "Third.")
    await tell()
    const { groups, unread, next } = await inbox(await nextRequest(ben), undefined)
    expect(groups.map(({ about, notices }) => [about.title, notices.map(({ words }) => words)])).toEqual([
      ["Was the harbour closed?", ["Third."]],
      ["Ann Lee: The harbour was closed.", ["Second.", "First."]],
    ])
    expect(groups[0]!.notices[0]).toMatchObject({
      author: "Ann",
      reason: "FOLLOW",
      unread: true,
      href: `/debates/harbour/questions/harbour?at=${asked}#remark-${asked}`,
      thread: asked,
    })
    expect(groups[1]!.notices[1]!.href).toBe(`/debates/harbour/claims/ann-closed?at=${first}#remark-${first}`)
    expect([unread, next, groups[1]!.unread]).toEqual([3, null, 2])
  })

  test("shows what is unread, or what was said to one", async () => {
    const ben = await follower()
    const own = await say(ben, { claimId: debate.open }, toSeminar(spring), "Mine.")
    await say(ann, { parentId: own }, toSeminar(spring), "An answer.")
    await say(ann, { claimId: debate.closed }, toSeminar(spring), "A word.")
    await tell()
    expect(await shortFor(ben)).toEqual(["FOLLOW A word.", "ANSWER An answer."])
    expect(await shortFor(ben, "to-me")).toEqual(["ANSWER An answer."])
    const [word] = await noticesFor(ben)
    await openNotice(ben, word!.id)
    expect(await shortFor(ben, "unread")).toEqual(["ANSWER An answer."])
  })

  test("has pages, each notice on one of them", async () => {
    const ben = await follower()
    const row = { userId: ben.userId, debateId: debate.id, channel: "INBOX" as const }
    const about = { verb: "claim.changed", reason: "FOLLOW" as const, claimId: debate.closed }
    const ids = Array.from({ length: 120 }, newId)
    const data = ids.map((id, at) => ({ id, ...row, ...about, eventSeq: BigInt(1_000_000 + at) }))
    await client().notification.createMany({ data })
    const seen: string[] = []
    let before: string | undefined
    do {
      const page = await inbox(ben, undefined, before)
      seen.push(...page.groups.flatMap(({ notices }) => notices.map(({ id }) => id)))
      before = page.next ?? undefined
    } while (before)
    expect(seen).toEqual(ids.toReversed())
    expect(await unreadCount(ben)).toBe(100)
    expect((await inbox(ben, undefined, "nonsense")).groups[0]!.notices).toHaveLength(50)
  })

  test("is one's own", async () => {
    expect(await outcomeOf(() => inbox(anonymous(), undefined))).toBe("unauthenticated")
    expect(await outcomeOf(() => unreadCount(anonymous()))).toBe("unauthenticated")
  })
})

describe("reading", () => {
  test("opening a notice marks those of its thread, and leads to the remark", async () => {
    const ben = await follower()
    const first = await say(ann, { claimId: debate.closed }, toSeminar(spring), "First.")
    await say(ann, { parentId: first }, toSeminar(spring), "And more.")
    await say(ann, { claimId: debate.closed }, toSeminar(spring), "Another thread.")
    await tell()
    const [, more] = await noticesFor(ben)
    const href = await openNotice(ben, more!.id)
    expect(href).toContain("/debates/harbour/claims/ann-closed?at=")
    expect(await shortFor(ben, "unread")).toEqual(["FOLLOW Another thread."])
    expect(await openNotice(ben, more!.id)).toBe(href)
  })

  test("another's notice does not exist, nor one that is none, nor what one may not see any more", async () => {
    const [ben, other] = [await follower(), await follower()]
    const id = await say(ann, { claimId: debate.closed }, toSeminar(spring), "A word.")
    await tell()
    const [notice] = await noticesFor(ben)
    for (const wrong of [newId(), "nonsense"])
      expect(await outcomeOf(() => openNotice(ben, wrong))).toBe("not_found")
    expect(await outcomeOf(() => openNotice(other, notice!.id))).toBe("not_found")
    expect(await outcomeOf(() => openNotice(anonymous(), notice!.id))).toBe("unauthenticated")
    await removeRemark(ann, await versioned(id))
    expect(await outcomeOf(() => openNotice(ben, notice!.id))).toBe("not_found")
  })

  test("all are marked up to the one on the screen; what came since stays unread", async () => {
    const [ben, other] = [await follower(), await follower()]
    await say(ann, { claimId: debate.closed }, toSeminar(spring), "Seen.")
    await tell()
    const [seen] = await noticesFor(ben)
    await say(ann, { claimId: debate.closed }, toSeminar(spring), "Not seen.")
    await tell()
    await readAll(ben, { until: seen!.id })
    expect(await shortFor(ben, "unread")).toEqual(["FOLLOW Not seen."])
    expect(await unread(other)).toBe(2)
    expect(await outcomeOf(() => readAll(ben, { until: "now" }))).toBe("invalid")
    expect(await outcomeOf(() => readAll(anonymous(), { until: seen!.id }))).toBe("unauthenticated")
  })
})

describe("what one may not see any more is neither listed nor counted", () => {
  test("a remark that was taken back, or is for another circle; it returns with it", async () => {
    const ben = await follower()
    const autumn = await aSeminar(debate.id, `autumn-${count}`)
    const id = await say(ann, { claimId: debate.closed }, toSeminar(spring), "Moved.")
    await tell()
    const both = { ...ann, memberships: [...ann.memberships] }
    const memberId = newId()
    await client().member.create({
      data: { id: memberId, debateId: debate.id, seminarId: autumn, userId: ann.userId, role: "PARTICIPANT" },
    })
    const writer = await nextRequest(both)
    for (const audience of [toSeminar(autumn), toMyself]) {
      await changeAudience(writer, { ...(await versioned(id)), audience })
      await tell()
      expect(await shortFor(ben)).toEqual([])
      expect(await unread(ben)).toBe(0)
    }
    await changeAudience(writer, { ...(await versioned(id)), audience: toEveryone })
    expect(await shortFor(ben)).toEqual(["FOLLOW Moved."])
    await removeRemark(writer, await versioned(id))
    expect(await shortFor(ben)).toEqual([])
    await restoreRemark(writer, { id })
    expect(await unread(ben)).toBe(1)
  })

  test("what was said in a seminar that one has left", async () => {
    const ben = await follower()
    await say(ann, { claimId: debate.closed }, toSeminar(spring), "Among us.")
    await tell()
    expect(await unread(ben)).toBe(1)
    await leaveSeminar(ben, { id: spring })
    expect(await shortFor(ben)).toEqual([])
    expect(await unread(ben)).toBe(0)
  })
})

test("where one speaks first, notices wait for one's own word, unread", async () => {
  const seminar = await aSeminar(debate.id, "first")
  const ina = await aMember("Ina", debate.id, seminar, "INSTRUCTOR")
  const cora = await nextRequest(await aMember("Cora", debate.id, seminar))
  const ben = await aMember("Ben", debate.id, seminar)
  await changeSeminar(ina, { id: seminar, version: 1, name: "First", revealRule: "AFTER_OWN" })
  await follow(ben, { kind: "claim", id: debate.closed })
  await say(await nextRequest(cora), { claimId: debate.closed }, toSeminar(seminar), "Before you.")
  await tell()
  expect(await shortFor(ben)).toEqual([])
  expect(await unread(ben)).toBe(0)
  await readAll(await nextRequest(ben), { until: newId() })
  await say(await nextRequest(ben), { claimId: debate.closed }, toSeminar(seminar), "My word.")
  expect(await shortFor(ben, "unread")).toEqual(["FOLLOW Before you."])
  expect(await unread(ben)).toBe(1)
})

test("an erased person is told nothing, whatever they followed", async () => {
  const gone = await follower()
  await client().user.update({ where: { id: gone.userId }, data: { erasedAt: new Date() } })
  const there = await follower()
  await say(ann, { claimId: debate.closed }, toEveryone, "To all.")
  await tell()
  expect(await client().notification.count({ where: { userId: gone.userId } })).toBe(0)
  expect(await client().notification.count({ where: { userId: there.userId } })).toBe(1)
})
