import { beforeAll, describe, expect, test } from "vitest"
import { eraseAccount } from "@/lib/accounts/erasure/commands"
import { hashPassword } from "@/lib/accounts/passwords"
import { type Actor, anonymous, installation, person } from "@/lib/actor"
import { diagnose, restoreDiagnosis, takeBackDiagnosis } from "@/lib/annotations/diagnoses/commands"
import { cruxes, cruxOf, diagnosedWith, whyPage } from "@/lib/annotations/diagnoses/queries"
import { addClaim } from "@/lib/claims/commands"
import { content } from "@/lib/claims/content/queries"
import { mergeClaims } from "@/lib/claims/merging/commands"
import { client } from "@/lib/db"
import { removeCurated } from "@/lib/debates/commands"
import { newId } from "@/lib/ids"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

useDatabase()

type Signed = Actor & { userId: string }
let debate: SmallDebate
let closed: SmallDebate
let seminarId: string
let ann: Signed
let ben: Signed
let stranger: Signed
let claimIds: [string, string]

beforeAll(async () => {
  debate = await aSmallDebate("harbour")
  closed = await aSmallDebate("closed", "SEMINARS")
  seminarId = await aSeminar(debate.id, "spring")
  ann = await aMember("Ann", debate.id, seminarId)
  ben = await aMember("Ben", debate.id, seminarId)
  stranger = await aPerson("a stranger")
  claimIds = [debate.open, debate.closed]
})

const FACT = { ground: "FACT", reason: "They count different ships." } as const
const VALUE = { ground: "VALUE", reason: "The one weighs order higher." } as const
const splitFor = async (actor: Actor) => (await whyPage(actor, "harbour", "ann-closed", "bob-open")).split
const heard = async (actor: Actor) =>
  (await splitFor(actor)).grounds.map(({ ground, count }) => `${ground} ${count}`)

describe("what a disagreement rests on", () => {
  test("is said with one event; the newest word counts, the earlier ones stay", async () => {
    const say = (of: object) => eventsOf(() => diagnose(ann, { claimIds, ...FACT, seminarId, ...of }))
    expect(await say({})).toEqual(["diagnosis.added"])
    expect(await say({})).toEqual([])
    expect(await say({ ...VALUE, claimIds: [debate.closed, debate.open] })).toEqual(["diagnosis.added"])
    expect(await client().diagnosis.count()).toBe(2)
    const { own, grounds, total } = await splitFor(ann)
    expect(own).toEqual({ ...VALUE, seminarId })
    expect(grounds).toEqual([
      { ground: "VALUE", count: 1, reasons: [{ reason: VALUE.reason, name: "Ann", own: true }] },
    ])
    expect(total).toBe(1)
  })

  test("for a seminar is heard there only; for everyone, by everyone; from either end of the pair", async () => {
    await diagnose(stranger, { claimIds, ...FACT })
    expect(await heard(ben)).toEqual(["FACT 1", "VALUE 1"])
    expect(await heard(anonymous())).toEqual(["FACT 1"])
    const of = await content(ben, "harbour")
    expect([...(await diagnosedWith(ben, of, debate.closed))]).toEqual([["bob-open", 2]])
    expect([...(await diagnosedWith(anonymous(), of, debate.open))]).toEqual([["ann-closed", 1]])
    const { one, other, links } = await whyPage(ben, "harbour", "bob-open", "ann-closed")
    expect([one.slug, other.slug]).toEqual(["bob-open", "ann-closed"])
    expect(links).toEqual([{ from: "other", kind: "REBUTS", reason: expect.any(String), stated: false }])
  })

  test("where a seminar reveals after one's own word, one speaks before one hears the others", async () => {
    const waits = person({ ...ben, memberships: [{ ...ben.memberships[0]!, revealsAfterOwn: true }] })
    expect(await heard(waits)).toEqual(["FACT 1"])
    await diagnose(waits, { claimIds, ...FACT, seminarId })
    expect(await heard(waits)).toEqual(["FACT 2", "VALUE 1"])
  })

  test("is counted for the question, with the pair and every dissent", async () => {
    await diagnose(await aPerson("Cleo"), { claimIds, ...FACT })
    const crux = await cruxOf(ann, await content(ann, "harbour"), debate.question)
    expect([crux.total, crux.spoken, crux.leading]).toEqual([4, 1, "FACT"])
    expect(crux.pairs).toMatchObject([{ kind: "REBUTS", total: 4, leading: "FACT" }])
    expect(crux.grounds[1]).toMatchObject({
      ground: "VALUE",
      reasons: [{ name: "Ann", own: true, one: { slug: "ann-closed" }, other: { slug: "bob-open" } }],
    })
    const { questions } = await cruxes(anonymous(), "harbour")
    expect(questions.map(({ number, crux: of }) => [number, of.total, of.leading])).toEqual([[1, 2, null]])
  })

  test("is taken back whole, with what was said before it, and brought back", async () => {
    expect(await eventsOf(() => takeBackDiagnosis(ann, { claimIds }))).toEqual(["diagnosis.taken-back"])
    expect((await splitFor(ann)).own).toBe(null)
    expect(await heard(ben)).toEqual(["FACT 3"])
    expect(await outcomeOf(() => takeBackDiagnosis(ann, { claimIds }))).toBe("conflict")
    expect(await eventsOf(() => restoreDiagnosis(ann, { claimIds }))).toEqual(["diagnosis.restored"])
    expect((await splitFor(ann)).own).toEqual({ ...VALUE, seminarId })
    expect(await outcomeOf(() => restoreDiagnosis(ann, { claimIds }))).toBe("conflict")
  })

  test("stays without a name when its account is erased; what was taken back goes", async () => {
    const dora = await aPerson("Dora")
    await diagnose(dora, { claimIds, ...VALUE, reason: "Said and withdrawn." })
    await takeBackDiagnosis(dora, { claimIds })
    await diagnose(dora, { claimIds, ...VALUE, reason: "Said and kept." })
    const passwordHash = await hashPassword("a long password")
    await client().user.update({ where: { id: dora.userId }, data: { passwordHash } })
    await eraseAccount(dora, { presentPassword: "a long password" })
    const left = await client().diagnosis.findMany({ where: { byId: dora.userId }, select: { reason: true } })
    expect(left).toEqual([{ reason: "Said and kept." }])
    expect(JSON.stringify(await splitFor(ann))).not.toContain("Dora")
  })
})

test("what was said of a claim that was merged is said of the one it went into, and taken back there", async () => {
  const of = await aSmallDebate("merged")
  const third = await addClaim(installation(), {
    ...{ debateId: of.id, slug: "ann-shut", questionId: of.question, voiceId: of.ann },
    ...{ ...least.claim, order: 3 },
  })
  await diagnose(stranger, { claimIds: [third, of.open], ...FACT })
  await diagnose(ben, { claimIds: [of.closed, of.open], ...VALUE })
  await mergeClaims(installation(), { id: third, version: 1, intoId: of.closed })
  const split = async (actor: Actor) => (await whyPage(actor, "merged", "ann-shut", "bob-open")).split
  expect((await split(ben)).grounds.map(({ ground }) => ground)).toEqual(["FACT", "VALUE"])
  await diagnose(stranger, { claimIds: [of.closed, of.open], ...VALUE })
  expect((await split(ben)).grounds.map(({ ground, count }) => [ground, count])).toEqual([["VALUE", 2]])
  await takeBackDiagnosis(stranger, { claimIds: [of.closed, of.open] })
  expect((await split(ben)).total).toBe(1)
})

test("who may not say it", async () => {
  const say = (actor: Actor, more: object = {}) =>
    outcomeOf(() => diagnose(actor, { claimIds, ...FACT, ...more }))
  expect(await say(anonymous())).toBe("unauthenticated")
  expect(await say(stranger, { claimIds: [closed.open, closed.closed] })).toBe("not_found")
  expect(await say(stranger, { claimIds: [debate.open, newId()] })).toBe("not_found")
  expect(await say(installation(), { claimIds: [debate.open, closed.closed] })).toBe("unauthenticated")
  expect(await say(stranger, { seminarId })).toBe("not_found")
  const observer = person({ ...ann, memberships: [{ ...ann.memberships[0]!, role: "OBSERVER" }] })
  expect(await say(observer, { seminarId })).toBe("forbidden")
  expect(await outcomeOf(() => takeBackDiagnosis(anonymous(), { claimIds }))).toBe("unauthenticated")
  const pair = { claimIds: [closed.open, closed.closed] as [string, string] }
  expect(await outcomeOf(() => restoreDiagnosis(stranger, pair))).toBe("not_found")
})

test.each([
  ["a ground that is none", { ground: "TASTE" }],
  ["no reason", { reason: "  " }],
  ["a reason without end", { reason: "x".repeat(2001) }],
  ["one claim twice", () => ({ claimIds: [debate.open, debate.open] })],
  ["who it is by", { byId: newId() }],
])("%s is refused", async (_, wrong) => {
  const more = typeof wrong === "function" ? wrong() : wrong
  const before = await client().diagnosis.count()
  expect(await outcomeOf(() => diagnose(ann, { claimIds, ...FACT, ...more } as never))).toBe("invalid")
  expect(await client().diagnosis.count()).toBe(before)
})

test("a pair of one claim, or with one that is gone, has no page", async () => {
  expect(await outcomeOf(() => whyPage(ann, "harbour", "bob-open", "bob-open"))).toBe("not_found")
  await removeCurated(installation(), "relation", { id: debate.relation, version: 1 })
  const spoken = await cruxOf(ann, await content(ann, "harbour"), debate.question)
  expect(spoken.pairs).toMatchObject([{ kind: null, total: 5 }])
  await removeCurated(installation(), "claim", { id: debate.open, version: 1 })
  expect(await outcomeOf(() => whyPage(ann, "harbour", "ann-closed", "bob-open"))).toBe("not_found")
  expect((await cruxOf(ann, await content(ann, "harbour"), debate.question)).total).toBe(0)
})
