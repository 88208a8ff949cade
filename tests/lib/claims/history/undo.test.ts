import { beforeEach, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { addClaim, changeClaim } from "@/lib/claims/commands"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { changeFact } from "@/lib/claims/facts/commands"
import { undo } from "@/lib/claims/history/commands"
import { client } from "@/lib/db"
import { change, removeCurated } from "@/lib/debates/commands"
import { changeQuestion } from "@/lib/debates/questions/commands"
import { changeSource } from "@/lib/sources/commands"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"

const me = installation()
let debates = 0
let of: SmallDebate

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`undo-${++debates}`)
})

async function last(subjectId: string): Promise<string> {
  const event = await client().event.findFirstOrThrow({ where: { subjectId }, orderBy: { seq: "desc" } })
  return String(event.seq)
}

const undoLast = async (id: string) => undo(me, { event: await last(id) })
const claim = () =>
  client().claim.findUniqueOrThrow({
    where: { id: of.closed },
    include: { chain: { orderBy: { ordinal: "asc" } } },
  })

describe("undo", () => {
  test("of a change is what it was before, parts too, as a write of its own", async () => {
    const said = {
      statement: "Open.",
      basis: "REPORTED" as const,
      reporterId: of.bob,
      chain: [of.bob, of.ann],
    }
    await changeClaim(me, { id: of.closed, version: 1, ...said, asOf: "1937" })
    const event = await last(of.closed)
    expect(await eventsOf(() => undo(me, { event }))).toEqual(["claim.changed"])
    const now = await claim()
    expect(now).toMatchObject({
      statement: least.claim.statement,
      basis: "EXPLICIT",
      reporterId: null,
      chain: [],
    })
    expect(now).toMatchObject({ asOf: null, from: null, version: 3 })
    await undoLast(of.closed)
    const again = await claim()
    expect(again).toMatchObject({
      ...said,
      chain: [{ voiceId: of.bob }, { voiceId: of.ann }],
      from: "1937-01-01",
    })
  })

  test("of what was added removes it, and undoing that brings it back", async () => {
    await undoLast(of.silence)
    const row = () => client().silence.findUniqueOrThrow({ where: { id: of.silence } })
    expect((await row()).deletedAt).toBeInstanceOf(Date)
    await undoLast(of.silence)
    expect((await row()).deletedAt).toBeNull()
    await removeCurated(me, "silence", { id: of.silence, version: 3 })
    expect(await eventsOf(() => undoLast(of.silence))).toEqual(["silence.restored"])
  })

  test("goes back step by step, the last first", async () => {
    const asks = ["First?", "Second?", "Third?"]
    const events: string[] = []
    for (const [index, ask] of asks.entries()) {
      await changeQuestion(me, { id: of.question, version: index + 1, ask })
      events.unshift(await last(of.question))
    }
    const ask = async () => (await client().question.findUniqueOrThrow({ where: { id: of.question } })).ask
    expect(await refusalOf(() => undo(me, { event: events[1]! }))).toMatch(
      /^The question was changed since, by this installation on .* \(UTC\)\. Undo that first\.$/,
    )
    const seen: string[] = []
    for (const event of events) {
      await undo(me, { event })
      seen.push(await ask())
    }
    expect(seen).toEqual(["Second?", "First?", least.question.ask])
    expect(await refusalOf(() => undo(me, { event: events[0]! }))).toMatch(/^The question was changed since/)
    expect(await refusalOf(() => undo(me, { event: events[2]! }))).toMatch(/^This was undone already/)
  })

  test("also of a source, a dispute of fact and the debate itself", async () => {
    const reviews = await client().sourceReview.count({ where: { sourceId: of.source } })
    await changeSource(me, { id: of.source, version: 1, reviews: [], note: "Lost." })
    await undoLast(of.source)
    expect(await client().sourceReview.count({ where: { sourceId: of.source } })).toBe(reviews)
    const versions = [of.bob, of.ann].map((voiceId) => ({ voiceId, says: "Never." }))
    await changeFact(me, { id: of.fact, version: 1, versions })
    await undoLast(of.fact)
    const first = { disputeId_ordinal: { disputeId: of.fact, ordinal: 0 } }
    expect(await client().factVersion.findUnique({ where: first })).toMatchObject({ voiceId: of.ann })
    await change(me, { id: of.id, version: 1, title: "Another title" })
    const { contentVersion } = await client().debate.findUniqueOrThrow({ where: { id: of.id } })
    await undoLast(of.id)
    expect(await client().debate.findUnique({ where: { id: of.id } })).toMatchObject({
      ...{ title: of.slug, version: 3, contentVersion: contentVersion + 1 },
    })
  })

  test("of who wrote, translated and edited a source puts each back in the place and the part it had", async () => {
    const people = async () => {
      const rows = await client().sourceVoice.findMany({
        where: { sourceId: of.source },
        orderBy: { order: "asc" },
      })
      return rows.map(({ voiceId, role }) => ({ voiceId, role }))
    }
    const before = await people()
    const voices = [
      { voiceId: of.bob, role: "AUTHOR" as const },
      { voiceId: of.ann, role: "AUTHOR" as const },
      { voiceId: of.ann, role: "TRANSLATOR" as const },
      { voiceId: of.bob, role: "EDITOR" as const },
    ]
    await changeSource(me, { id: of.source, version: 1, voices })
    expect(await people()).toEqual(voices)
    expect(await eventsOf(() => undoLast(of.source))).toEqual(["source.changed"])
    expect(await people()).toEqual(before)
    await undoLast(of.source)
    expect(await people()).toEqual(voices)
    const refused = (given: typeof voices, actor = me, version = 4) =>
      outcomeOf(() => changeSource(actor, { id: of.source, version, voices: given }))
    expect(await refused(voices.slice(2))).toBe("invalid")
    expect(await refused([...voices, voices[3]!])).toBe("invalid")
    expect(await refused(before as typeof voices, me, 3)).toBe("conflict")
    expect(await refused(before as typeof voices, await aPerson("A stranger"))).toBe("forbidden")
    expect(await people()).toEqual(voices)
  })

  test("is a conflict where something rests on it, or what it names is gone", async () => {
    expect(await outcomeOf(() => undoLast(of.closed))).toBe("conflict")
    expect(await refusalOf(() => undoLast(of.ann))).toMatch(
      /^This cannot be undone now. Of the voice: 1 claim, /,
    )
    const on = { debateId: of.id, questionId: of.question, voiceId: of.bob, ...least.claim }
    const id = await addClaim(me, { ...on, slug: "bob-more", workId: of.work })
    await changeClaim(me, { id, version: 1, workId: null })
    await changeSource(me, { id: of.source, version: 1, reviews: [] })
    await removeCurated(me, "work", { id: of.work, version: 1 })
    expect(await refusalOf(() => undoLast(id))).toBe(
      "This cannot be undone now. Of the claim: There is no such work in this debate.",
    )
  })

  test("brings the words of a removed passage back into the excerpts", async () => {
    const id = await addEvidence(me, {
      ...{ claimId: of.open, passageId: of.passage, bearing: "GROUNDS", order: 0, speakers: [of.ann] },
    })
    await removeCurated(me, "evidence", { id: of.evidence, version: 1 })
    await removeCurated(me, "evidence", { id, version: 1 })
    expect(await eventsOf(() => undoLast(id))).toEqual(["evidence.restored", "source.excerpts-rebuilt"])
  })

  test("is for curators: to others there is no such change", async () => {
    const event = await last(of.silence)
    expect(await outcomeOf(async () => undo(await aPerson("Rita"), { event }))).toBe("not_found")
    const curator = await aPerson("Cora", { curates: [of.id] })
    expect(await outcomeOf(() => undo(curator, { event: "99999999" }))).toBe("not_found")
    expect(await outcomeOf(() => undo(curator, { event: "x" }))).toBe("invalid")
    expect(await outcomeOf(() => undo(curator, { event }))).toBe("done")
    const begun = await client().event.findFirstOrThrow({ where: { subjectId: of.id } })
    expect(await outcomeOf(() => undo(curator, { event: String(begun.seq) }))).toBe("invalid")
  })
})
