import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous, person } from "@/lib/actor"
import { assess } from "@/lib/annotations/assessments/commands"
import { splits } from "@/lib/annotations/assessments/queries"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

useDatabase()

type Signed = Actor & { userId: string }
let debate: SmallDebate
let closed: SmallDebate
let seminarId: string
let ann: Signed
let ben: Signed
let stranger: Signed

beforeAll(async () => {
  debate = await aSmallDebate("harbour")
  closed = await aSmallDebate("closed", "SEMINARS")
  seminarId = await aSeminar(debate.id, "spring")
  ann = await aMember("Ann", debate.id, seminarId)
  ben = await aMember("Ben", debate.id, seminarId)
  stranger = await aPerson("a stranger")
})

const splitFor = async (actor: Actor) => (await splits(actor, [debate.evidence])).get(debate.evidence)!

describe("whether the quote carries the claim", () => {
  test("is answered with one event; the newest answer counts, the earlier ones stay", async () => {
    const evidenceId = debate.evidence
    expect(await eventsOf(() => assess(ann, { evidenceId, verdict: "YES", seminarId }))).toEqual([
      "evidence.assessed",
    ])
    expect(await eventsOf(() => assess(ann, { evidenceId, verdict: "YES", seminarId }))).toEqual([])
    await assess(ann, { evidenceId, verdict: "IN_PART", reason: " Only the date. ", seminarId })
    expect(await client().assessment.count({ where: { evidenceId } })).toBe(2)
    const { counts, own, reasons } = await splitFor(ann)
    expect(counts).toEqual({ YES: 0, IN_PART: 1, NO: 0, SOMEONE_ELSE: 0 })
    expect(own).toEqual({ verdict: "IN_PART", reason: "Only the date." })
    expect(reasons).toEqual([{ verdict: "IN_PART", reason: "Only the date.", name: "Ann", own: true }])
  })

  test("for a seminar is heard in that seminar only; for everyone, by everyone", async () => {
    await assess(stranger, { evidenceId: debate.evidence, verdict: "NO" })
    expect((await splitFor(ben)).counts).toEqual({ YES: 0, IN_PART: 1, NO: 1, SOMEONE_ELSE: 0 })
    expect((await splitFor(anonymous())).counts).toEqual({ YES: 0, IN_PART: 0, NO: 1, SOMEONE_ELSE: 0 })
    expect((await splitFor(anonymous())).reasons).toEqual([])
  })

  test("where a seminar reveals after one's own word, one answers before one hears the others", async () => {
    const waits = person({ ...ben, memberships: [{ ...ben.memberships[0]!, revealsAfterOwn: true }] })
    expect((await splitFor(waits)).counts.IN_PART).toBe(0)
    await assess(waits, { evidenceId: debate.evidence, verdict: "SOMEONE_ELSE", seminarId })
    expect((await splitFor(waits)).counts).toEqual({ YES: 0, IN_PART: 1, NO: 1, SOMEONE_ELSE: 1 })
  })
})

test("who may not answer", async () => {
  const evidenceId = debate.evidence
  const answer = (actor: Actor, more: object = {}) =>
    outcomeOf(() => assess(actor, { evidenceId, verdict: "NO", ...more }))
  expect(await answer(anonymous())).toBe("unauthenticated")
  expect(await answer(stranger, { evidenceId: closed.evidence })).toBe("not_found")
  expect(await answer(stranger, { evidenceId: newId() })).toBe("not_found")
  expect(await answer(stranger, { seminarId })).toBe("not_found")
  const observer = person({ ...ann, memberships: [{ ...ann.memberships[0]!, role: "OBSERVER" }] })
  expect(await answer(observer, { seminarId })).toBe("forbidden")
})

test.each([
  ["an answer that is none", { verdict: "PERHAPS" }],
  ["an id that is none", { evidenceId: "e1" }],
  ["a reason without end", { reason: "x".repeat(1001) }],
  ["who it is by", { userId: newId() }],
])("%s is refused", async (_, wrong) => {
  const before = await client().assessment.count()
  const given = { evidenceId: debate.evidence, verdict: "YES", ...wrong }
  expect(await outcomeOf(() => assess(ann, given as never))).toBe("invalid")
  expect(await client().assessment.count()).toBe(before)
})
