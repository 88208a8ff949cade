import { beforeEach, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { changeClaim } from "@/lib/claims/commands"
import { decide, propose } from "@/lib/claims/proposals/commands"
import { client } from "@/lib/db"
import { removeCurated } from "@/lib/debates/commands"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"
import { accept, EXACT, freshIn, linkIn, shutIn, wordsFrom } from "@/tests/support/proposals"

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

const rowOf = (id: string) => client().proposal.findUniqueOrThrow({ where: { id } })
const shut = (change?: object) => shutIn(of, change)
const fresh = (change?: object) => freshIn(of, change)
const link = (change?: object) => linkIn(of, change)
const claimRow = (id = of.closed) => client().claim.findUniqueOrThrow({ where: { id } })

describe("a correction of a claim", () => {
  test("keeps what differs from what was read, and changes nothing until it is accepted", async () => {
    expect(await eventsOf(() => propose(reader, shut()))).toEqual(["proposal.made"])
    const id = await propose(reader, shut())
    expect(await rowOf(id)).toMatchObject({
      claimId: of.closed,
      byId: reader.userId,
      reason: "The review names the month.",
      payload: { version: 1, statement: "The harbour was shut in May." },
    })
    expect(Object.keys((await rowOf(id)).payload as object)).not.toContain("voiceId")
    expect((await claimRow()).statement).toBe("The harbour was closed.")
    expect(await eventsOf(() => propose(reader, shut()))).toEqual([])
  })

  test("accepted, is the curator's write; the event names the proposal and its proposer", async () => {
    const id = await propose(reader, shut())
    expect(await eventsOf(() => decide(curator, accept(id, { why: "Right." })))).toEqual([
      "claim.changed",
      "proposal.accepted",
    ])
    expect(await claimRow()).toMatchObject({
      statement: "The harbour was shut in May.",
      updatedById: curator.userId,
    })
    const event = await client().event.findFirstOrThrow({
      where: { verb: "proposal.accepted", subjectId: id },
    })
    expect(event).toMatchObject({
      actorId: curator.userId,
      data: { proposer: reader.userId, what: "claim", row: of.closed },
    })
    expect(await rowOf(id)).toMatchObject({
      decision: "ACCEPTED",
      decidedWhy: "Right.",
      outcomeId: of.closed,
      amended: null,
    })
  })

  test("amended, is carried out as the curators put it, and both are kept", async () => {
    const id = await propose(reader, shut())
    const payload = { statement: "The harbour was shut in early May." }
    expect(await eventsOf(() => decide(curator, accept(id, { payload })))).toEqual([
      "claim.changed",
      "proposal.amended",
    ])
    expect((await claimRow()).statement).toBe("The harbour was shut in early May.")
    expect(await rowOf(id)).toMatchObject({
      decision: "AMENDED",
      payload: { statement: "The harbour was shut in May." },
      amended: { ...payload, version: 1 },
    })
  })

  test("declined, says why and leaves everything", async () => {
    const id = await propose(reader, shut())
    const no = { id, version: 1, decision: "DECLINE" as const }
    expect(await outcomeOf(() => decide(curator, { ...no, why: "  " }))).toBe("invalid")
    expect(await eventsOf(() => decide(curator, { ...no, why: "No month is named." }))).toEqual([
      "proposal.declined",
    ])
    expect((await claimRow()).version).toBe(1)
    expect(await outcomeOf(() => decide(curator, { ...accept(id), version: 2 }))).toBe("conflict")
  })

  test("of a claim that changed meanwhile is carried out only once the curator has seen it so", async () => {
    const id = await propose(reader, shut())
    await changeClaim(curator, { id: of.closed, version: 1, caution: "Which harbour?" })
    expect(
      await eventsOf(async () => expect(await outcomeOf(() => decide(curator, accept(id)))).toBe("conflict")),
    ).toEqual([])
    await decide(curator, accept(id, { seen: 2 }))
    expect(await claimRow()).toMatchObject({
      statement: "The harbour was shut in May.",
      caution: "Which harbour?",
    })
  })

  test("of the voice or the reporter makes the chain fit", async () => {
    const payload = { version: 1, basis: "REPORTED", reporterId: of.bob, attitude: "REJECTS" } as const
    const id = await propose(reader, { what: "claim", id: of.closed, payload })
    await decide(curator, accept(id))
    const chain = await client().claimSpeaker.findMany({
      where: { claimId: of.closed },
      orderBy: { ordinal: "asc" },
    })
    expect(chain.map(({ voiceId }) => voiceId)).toEqual([of.bob, of.ann])
  })

  test("of a claim that was removed is not carried out", async () => {
    const id = await propose(reader, shut())
    await removeCurated(installation(), "relation", { id: of.relation, version: 1 })
    await removeCurated(installation(), "claim", { id: of.closed, version: 1 })
    expect(await outcomeOf(() => decide(curator, accept(id, { seen: 2 })))).toBe("conflict")
  })
})

describe("what is new", () => {
  test("a claim is made with address, place and chain", async () => {
    const id = await propose(reader, fresh({ basis: "REPORTED", reporterId: of.ann }))
    const events = await eventsOf(() => decide(curator, accept(id)))
    expect(events).toEqual(["claim.added", "proposal.accepted"])
    const { outcomeId } = await rowOf(id)
    const made = await client().claim.findUniqueOrThrow({
      where: { id: outcomeId! },
      include: { chain: true },
    })
    expect(made).toMatchObject({
      slug: "harbour-bob",
      statement: "It was open.",
      createdById: curator.userId,
    })
    expect(made.chain).toHaveLength(2)
  })

  test("a passage is cited, and the excerpts hold it", async () => {
    const id = await propose(reader, await wordsFrom(of))
    const passage = await client().passage.findFirstOrThrow({ where: { sourceId: of.source, exact: EXACT } })
    expect(await rowOf(id)).toMatchObject({ newKind: "evidence", passageId: passage.id })
    const amended = { claim: { id: of.open }, bearing: "QUALIFIES", speakers: [of.ann, of.bob] }
    expect(await eventsOf(() => decide(curator, accept(id, { payload: amended })))).toEqual([
      "evidence.added",
      "source.excerpts-rebuilt",
      "proposal.amended",
    ])
    const { outcomeId } = await rowOf(id)
    const made = await client().evidence.findUniqueOrThrow({ where: { id: outcomeId! } })
    expect(made).toMatchObject({ claimId: of.open, passageId: passage.id, bearing: "QUALIFIES" })
  })

  test("a passage is cited for a link, once in a way, as long as the link stands", async () => {
    const words = await wordsFrom(of)
    const forLink = { ...words, payload: { ...words.payload, claim: { relation: of.relation } } }
    const id = await propose(reader, forLink)
    await decide(curator, accept(id))
    const { outcomeId } = await rowOf(id)
    const made = await client().evidence.findUniqueOrThrow({ where: { id: outcomeId! } })
    expect(made).toMatchObject({ claimId: null, relationId: of.relation, bearing: "GROUNDS" })
    expect(await outcomeOf(() => propose(reader, forLink))).toBe("invalid")
    const late = { ...forLink, payload: { ...forLink.payload, bearing: "QUALIFIES" as const } }
    const waiting = await propose(reader, late)
    await client().relation.update({ where: { id: of.relation }, data: { deletedAt: new Date() } })
    expect(await outcomeOf(() => decide(curator, accept(waiting)))).toBe("invalid")
    expect(await outcomeOf(() => propose(reader, { ...late, reason: "Once more." }))).toBe("invalid")
  })

  test("a link is made", async () => {
    const id = await propose(reader, link())
    expect(await eventsOf(() => decide(curator, accept(id)))).toEqual(["relation.added", "proposal.accepted"])
    expect(
      await client().relation.count({ where: { fromId: of.open, toId: of.closed, kind: "UNDERCUTS" } }),
    ).toBe(1)
  })

  test("corrections of a passage and of a link are carried out, too", async () => {
    const passage = {
      what: "evidence",
      id: of.evidence,
      payload: { version: 1, bearing: "GROUNDS", note: "See there." },
    } as const
    await decide(curator, accept(await propose(reader, passage)))
    expect(await client().evidence.findUniqueOrThrow({ where: { id: of.evidence } })).toMatchObject({
      bearing: "GROUNDS",
    })
    const linked = { what: "relation", id: of.relation, payload: { version: 1, kind: "QUALIFIES" } } as const
    await decide(curator, accept(await propose(reader, linked)))
    expect((await client().relation.findUniqueOrThrow({ where: { id: of.relation } })).kind).toBe("QUALIFIES")
  })
})
