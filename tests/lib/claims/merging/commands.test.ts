import { beforeEach, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { addClaim, changeClaim } from "@/lib/claims/commands"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { undo } from "@/lib/claims/history/commands"
import { mergeClaims, splitClaim } from "@/lib/claims/merging/commands"
import { client } from "@/lib/db"
import { removeCurated } from "@/lib/debates/commands"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"

const me = installation()
let debates = 0
let of: SmallDebate
let again: string

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`merging-${++debates}`)
  const on = { debateId: of.id, questionId: of.question, ...least.claim }
  again = await addClaim(me, { ...on, slug: "ann-again", voiceId: of.ann, order: 3 })
})

const row = (id: string) => client().claim.findUniqueOrThrow({ where: { id } })
const merge = (id: string, intoId: string, version = 1) => mergeClaims(me, { id, version, intoId })

describe("merging claims", () => {
  test("leaves a pointer, a revision and one event more, and parts them again", async () => {
    let act = ""
    const done = async () => {
      ;({ act } = await merge(again, of.closed))
    }
    expect(await eventsOf(done)).toEqual(["claim.merged"])
    expect(await row(again)).toMatchObject({ mergedIntoId: of.closed, deletedAt: null, version: 2 })
    expect(await eventsOf(() => undo(me, { act }))).toEqual(["claim.unmerged"])
    expect(await row(again)).toMatchObject({ mergedIntoId: null, version: 3 })
  })

  test("two voices are never one", async () => {
    expect(await refusalOf(() => merge(of.open, of.closed))).toBe(
      "These are claims of two voices. Link them instead of merging.",
    )
  })

  test("never leads in a circle, or to what was removed", async () => {
    expect(await outcomeOf(() => merge(again, again))).toBe("invalid")
    await merge(again, of.closed)
    expect(await refusalOf(() => merge(of.closed, again))).toBe(
      "That claim was merged into another itself. Choose the other.",
    )
    expect(await outcomeOf(() => merge(again, of.closed, 2))).toBe("conflict")
    const third = await addClaim(me, {
      ...{ debateId: of.id, questionId: of.question, voiceId: of.ann, ...least.claim },
      ...{ slug: "third", order: 4 },
    })
    await removeCurated(me, "claim", { id: third, version: 1 })
    expect(await outcomeOf(() => merge(of.closed, third))).toBe("invalid")
    expect(await outcomeOf(() => merge(third, of.closed, 2))).toBe("conflict")
  })

  test("of two merges at once that would make a circle, one is refused", async () => {
    const outcomes = await Promise.all([
      outcomeOf(() => merge(again, of.closed)),
      outcomeOf(() => merge(of.closed, again)),
    ])
    expect(outcomes.sort()).toEqual(["done", "invalid"])
  })

  test("is for curators of the debate, on the version they read, within one debate", async () => {
    const reader = await aPerson("Rita")
    expect(await outcomeOf(() => mergeClaims(reader, { id: again, version: 1, intoId: of.closed }))).toBe(
      "forbidden",
    )
    await changeClaim(me, { id: again, version: 1, statement: "Closed again." })
    expect(await outcomeOf(() => merge(again, of.closed))).toBe("conflict")
    const other = await aSmallDebate(`merging-other-${debates}`)
    expect(await outcomeOf(() => merge(again, other.closed, 2))).toBe("invalid")
  })

  test("what it went into stays while it does, and so does it", async () => {
    await merge(again, of.closed)
    await removeCurated(me, "relation", { id: of.relation, version: 1 })
    expect(await refusalOf(() => removeCurated(me, "claim", { id: of.closed, version: 1 }))).toBe(
      "1 claim that was merged into it still rests on this. Change or remove that first.",
    )
    expect(await refusalOf(() => removeCurated(me, "claim", { id: again, version: 2 }))).toBe(
      "This claim was merged into another. Undo that first.",
    )
  })
})

describe("splitting a claim", () => {
  const split = (values: object = {}) =>
    splitClaim(me, {
      ...{ id: of.closed, version: 1, statement: "It was closed at noon." },
      ...{ evidence: [of.evidence], relations: [of.relation], ...values },
    })

  test("takes passages and links along as one act, which is undone as one step", async () => {
    let made = { act: "", id: "", slug: "" }
    const done = async () => {
      made = await split()
    }
    expect(await eventsOf(done)).toEqual(["claim.added", "evidence.changed", "relation.changed"])
    const { id } = made
    expect(await row(id)).toMatchObject({
      ...{ slug: "harbour-ann", statement: "It was closed at noon.", splitFromId: of.closed },
      ...{ questionId: of.question, positionId: of.position, voiceId: of.ann, basis: "EXPLICIT" },
    })
    const evidence = () => client().evidence.findUniqueOrThrow({ where: { id: of.evidence } })
    const relation = () => client().relation.findUniqueOrThrow({ where: { id: of.relation } })
    expect([(await evidence()).claimId, (await relation()).fromId]).toEqual([id, id])
    expect(await eventsOf(() => undo(me, { act: made.act }))).toEqual([
      "relation.changed",
      "evidence.changed",
      "claim.removed",
    ])
    expect([(await evidence()).claimId, (await relation()).fromId]).toEqual([of.closed, of.closed])
  })

  test("takes also what belongs to a claim that was merged into it", async () => {
    const bears = { claimId: again, passageId: of.passage, ...least.evidence, speakers: [of.ann] }
    const evidence = await addEvidence(me, bears)
    await merge(again, of.closed)
    const { id } = await split({ evidence: [evidence], relations: [] })
    const kept = await client().evidence.findUniqueOrThrow({ where: { id: evidence } })
    expect(kept.claimId).toBe(id)
  })

  test("is refused for what is not the claim's, for a stale version and for readers", async () => {
    const foreign = await aSmallDebate(`splitting-${debates}`)
    expect(await refusalOf(() => split({ evidence: [foreign.evidence] }))).toBe(
      "One of these passages is no longer the claim's.",
    )
    expect(await refusalOf(() => split({ relations: [foreign.relation] }))).toBe(
      "One of these links is no longer the claim's.",
    )
    expect(await outcomeOf(() => split({ version: 2 }))).toBe("conflict")
    expect(await outcomeOf(() => split({ statement: " " }))).toBe("invalid")
    const reader = await aPerson("Rolf")
    const given = { id: of.closed, version: 1, statement: "Noon.", evidence: [], relations: [] }
    expect(await outcomeOf(() => splitClaim(reader, given))).toBe("forbidden")
  })
})
