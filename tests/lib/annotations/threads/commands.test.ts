import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous } from "@/lib/actor"
import { discussedClaim } from "@/lib/annotations/discussed/queries"
import { pinThread, reopenThread, resolveThread, unpinThread } from "@/lib/annotations/threads/commands"
import { newId } from "@/lib/ids"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"
import { say, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

useDatabase()

type Signed = Actor & { userId: string }
let debate: SmallDebate
let seminar: string
let teacher: Signed
let ann: Signed
let ben: Signed
let curator: Signed
let observer: Signed

beforeAll(async () => {
  debate = await aSmallDebate("harbour")
  seminar = await aSeminar(debate.id, "spring")
  teacher = await aMember("Mr Teal", debate.id, seminar, "INSTRUCTOR")
  ann = await aMember("Ann", debate.id, seminar)
  ben = await aMember("Ben", debate.id, seminar)
  observer = await aMember("Olga", debate.id, seminar, "OBSERVER")
  curator = await aPerson("Cora", { curates: [debate.id] })
})

const inSeminar = () => say(ann, { claimId: debate.closed }, toSeminar(seminar))
const threadFor = async (actor: Actor, id: string) => {
  const { claim, talks } = await discussedClaim(actor, "harbour", "ann-closed")
  return talks.get(claim.id)!.threads.find((thread) => thread.id === id)!
}
const orderFor = async (actor: Actor) => {
  const { claim, talks } = await discussedClaim(actor, "harbour", "ann-closed")
  return talks.get(claim.id)!.threads.map(({ id }) => id)
}

describe("a thread is resolved", () => {
  test("by whoever began it, and says so with who and when; once more changes nothing", async () => {
    const id = await inSeminar()
    expect(await eventsOf(() => resolveThread(ann, { id }))).toEqual(["annotation.resolved"])
    expect(await eventsOf(() => resolveThread(teacher, { id }))).toEqual([])
    expect((await threadFor(ben, id)).resolved).toEqual({ by: "Ann", at: expect.stringMatching(/^\d{4}-/) })
    expect(await eventsOf(() => reopenThread(teacher, { id }))).toEqual(["annotation.reopened"])
    expect((await threadFor(ben, id)).resolved).toBeNull()
    expect(await eventsOf(() => reopenThread(teacher, { id }))).toEqual([])
  })

  test("and two who resolve it at once write one event", async () => {
    const id = await inSeminar()
    const verbs = await eventsOf(() =>
      Promise.all([resolveThread(ann, { id }), resolveThread(teacher, { id })]),
    )
    expect(verbs).toEqual(["annotation.resolved"])
  })

  test("by those who lead there or, where everyone reads it, who curate; by nobody else", async () => {
    const [ours, open] = [await inSeminar(), await say(ann, { claimId: debate.closed }, toEveryone)]
    const own = await say(ann, { claimId: debate.closed }, toMyself)
    const verbs = [resolveThread, reopenThread]
    for (const verb of verbs) {
      expect(await outcomeOf(() => verb(ben, { id: ours }))).toBe("forbidden")
      expect(await outcomeOf(() => verb(observer, { id: ours }))).toBe("forbidden")
      expect(await outcomeOf(() => verb(teacher, { id: open }))).toBe("forbidden")
      expect(await outcomeOf(() => verb(curator, { id: ours }))).toBe("not_found")
      expect(await outcomeOf(() => verb(curator, { id: own }))).toBe("not_found")
      expect(await outcomeOf(() => verb(anonymous(), { id: open }))).toBe("unauthenticated")
      expect(await outcomeOf(() => verb(curator, { id: open }))).toBe("done")
      expect(await outcomeOf(() => verb(ann, { id: own }))).toBe("done")
    }
  })

  test("and a reply is not, nor what does not exist", async () => {
    const id = await say(ann, { parentId: await inSeminar() }, toSeminar(seminar))
    expect(await outcomeOf(() => resolveThread(ann, { id }))).toBe("invalid")
    expect(await outcomeOf(() => resolveThread(ann, { id: newId() }))).toBe("not_found")
    expect(await outcomeOf(() => resolveThread(ann, { id: "x" }))).toBe("invalid")
  })

  test("what one may do with it is said with it", async () => {
    const id = await inSeminar()
    expect((await threadFor(ann, id)).can).toMatchObject({ resolve: true, pin: false })
    expect((await threadFor(ben, id)).can).toMatchObject({ resolve: false, pin: false })
    expect((await threadFor(teacher, id)).can).toMatchObject({ resolve: true, pin: true })
  })
})

describe("a pinned thread", () => {
  test("stands before those that began earlier, until it is unpinned", async () => {
    const [first, second] = [await inSeminar(), await inSeminar()]
    expect(await eventsOf(() => pinThread(teacher, { id: second }))).toEqual(["annotation.pinned"])
    expect((await orderFor(ben))[0]).toBe(second)
    expect((await threadFor(ben, second)).pinned?.by).toBe("Mr Teal")
    expect(await eventsOf(() => unpinThread(teacher, { id: second }))).toEqual(["annotation.unpinned"])
    const order = await orderFor(ben)
    expect(order.indexOf(first)).toBeLessThan(order.indexOf(second))
  })

  test("is pinned by those who lead or curate, not by who began it", async () => {
    const [ours, open] = [await inSeminar(), await say(ann, { claimId: debate.closed }, toEveryone)]
    expect(await outcomeOf(() => pinThread(ann, { id: ours }))).toBe("forbidden")
    expect(await outcomeOf(() => pinThread(teacher, { id: open }))).toBe("forbidden")
    expect(await outcomeOf(() => pinThread(curator, { id: open }))).toBe("done")
    const own = await say(teacher, { claimId: debate.closed }, toMyself)
    expect(await outcomeOf(() => pinThread(teacher, { id: own }))).toBe("forbidden")
  })
})
