import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, person } from "@/lib/actor"
import { changeAudience, editRemark } from "@/lib/annotations/commands"
import { discussedClaim } from "@/lib/annotations/discussed/queries"
import { notebook } from "@/lib/annotations/notebook/queries"
import { remarkCounts } from "@/lib/annotations/queries"
import { react } from "@/lib/annotations/reactions/commands"
import { pinThread, resolveThread } from "@/lib/annotations/threads/commands"
import { client } from "@/lib/db"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { naming } from "@/tests/support/notices"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"
import { say, saying, toEveryone, toInstructors, toMyself, toSeminar } from "@/tests/support/remarks"

useDatabase()

type Signed = Actor & { userId: string }
let debate: SmallDebate
let seminar: string
let teacher: Signed
let helper: Signed
let ann: Signed
let ben: Signed
let observer: Signed
let curator: Signed
let admin: Signed

beforeAll(async () => {
  debate = await aSmallDebate("harbour")
  seminar = await aSeminar(debate.id, "spring")
  teacher = await aMember("Mr Teal", debate.id, seminar, "INSTRUCTOR")
  helper = await aMember("Ms Hay", debate.id, seminar, "ASSISTANT")
  ann = await aMember("Ann", debate.id, seminar)
  ben = await aMember("Ben", debate.id, seminar)
  observer = await aMember("Olga", debate.id, seminar, "OBSERVER")
  curator = await aPerson("Cora", { curates: [debate.id] })
  admin = await aPerson("Ada", { administers: true })
})

const claim = () => ({ claimId: debate.closed })
const row = (id: string) => client().annotation.findUniqueOrThrow({ where: { id } })
const threadFor = async (actor: Actor, id: string) => {
  const { claim: of, talks } = await discussedClaim(actor, "harbour", "ann-closed")
  return talks.get(of.id)!.threads.find((thread) => thread.id === id)
}
const hear = async (id: string) => {
  const heard = await Promise.all(
    [teacher, helper, ann, ben, observer, curator, admin].map(async (actor) =>
      (await threadFor(actor, id))?.body ? actor.name : "",
    ),
  )
  return heard.filter(Boolean)
}
const BOTH_SIDES = ["Mr Teal", "Ms Hay", "Ann"]

describe("between a member and those who lead", () => {
  test("the member begins; both sides hear and answer, nobody else, and one event more is written", async () => {
    let id = ""
    const verbs = await eventsOf(async () => {
      id = await say(ann, claim(), toInstructors(seminar))
    })
    expect(verbs).toEqual(["annotation.added"])
    expect(await row(id)).toMatchObject({
      visibility: "WITH_INSTRUCTORS",
      seminarId: seminar,
      withId: ann.userId,
      memberId: ann.memberships[0]!.memberId,
    })
    const withAnn = toInstructors(seminar, ann.userId)
    const answer = await say(teacher, { parentId: id }, withAnn)
    await say(helper, { parentId: answer }, withAnn)
    await say(ann, { parentId: answer }, toInstructors(seminar))
    expect(await hear(id)).toEqual(BOTH_SIDES)
    const remarks = async (actor: Actor) =>
      (await remarkCounts(actor, debate.id)).claims.get("ann-closed") ?? 0
    expect((await remarks(ann)) - (await remarks(ben))).toBe(4)
    expect(await outcomeOf(() => say(ben, { parentId: id }, withAnn))).toBe("not_found")
    expect(await outcomeOf(() => react(ben, { id, kind: "AGREE" }))).toBe("not_found")
    expect(await outcomeOf(() => react(helper, { id, kind: "AGREE" }))).toBe("done")
  })

  test("who leads begins with a member; the others who lead hear it, too", async () => {
    const id = await say(teacher, claim(), toInstructors(seminar, ann.userId))
    expect(await hear(id)).toEqual(BOTH_SIDES)
    const own = { id: ann.userId, name: "Ann" }
    expect((await threadFor(ann, id))!.audience.with).toEqual({ ...own, self: true })
    expect((await threadFor(helper, id))!.audience.with).toEqual({ ...own, self: false })
    expect((await threadFor(ann, id))!.can).toMatchObject({ reply: true, react: true, resolve: false })
    expect(await outcomeOf(() => pinThread(ann, { id }))).toBe("forbidden")
    expect(await outcomeOf(() => resolveThread(helper, { id }))).toBe("done")
  })

  test("nobody speaks there who is on neither side, or with whom nobody can talk", async () => {
    const begin = (actor: Actor, withId?: string) =>
      outcomeOf(() => say(actor, claim(), toInstructors(seminar, withId)))
    expect(await begin(ben, ann.userId)).toBe("forbidden")
    expect(await begin(observer)).toBe("forbidden")
    expect(await begin(curator)).toBe("not_found")
    expect(await begin(teacher, observer.userId)).toBe("invalid")
    expect(await begin(teacher, curator.userId)).toBe("invalid")
    expect(await begin(teacher, "x")).toBe("invalid")
  })

  test("an answer stays there; in an open thread one may turn to those who lead alone", async () => {
    const id = await say(ann, claim(), toInstructors(seminar))
    const answer = (audience: typeof toMyself) => outcomeOf(() => say(ann, { parentId: id }, audience))
    expect(await answer(toSeminar(seminar))).toBe("invalid")
    expect(await answer(toEveryone)).toBe("invalid")
    expect(await answer(toMyself)).toBe("done")
    const another = toInstructors(seminar, ben.userId)
    expect(await outcomeOf(() => say(teacher, { parentId: id }, another))).toBe("invalid")
    for (const open of [toSeminar(seminar), toEveryone]) {
      const first = await say(ben, claim(), open)
      await say(ann, { parentId: first }, toInstructors(seminar))
      expect((await threadFor(teacher, first))!.replies).toHaveLength(1)
      expect((await threadFor(ben, first))!.replies).toEqual([])
    }
  })

  test("only the two sides may be named", async () => {
    const mention = (whom: Signed) =>
      say(ann, claim(), toInstructors(seminar), "", { body: naming(whom.userId, "See ") })
    const words =
      "Only the member and those who lead the seminar read this. Mention nobody else, or write the name as plain words."
    expect(await refusalOf(() => mention(ben))).toBe(words)
    expect(await outcomeOf(() => mention(helper))).toBe("done")
    const id = await say(teacher, claim(), toInstructors(seminar, ann.userId))
    const edit = (whom: Signed, version: number) =>
      outcomeOf(() => editRemark(teacher, { id, version, body: naming(whom.userId, "See ") }))
    expect(await edit(ann, 1)).toBe("done")
    expect(await edit(ben, 2)).toBe("invalid")
    expect(await outcomeOf(() => editRemark(teacher, { id, version: 1, body: saying("Late.") }))).toBe(
      "conflict",
    )
  })

  test("it waits for nobody's own word, and is no word to the seminar", async () => {
    const gated = (actor: Signed) =>
      person({ ...actor, memberships: [{ ...actor.memberships[0]!, revealsAfterOwn: true }] })
    const id = await say(teacher, claim(), toInstructors(seminar, ann.userId))
    expect((await threadFor(gated(ann), id))!.body).not.toBeNull()
    await say(gated(ann), claim(), toInstructors(seminar))
    expect(await client().unlock.count({ where: { memberId: ann.memberships[0]!.memberId } })).toBe(0)
  })

  test("one turns it to others later, and others to it", async () => {
    const id = await say(ann, claim(), toSeminar(seminar))
    expect(await hear(id)).toContain("Ben")
    await changeAudience(ann, { id, version: 1, audience: toInstructors(seminar) })
    expect(await hear(id)).toEqual(BOTH_SIDES)
    await changeAudience(ann, { id, version: 2, audience: toEveryone })
    expect(await row(id)).toMatchObject({ seminarId: null, withId: null })
    expect(await hear(id)).toContain("Cora")
  })

  test("who has left hears nothing any more but their own words", async () => {
    const [own, told] = [
      await say(ann, claim(), toInstructors(seminar)),
      await say(teacher, claim(), toInstructors(seminar, ann.userId)),
    ]
    const left = person({ ...ann, memberships: [] })
    expect(await threadFor(left, own)).toBeDefined()
    expect(await threadFor(left, told)).toBeUndefined()
    const { notes } = await notebook(left, { audience: "WITH_INSTRUCTORS" })
    expect(notes.map(({ id }) => id)).toContain(own)
    expect(notes[0]!.audience.with?.self).toBe(true)
  })
})
