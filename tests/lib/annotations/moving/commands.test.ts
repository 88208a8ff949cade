import { describe, expect, test } from "vitest"
import { anonymous } from "@/lib/actor"
import { changeAudience, editRemark } from "@/lib/annotations/commands"
import { moveBack, moveThread } from "@/lib/annotations/moving/commands"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { useDatabase } from "@/tests/support/database"
import { nextRequest } from "@/tests/support/next-request"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"
import { saying, toEveryone, toInstructors, toMyself, toSeminar } from "@/tests/support/remarks"
import { back, begin, move, reply, row, threadFor, useScene } from "./scene"

useDatabase()
const scene = useScene()

describe("to fewer", () => {
  test("the replies go along; each keeps sight of their own words; one event tells of all", async () => {
    const { spring, teal, ann, ben, cid } = scene
    const id = await begin(scene)
    const [hers, his] = [await reply(ann, id, toSeminar(spring)), await reply(ben, id, toSeminar(spring))]
    const verbs = await eventsOf(() => move(ann, id, toMyself))
    expect(verbs).toEqual(["annotation.thread-moved", "annotation.arrived"])
    for (const each of [id, hers, his])
      expect(await row(each)).toMatchObject({
        visibility: "ONLY_ME",
        seminarId: null,
        memberId: null,
        version: 2,
      })
    expect((await threadFor(ann, scene, id))!.replies.map((each) => each.id)).toEqual([hers])
    const forBen = (await threadFor(ben, scene, id))!
    expect([forBen.body, forBen.replies.map((each) => each.id)]).toEqual([null, [his]])
    expect(await threadFor(cid, scene, id)).toBeUndefined()
    expect(await threadFor(teal, scene, id)).toBeUndefined()
  })

  test("what fewer heard before stays as it was", async () => {
    const { spring, autumn, ann, ben } = scene
    const id = await begin(scene, toEveryone)
    const alone = await reply(ben, id, toInstructors(spring))
    const [mine, there] = [await reply(ben, id, toMyself), await reply(ben, id, toSeminar(autumn))]
    await move(ann, id, toSeminar(spring))
    expect((await row(alone)).version).toBe(1)
    expect((await row(mine)).version).toBe(1)
    expect(await row(there)).toMatchObject({ seminarId: autumn, version: 1 })
  })

  test("who leads turns a thread to whoever began it and those who lead, and to nothing else", async () => {
    const { spring, hay, ann, ben } = scene
    const id = await begin(scene)
    await reply(ben, id, toSeminar(spring))
    expect(await outcomeOf(() => move(hay, id, toMyself))).toBe("forbidden")
    expect(await outcomeOf(() => move(hay, id, toEveryone))).toBe("forbidden")
    expect(await outcomeOf(() => move(hay, id, toInstructors(spring)))).toBe("done")
    expect(await row(id)).toMatchObject({ visibility: "WITH_INSTRUCTORS", withId: ann.userId })
    expect((await threadFor(ann, scene, id))!.replies).toHaveLength(1)
    await back(hay, id)
    expect(await row(id)).toMatchObject({ visibility: "SEMINAR", withId: null, version: 3 })
  })
})

describe("to more, or to others", () => {
  test("it goes with one's own words", async () => {
    const { spring, autumn, ann } = scene
    const id = await begin(scene)
    const hers = await reply(ann, id, toSeminar(spring))
    await move(ann, id, toSeminar(autumn))
    const { memberId } = ann.memberships.find(({ seminarId }) => seminarId === autumn)!
    expect(await row(hers)).toMatchObject({ visibility: "SEMINAR", seminarId: autumn, memberId })
    await move(ann, id, toEveryone)
    expect(await threadFor(anonymous(), scene, id)).toMatchObject({ replies: [{ id: hers }] })
  })

  test("not with what others wrote, unless who leads both seminars moves it and all belong to the other", async () => {
    const { spring, autumn, teal, hay, ann, ben, cid } = scene
    const id = await begin(scene)
    await reply(ben, id, toSeminar(spring))
    const words =
      "There are replies by others, who wrote them for fewer or for others. Say it anew there, with a link to this thread."
    expect(await refusalOf(() => move(ann, id, toEveryone))).toBe(words)
    expect(await refusalOf(() => move(ann, id, toSeminar(autumn)))).toBe(words)
    expect(await outcomeOf(() => move(hay, id, toSeminar(autumn)))).toBe("not_found")
    expect((await row(id)).version).toBe(1)
    expect(await eventsOf(() => move(teal, id, toSeminar(autumn)))).toHaveLength(2)
    expect((await threadFor(ann, scene, id))!.replies).toHaveLength(1)
    expect(await threadFor(cid, scene, id)).toBeUndefined()
    await back(teal, id)
    const last = await reply(cid, id, toSeminar(spring))
    expect(await refusalOf(() => move(teal, id, toSeminar(autumn)))).toBe(
      "Somebody who wrote here does not belong to that seminar. Say it anew there, with a link to this thread.",
    )
    expect((await row(last)).seminarId).toBe(spring)
  })

  test("what was said to those who lead alone is not carried into another seminar", async () => {
    const { spring, autumn, teal, ben } = scene
    const id = await begin(scene)
    const alone = await reply(ben, id, toInstructors(spring))
    await move(teal, id, toSeminar(autumn))
    expect(await row(alone)).toMatchObject({ visibility: "WITH_INSTRUCTORS", seminarId: spring, version: 1 })
  })

  test("whoever turns their own words to a seminar that waits for one's own has spoken there", async () => {
    const { autumn, ann } = scene
    await client().seminar.update({ where: { id: autumn }, data: { revealRule: "AFTER_OWN" } })
    const again = await nextRequest(ann)
    const id = await begin(scene, toMyself)
    await move(again, id, toSeminar(autumn))
    const { memberId } = again.memberships.find(({ seminarId }) => seminarId === autumn)!
    expect(await client().unlock.count({ where: { memberId } })).toBe(1)
  })
})

describe("is refused", () => {
  test("to others, for a reply, for what one does not see, and for a version that is past", async () => {
    const { spring, teal, ann, ben } = scene
    const id = await begin(scene)
    const answer = await reply(ann, id, toSeminar(spring))
    expect(await outcomeOf(() => move(ben, id, toMyself))).toBe("forbidden")
    expect(await outcomeOf(() => move(ann, answer, toMyself))).toBe("invalid")
    expect(await outcomeOf(() => move(anonymous(), id, toEveryone))).toBe("unauthenticated")
    const own = await begin(scene, toMyself)
    expect(await outcomeOf(() => move(teal, own, toEveryone))).toBe("not_found")
    expect(await outcomeOf(() => move(ann, id, toSeminar(newId())))).toBe("not_found")
    const given = { id, audience: toMyself }
    expect(await outcomeOf(() => moveThread(ann, { ...given, version: 0 }))).toBe("invalid")
    await editRemark(ann, { id, version: 1, body: saying("Changed.") })
    expect(await outcomeOf(() => moveThread(ann, { ...given, version: 1 }))).toBe("conflict")
    expect((await row(answer)).version).toBe(1)
  })

  test("two who move it at once move it once", async () => {
    const { spring, autumn, teal, ann } = scene
    const id = await begin(scene)
    const outcomes = await Promise.all([
      outcomeOf(() => moveThread(ann, { id, version: 1, audience: toInstructors(spring) })),
      outcomeOf(() => moveThread(teal, { id, version: 1, audience: toSeminar(autumn) })),
    ])
    expect(outcomes.sort()).toEqual(["conflict", "done"])
    expect(await row(id)).toMatchObject({ version: 2 })
  })
})

describe("is taken back", () => {
  test("each remark is for those again for whom it was, but for what was changed since", async () => {
    const { spring, ann, ben, cid } = scene
    const id = await begin(scene, toEveryone)
    const [his, other] = [await reply(ben, id, toEveryone), await reply(cid, id, toSeminar(spring))]
    const late = await reply(ben, id, toEveryone)
    await move(ann, id, toInstructors(spring))
    await changeAudience(ben, { id: late, version: 2, audience: toMyself })
    expect(await eventsOf(() => back(ann, id))).toEqual(["annotation.thread-moved", "annotation.arrived"])
    expect(await row(id)).toMatchObject({ visibility: "EVERYONE", withId: null, version: 3 })
    expect(await row(his)).toMatchObject({ visibility: "EVERYONE", version: 3 })
    expect(await row(other)).toMatchObject({ visibility: "SEMINAR", seminarId: spring, version: 3 })
    expect(await row(late)).toMatchObject({ visibility: "ONLY_ME", version: 3 })
  })

  test("also what went out of one's own sight", async () => {
    const { spring, ann, ben } = scene
    const id = await begin(scene)
    const his = await reply(ben, id, toSeminar(spring))
    await move(ann, id, toMyself)
    expect((await threadFor(ann, scene, id))!.replies).toEqual([])
    await back(ann, id)
    expect((await threadFor(ann, scene, id))!.replies.map((each) => each.id)).toEqual([his])
    expect(await row(his)).toMatchObject({ seminarId: spring, memberId: ben.memberships[0]!.memberId })
  })

  test("by whoever moved it, and not when it was changed since", async () => {
    const { autumn, teal, ann } = scene
    const id = await begin(scene)
    expect(await outcomeOf(() => back(ann, id))).toBe("invalid")
    await move(teal, id, toSeminar(autumn))
    expect(await outcomeOf(() => back(ann, id))).toBe("invalid")
    await editRemark(ann, { id, version: 2, body: saying("Changed.") })
    expect(await outcomeOf(() => back(teal, id))).toBe("invalid")
    expect(await outcomeOf(() => moveBack(teal, { id, version: 2 }))).toBe("conflict")
  })
})
