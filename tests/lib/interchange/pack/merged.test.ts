import { beforeAll, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { addClaim } from "@/lib/claims/commands"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { undo } from "@/lib/claims/history/commands"
import { mergeClaims } from "@/lib/claims/merging/commands"
import { addRelation } from "@/lib/claims/relations/commands"
import { client } from "@/lib/db"
import { addPosition, addQuestion } from "@/lib/debates/questions/commands"
import { mergeQuestions } from "@/lib/debates/questions/merging/commands"
import { importPack } from "@/lib/interchange/pack/commands"
import { exportPack } from "@/lib/interchange/pack/queries"
import { writePack } from "@/lib/interchange/pack/write"
import { keepPassage } from "@/lib/sources/passages/commands"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"

useDatabase()

const me = installation()
let of: SmallDebate
let again: string
let before: string
let acts: string[]

const written = async () => writePack(await exportPack(me, of.slug))

async function brought(text: string) {
  const imported = await importPack(me, { text })
  if ("errors" in imported) throw new Error(JSON.stringify(imported.errors))
  return imported.report.changes
}

beforeAll(async () => {
  of = await aSmallDebate("packed")
  const question = await addQuestion(me, { debateId: of.id, slug: "port", ...least.question, order: 2 })
  const shut = await addPosition(me, {
    questionId: question,
    slug: "closed",
    ...least.position,
    label: "Shut",
  })
  const on = { debateId: of.id, questionId: question, positionId: shut, voiceId: of.ann, ...least.claim }
  again = await addClaim(me, { ...on, slug: "ann-again", order: 3 })
  const bears = { claimId: again, ...least.evidence, speakers: [of.ann] }
  await addEvidence(me, { ...bears, passageId: of.passage })
  const more = await keepPassage(me, { sourceId: of.source, exact: "Nobody went in.", locator: "3/1-3" })
  await addEvidence(me, { ...bears, passageId: more, order: 1 })
  await addRelation(me, {
    fromId: again,
    toId: of.open,
    ...least.relation,
    reason: "It denies it, too.",
    order: 2,
  })
  await addRelation(me, { fromId: again, toId: of.closed, ...least.relation, kind: "RESTATES", order: 3 })
  // A debate that came from a pack.
  before = await written()
  await brought(before)
  const questions = await mergeQuestions(me, { id: question, version: 2, intoId: of.question })
  const claims = await mergeClaims(me, { id: again, version: 2, intoId: of.closed })
  acts = [claims.act, questions.act]
})

test("an export has one claim with what both had, and can be read", async () => {
  const pack = await exportPack(me, of.slug)
  expect(pack.questions.map(({ id, positions }) => [id, positions.map((each) => each.id)])).toEqual([
    ["harbour", ["closed", "closed-2"]],
  ])
  expect(
    pack.claims.map(({ id, question, position, evidence }) => [id, question, position, evidence.length]),
  ).toEqual([
    ["ann-closed", "harbour", "closed", 2],
    ["bob-open", "harbour", undefined, 0],
  ])
  expect(pack.relations.map(({ from, kind, to, reason }) => [from, kind, to, reason])).toEqual([
    ["ann-closed", "rebuts", "bob-open", least.relation.reason],
  ])
  const copy = { ...pack, slug: `${of.slug}-copy` }
  expect((await brought(writePack(copy))).every(({ outcome }) => outcome === "added")).toBe(true)
  expect(await exportPack(me, copy.slug)).toEqual(copy)
})

test("the pack as it was leaves what a curator merged", async () => {
  const changes = await brought(before)
  expect(changes.map(({ kind, key, outcome }) => [kind, key, outcome])).toEqual([
    ["question", "port", "kept"],
    ["claim", "ann-again", "kept"],
  ])
  expect((await client().claim.findUniqueOrThrow({ where: { id: again } })).mergedIntoId).toBe(of.closed)
})

test("the pack as it is now changes nothing, and loses nothing", async () => {
  const now = await written()
  expect(await brought(now)).toEqual([])
  expect(await written()).toBe(now)
  const standing = { debateId: of.id, deletedAt: null }
  expect(await client().evidence.count({ where: standing })).toBe(3)
  expect(await client().relation.count({ where: standing })).toBe(3)
})

test("an import is undone as one step, and what was merged is parted: byte for byte the pack it was", async () => {
  const imported = await client().event.findFirstOrThrow({
    where: { debateId: of.id },
    orderBy: { seq: "desc" },
  })
  const { act } = imported.data as { act: string }
  for (const each of [act, ...acts]) await undo(me, { act: each })
  expect(await written()).toBe(before)
})

test("what the pack changed of a merged claim is a conflict, of the one it went into an update", async () => {
  const { version } = await client().claim.findUniqueOrThrow({ where: { id: again } })
  await mergeClaims(me, { id: again, version, intoId: of.closed })
  const changed = before.replaceAll("The harbour was closed.", "The harbour was shut.")
  const outcomes = new Map(
    (await brought(changed)).map(({ kind, key, outcome }) => [`${kind} ${key}`, outcome]),
  )
  expect(outcomes.get("claim ann-again")).toBe("conflict")
  expect(outcomes.get("claim ann-closed")).toBe("updated")
})
