import { beforeEach, describe, expect, test } from "vitest"
import { anonymous } from "@/lib/actor"
import { decide, MOST_OPEN, propose, withdraw } from "@/lib/claims/proposals/commands"
import type { Propose } from "@/lib/claims/proposals/schema"
import { client } from "@/lib/db"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"
import { accept, freshIn, linkIn, shutIn, wordsFrom } from "@/tests/support/proposals"

type Someone = Awaited<ReturnType<typeof aPerson>>
let debates = 0
let of: SmallDebate
let curator: Someone
let reader: Someone

useDatabase()
beforeEach(async () => {
  of = await aSmallDebate(`proposing-${++debates}`)
  curator = await aPerson("Curator", { curates: [of.id] })
  reader = await aPerson("Reader")
})

const shut = (change?: object) => shutIn(of, change)
const fresh = (change?: object) => freshIn(of, change)
const link = (change?: object) => linkIn(of, change)

describe("what cannot be proposed", () => {
  test.each([
    ["what it says already", () => shut({ statement: "The harbour was closed." }), "invalid"],
    ["a claim without words", () => shut({ statement: "  " }), "invalid"],
    ["a report without a reporter", () => shut({ basis: "REPORTED" }), "invalid"],
    [
      "a position of another question",
      () => fresh({ positionId: "00000000-0000-7000-8000-000000000000" }),
      "invalid",
    ],
    ["a voice of nobody", () => fresh({ voiceId: of.question }), "invalid"],
    ["who proposes it", () => fresh({ createdById: of.ann }), "invalid"],
    ["a link of a claim to itself", () => link({ toId: of.open }), "invalid"],
    ["a link that stands", () => link({ fromId: of.closed, toId: of.open, kind: "REBUTS" }), "invalid"],
    ["something about nothing", () => ({ ...shut(), id: of.question }), "not_found"],
    ["something for no debate", () => ({ ...fresh(), debateId: of.question }), "not_found"],
  ])("%s", async (_, given, outcome) => {
    const events = await eventsOf(async () => {
      expect(await outcomeOf(() => propose(reader, given() as Propose))).toBe(outcome)
    })
    expect(events).toEqual([])
  })

  test("words that could not be cited", async () => {
    const given = await wordsFrom(of)
    const wrong = (change: object) =>
      outcomeOf(() => propose(reader, { ...given, payload: { ...given.payload, ...change } }))
    expect(await wrong({ words: { ...given.payload.words, exact: "word ".repeat(81) } })).toBe("invalid")
    expect(await wrong({ speakers: [] })).toBe("invalid")
    expect(await wrong({ words: { ...given.payload.words, exact: "Nothing of this is there." } })).toBe(
      "conflict",
    )
    await client().source.update({ where: { id: of.source }, data: { readers: "SEMINARS" } })
    expect(await wrong({})).toBe("not_found")
  })

  test("more than thirty at once by one person", async () => {
    const many = Array.from({ length: MOST_OPEN }, (_, at) =>
      fresh({ statement: `It was open on day ${at}.` }),
    )
    const ids = []
    for (const each of many) ids.push(await propose(reader, each))
    expect(await outcomeOf(() => propose(reader, fresh()))).toBe("rate_limited")
    expect(await outcomeOf(async () => propose(await aPerson("Another"), fresh()))).toBe("done")
    await withdraw(reader, { id: ids[0]!, version: 1 })
    expect(await outcomeOf(() => propose(reader, fresh()))).toBe("done")
  })
})

describe("who does what with a proposal", () => {
  test("one signs in to propose, and reads the debate", async () => {
    expect(await outcomeOf(() => propose(anonymous(), shut()))).toBe("unauthenticated")
    const closed = await aSmallDebate(`closed-${debates}`, "SEMINARS")
    expect(await outcomeOf(() => propose(reader, { ...shut(), id: closed.closed } as Propose))).toBe(
      "not_found",
    )
    const member = await aMember("Member", closed.id, await aSeminar(closed.id, `spring-${debates}`))
    expect(
      await outcomeOf(() =>
        propose(member, { ...shut({ voiceId: closed.ann }), id: closed.closed } as Propose),
      ),
    ).toBe("done")
  })

  test("curators decide, the proposer takes it back, others do not know of it", async () => {
    const id = await propose(reader, shut())
    const other = await aPerson("Another")
    expect(await outcomeOf(() => decide(reader, accept(id)))).toBe("forbidden")
    expect(await outcomeOf(() => decide(other, accept(id)))).toBe("not_found")
    expect(await outcomeOf(() => withdraw(other, { id, version: 1 }))).toBe("not_found")
    expect(await outcomeOf(() => withdraw(curator, { id, version: 1 }))).toBe("forbidden")
    expect(await eventsOf(() => withdraw(reader, { id, version: 1 }))).toEqual(["proposal.withdrawn"])
    expect(await outcomeOf(() => decide(curator, { ...accept(id), version: 2 }))).toBe("conflict")
    expect(await outcomeOf(() => withdraw(reader, { id, version: 2 }))).toBe("conflict")
  })

  test("of two curators who decide at once one does, and it is carried out once", async () => {
    const id = await propose(reader, fresh())
    const second = await aPerson("Second", { curates: [of.id] })
    const outcomes = await Promise.all(
      [curator, second].map((each) => outcomeOf(() => decide(each, accept(id)))),
    )
    expect(outcomes.sort()).toEqual(["conflict", "done"])
    expect(await client().claim.count({ where: { debateId: of.id, statement: "It was open." } })).toBe(1)
  })
})
