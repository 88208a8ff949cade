import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous } from "@/lib/actor"
import { removeRemark } from "@/lib/annotations/commands"
import { discussedClaim } from "@/lib/annotations/discussed/queries"
import { react, takeBack } from "@/lib/annotations/reactions/commands"
import { newId } from "@/lib/ids"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"
import { say, toSeminar } from "@/tests/support/remarks"

useDatabase()

type Signed = Actor & { userId: string }
let debate: SmallDebate
let seminar: string
let ann: Signed
let ben: Signed
let cora: Signed
let observer: Signed
let stranger: Signed

beforeAll(async () => {
  debate = await aSmallDebate("harbour")
  seminar = await aSeminar(debate.id, "spring")
  ann = await aMember("Ann", debate.id, seminar)
  ben = await aMember("Ben", debate.id, seminar)
  cora = await aMember("Cora", debate.id, seminar)
  observer = await aMember("Olga", debate.id, seminar, "OBSERVER")
  stranger = await aPerson("a stranger")
})

const aRemark = () => say(ann, { claimId: debate.closed }, toSeminar(seminar))
const reactionsFor = async (actor: Actor, id: string) => {
  const { claim, talks } = await discussedClaim(actor, "harbour", "ann-closed")
  return talks.get(claim.id)!.threads.find((thread) => thread.id === id)!.reactions
}

describe("reacting", () => {
  test("is shown with names, in the order of the kinds, to all who read the remark", async () => {
    const id = await aRemark()
    expect(await eventsOf(() => react(ben, { id, kind: "DOUBT" }))).toEqual(["annotation.reacted"])
    await react(ben, { id, kind: "AGREE" })
    await react(cora, { id, kind: "DOUBT" })
    expect(await reactionsFor(ben, id)).toEqual([
      { kind: "AGREE", count: 1, names: ["Ben"], own: true },
      { kind: "DOUBT", count: 2, names: ["Ben", "Cora"], own: true },
    ])
    expect((await reactionsFor(ann, id)).map(({ own }) => own)).toEqual([false, false])
  })

  test("twice is once, and taking back what one has not said changes nothing", async () => {
    const id = await aRemark()
    await react(ben, { id, kind: "THANKS" })
    expect(await eventsOf(() => react(ben, { id, kind: "THANKS" }))).toEqual([])
    expect(await eventsOf(() => takeBack(cora, { id, kind: "THANKS" }))).toEqual([])
    expect(await eventsOf(() => takeBack(ben, { id, kind: "THANKS" }))).toEqual([
      "annotation.reaction-withdrawn",
    ])
    expect(await reactionsFor(ben, id)).toEqual([])
  })

  test("the same at once from two tabs is one reaction and one event", async () => {
    const id = await aRemark()
    const both = () => Promise.all([1, 2].map(() => react(ben, { id, kind: "AGREE" })))
    expect(await eventsOf(both)).toEqual(["annotation.reacted"])
  })

  test.each([["react"], ["takeBack"]])("%s: whoever may not answer does not", async (name) => {
    const verb = { react, takeBack }[name]!
    const id = await aRemark()
    const given = { id, kind: "AGREE" as const }
    expect(await outcomeOf(() => verb(ann, given))).toBe("forbidden")
    expect(await outcomeOf(() => verb(observer, given))).toBe("forbidden")
    expect(await outcomeOf(() => verb(stranger, given))).toBe("not_found")
    expect(await outcomeOf(() => verb(anonymous(), given))).toBe("unauthenticated")
    expect(await outcomeOf(() => verb(ben, { ...given, kind: "LOVE" as "AGREE" }))).toBe("invalid")
    expect(await outcomeOf(() => verb(ben, { ...given, id: newId() }))).toBe("not_found")
    await removeRemark(ann, { id, version: 1 })
    expect(await outcomeOf(() => verb(ben, given))).toBe("not_found")
  })
})
