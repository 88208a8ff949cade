import { beforeAll, describe, expect, test } from "vitest"
import type { Actor } from "@/lib/actor"
import { anonymous } from "@/lib/actor"
import { follow, unfollow } from "@/lib/annotations/follows/commands"
import { followed } from "@/lib/annotations/follows/queries"
import type { FollowKind } from "@/lib/annotations/follows/schema"
import { newId } from "@/lib/ids"
import { leaveSeminar } from "@/lib/seminars/members/commands"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { nextRequest } from "@/tests/support/next-request"
import { tiesFor } from "@/tests/support/notices"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"
import { say, toEveryone, toSeminar } from "@/tests/support/remarks"

let debate: SmallDebate
let spring: string
let ann: Actor & { userId: string }
let ben: Actor & { userId: string }
let stranger: Actor
let thread: string

useDatabase()
beforeAll(async () => {
  debate = await aSmallDebate("harbour", "SEMINARS")
  spring = await aSeminar(debate.id, "spring")
  ann = await aMember("Ann", debate.id, spring)
  ben = await aMember("Ben", debate.id, spring)
  stranger = await aPerson("Cora")
  thread = await say(ann, { claimId: debate.closed }, toSeminar(spring))
})

const subjects = (): [FollowKind, string][] => [
  ["source", debate.source],
  ["claim", debate.closed],
  ["question", debate.question],
  ["thread", thread],
  ["seminar", spring],
  ["person", ann.userId],
]

describe("what one may see can be followed", () => {
  test("and no longer, with one event for each; once more changes nothing", async () => {
    for (const [kind, id] of subjects()) {
      expect(await eventsOf(() => follow(ben, { kind, id })), kind).toEqual(["follow.began"])
      expect(await eventsOf(() => follow(ben, { kind, id })), kind).toEqual([])
      expect((await tiesFor(ben)).follows.get(`${kind} ${id}`), kind).toBe(true)
      expect(await eventsOf(() => unfollow(ben, { kind, id })), kind).toEqual(["follow.ended"])
      expect(await eventsOf(() => unfollow(ben, { kind, id })), kind).toEqual([])
      expect((await tiesFor(ben)).follows.get(`${kind} ${id}`), kind).toBe(false)
      expect(await eventsOf(() => follow(ben, { kind, id })), kind).toEqual(["follow.began"])
    }
  })

  test("what one may not see does not exist, nor does what is not there", async () => {
    for (const [kind, id] of subjects()) {
      expect(await outcomeOf(() => follow(stranger, { kind, id })), kind).toBe("not_found")
      expect(await outcomeOf(() => follow(ben, { kind, id: newId() })), kind).toBe("not_found")
    }
    const reply = await say(ann, { parentId: thread }, toSeminar(spring))
    expect(await outcomeOf(() => follow(ben, { kind: "thread", id: reply }))).toBe("not_found")
  })

  test("only by somebody, and never oneself", async () => {
    const claim = { kind: "claim" as const, id: debate.closed }
    expect(await outcomeOf(() => follow(anonymous(), claim))).toBe("unauthenticated")
    expect(await outcomeOf(() => unfollow(anonymous(), claim))).toBe("unauthenticated")
    expect(await outcomeOf(() => follow(ann, { kind: "person", id: ann.userId }))).toBe("not_found")
    expect(await outcomeOf(() => follow(ann, { kind: "debate" as FollowKind, id: debate.id }))).toBe(
      "invalid",
    )
    expect(await outcomeOf(() => follow(ann, { kind: "claim", id: "closed" }))).toBe("invalid")
  })
})

test("a person is seen by whoever shares a seminar with them, or may read what they said", async () => {
  const open = await aSmallDebate("open")
  const speaker = await aPerson("Dora")
  const person = { kind: "person" as const, id: speaker.userId }
  expect(await outcomeOf(() => follow(stranger, person))).toBe("not_found")
  await say(speaker, { claimId: open.closed }, toEveryone)
  expect(await outcomeOf(() => follow(stranger, person))).toBe("done")
})

test("a thread in which one spoke is left although one never asked to follow it, another's is not", async () => {
  const own = { kind: "thread" as const, id: await say(ann, { claimId: debate.open }, toSeminar(spring)) }
  expect(await eventsOf(() => unfollow(ben, own))).toEqual([])
  expect(await eventsOf(() => unfollow(ann, own))).toEqual(["follow.ended"])
  expect((await tiesFor(ann)).follows.get(`thread ${own.id}`)).toBe(false)
})

describe("what one follows is listed", () => {
  test("by name, with the way there, the latest first", async () => {
    const cy = await aMember("Cy", debate.id, spring)
    for (const [kind, id] of subjects()) await follow(cy, { kind, id })
    await unfollow(cy, { kind: "question", id: debate.question })
    const listed = (await followed(cy)).map(({ kind, title, href }) => [kind, title, href])
    expect(listed).toEqual([
      ["person", "Ann", null],
      ["seminar", "spring", "/seminars/harbour/spring"],
      ["thread", "Ann: I doubt it.", `/debates/harbour/claims/ann-closed?at=${thread}#remark-${thread}`],
      ["claim", "Ann Lee: The harbour was closed.", "/debates/harbour/claims/ann-closed"],
      ["source", "On the harbour", "/debates/harbour/sources/review"],
    ])
  })

  test("without what one may not see any more", async () => {
    const dan = await aMember("Dan", debate.id, spring)
    for (const [kind, id] of subjects()) await follow(dan, { kind, id })
    await leaveSeminar(dan, { id: spring })
    expect(await followed(await nextRequest(dan))).toEqual([])
    expect(await outcomeOf(() => followed(anonymous()))).toBe("unauthenticated")
  })
})
