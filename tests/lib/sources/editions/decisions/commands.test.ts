import { beforeEach, describe, expect, test } from "vitest"
import { client } from "@/lib/db"
import { attachText } from "@/lib/sources/editions/commands"
import { attachPassage, decideAnchor, undoDecision } from "@/lib/sources/editions/decisions/commands"
import { undoEdition } from "@/lib/sources/editions/undo/commands"
import { keepPassage } from "@/lib/sources/passages/commands"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

const TEXT = "The harbour in spring.\n\nEverybody says that the gates stood open for weeks. Nobody says why."
const WORDS = "the gates stood wide open for weeks"

let debates = 0
let of: SmallDebate
let curator: Awaited<ReturnType<typeof aPerson>>
let passageId: string
let editionId: string

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`decisions-${++debates}`)
  curator = await aPerson("Curator", { curates: [of.id] })
  passageId = await keepPassage(curator, { sourceId: of.source, exact: WORDS })
  editionId = (await attachText(curator, { sourceId: of.source, raw: TEXT })).editionId
})

const anchor = () =>
  client().anchor.findFirstOrThrow({
    where: { passageId, editionId: { in: [editionId] }, supersededAt: null },
  })
const words = (exact: string) => {
  const start = TEXT.indexOf(exact)
  return { editionId, start, end: start + exact.length, exact }
}
const version = async () => (await client().debate.findUniqueOrThrow({ where: { id: of.id } })).contentVersion

describe("a proposed place", () => {
  test("is accepted: the passage stands there, and is known to", async () => {
    const proposed = await anchor()
    expect(proposed.state).toBe("UNCERTAIN")
    const at = await version()
    const events = await eventsOf(() => decideAnchor(curator, { anchorId: proposed.id, decision: "accept" }))
    expect(events).toEqual(["passage.accepted"])
    const { start, end } = proposed
    const decided = { state: "KEPT", method: "accepted", decidedById: curator.userId, start, end }
    expect(await anchor()).toMatchObject(decided)
    expect(await version()).toBe(at + 1)
    const before = await client().anchor.findUniqueOrThrow({ where: { id: proposed.id } })
    expect(before.supersededAt).not.toBeNull()
  })

  test("is refused, and back again", async () => {
    const proposed = await anchor()
    const anchorId = await decideAnchor(curator, { anchorId: proposed.id, decision: "refuse" })
    expect(await anchor()).toMatchObject({ id: anchorId, state: "REFUSED", decidedById: curator.userId })
    const events = await eventsOf(() => undoDecision(curator, { anchorId }))
    expect(events).toEqual(["passage.decision-undone"])
    const { state, start, end, method, score } = proposed
    expect(await anchor()).toMatchObject({ state, start, end, method, score, decidedById: null })
  })

  test("about which somebody has decided meanwhile is a conflict", async () => {
    const { id } = await anchor()
    const decide = () => outcomeOf(() => decideAnchor(curator, { anchorId: id, decision: "accept" }))
    expect((await Promise.all([decide(), decide()])).sort()).toEqual(["conflict", "done"])
    expect(await client().anchor.count({ where: { passageId, editionId, supersededAt: null } })).toBe(1)
    expect(await outcomeOf(() => undoDecision(curator, { anchorId: id }))).toBe("conflict")
  })

  test("in a text that was taken back meanwhile is a conflict", async () => {
    const { id } = await anchor()
    await undoEdition(curator, { editionId })
    expect(await outcomeOf(() => decideAnchor(curator, { anchorId: id, decision: "accept" }))).toBe(
      "conflict",
    )
  })

  test("is not proposed again with the next text, once refused; accepted, it goes along", async () => {
    const next = async (raw: string) => {
      editionId = (await attachText(curator, { sourceId: of.source, raw })).editionId
    }
    await decideAnchor(curator, { anchorId: (await anchor()).id, decision: "refuse" })
    await next(`${TEXT}\n\nA postscript.`)
    const refused = await anchor()
    expect(refused).toMatchObject({ state: "REFUSED", method: "as-decided", decidedById: curator.userId })
    await decideAnchor(curator, { anchorId: refused.id, decision: "accept" })
    await next(`A preface.\n\n${TEXT}`)
    expect(await anchor()).toMatchObject({ state: "KEPT", method: "as-decided", decidedById: curator.userId })
  })
})

describe("a passage attached by hand", () => {
  test("stands where its words were selected, without the spaces at their ends", async () => {
    const events = await eventsOf(() =>
      attachPassage(curator, { passageId, words: words(" Nobody says why") }),
    )
    expect(events).toEqual(["passage.attached"])
    const start = TEXT.indexOf("Nobody")
    expect(await anchor()).toMatchObject({ state: "KEPT", method: "by-hand", start, end: start + 15 })
    expect(await client().anchor.count({ where: { passageId, editionId } })).toBe(2)
  })

  test("by two at once stands in one place", async () => {
    const attach = (exact: string) =>
      outcomeOf(() => attachPassage(curator, { passageId, words: words(exact) }))
    const outcomes = await Promise.all([attach("Nobody says why"), attach("the gates stood open")])
    expect(outcomes).toContain("done")
    expect(await client().anchor.count({ where: { passageId, editionId, supersededAt: null } })).toBe(1)
  })

  test("to words that the text does not have, or of a text that has gone, is a conflict", async () => {
    const attach = (given: object) =>
      outcomeOf(() => attachPassage(curator, { passageId, words: { ...words("Nobody says why"), ...given } }))
    expect(await attach({ exact: "Nobody says when" })).toBe("conflict")
    expect(await attach({ start: 9000, end: 9015 })).toBe("conflict")
    const old = editionId
    await attachText(curator, { sourceId: of.source, raw: `${TEXT} So.` })
    expect(await attach({ editionId: old })).toBe("conflict")
    expect(await attach({ exact: " " })).toBe("invalid")
  })
})

test("only curators decide, about what they may see", async () => {
  const { id } = await anchor()
  const stranger = await aPerson("Stranger")
  const tries = (who: typeof curator) => [
    () => decideAnchor(who, { anchorId: id, decision: "accept" }),
    () => undoDecision(who, { anchorId: id }),
    () => attachPassage(who, { passageId, words: words("Nobody says why") }),
  ]
  for (const run of tries(stranger)) expect(await outcomeOf(run)).toBe("forbidden")
  await client().debate.update({ where: { id: of.id }, data: { visibility: "SEMINARS" } })
  for (const run of tries(stranger)) expect(await outcomeOf(run)).toBe("not_found")
  const absent = crypto.randomUUID()
  expect(await outcomeOf(() => decideAnchor(curator, { anchorId: absent, decision: "accept" }))).toBe(
    "not_found",
  )
  expect(await outcomeOf(() => attachPassage(curator, { passageId: absent, words: words("why") }))).toBe(
    "not_found",
  )
  expect(await outcomeOf(() => decideAnchor(curator, { anchorId: id, decision: "perhaps" as never }))).toBe(
    "invalid",
  )
  const lost = await keepPassage(curator, {
    sourceId: of.source,
    exact: "Bread and salt were dear in those years",
  })
  await attachText(curator, { sourceId: of.source, raw: TEXT })
  const nowhere = await client().anchor.findFirstOrThrow({ where: { passageId: lost, supersededAt: null } })
  expect(nowhere.state).toBe("LOST")
  expect(await outcomeOf(() => decideAnchor(curator, { anchorId: nowhere.id, decision: "accept" }))).toBe(
    "invalid",
  )
})
