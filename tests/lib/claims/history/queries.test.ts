import { beforeAll, expect, test } from "vitest"
import { anonymous, installation } from "@/lib/actor"
import { changeClaim } from "@/lib/claims/commands"
import { undo } from "@/lib/claims/history/commands"
import { historyOf } from "@/lib/claims/history/queries"
import type { HistoryEntry } from "@/lib/claims/history/view"
import { splitClaim } from "@/lib/claims/merging/commands"
import { client } from "@/lib/db"
import { removeCurated } from "@/lib/debates/commands"
import { changeQuestion } from "@/lib/debates/questions/commands"
import { importPack } from "@/lib/interchange/pack/commands"
import { changeSource } from "@/lib/sources/commands"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { HARBOUR_PACK } from "@/tests/support/harbour"
import { outcomeOf } from "@/tests/support/outcomes"
import { say } from "@/tests/support/remarks"

useDatabase()

let of: SmallDebate
let cora: Awaited<ReturnType<typeof aPerson>>
let split: { act: string; id: string; slug: string }

const told = ({ as, by, state, can, writes }: HistoryEntry) => [
  as,
  by?.name ?? null,
  state,
  can.undo,
  writes.map(({ verb, kind, name }) => `${verb} ${kind}: ${name}`),
]

beforeAll(async () => {
  of = await aSmallDebate("told")
  cora = await aPerson("Cora", { curates: [of.id] })
  await say(await aPerson("Rita"), { claimId: of.closed })
  const values = { statement: "It was shut.", positionId: null, chain: [of.bob, of.ann] }
  await changeClaim(cora, { id: of.closed, version: 1, ...values, asOf: "1937" })
  split = await splitClaim(cora, {
    ...{ id: of.closed, version: 2, statement: "Shut at noon." },
    ...{ evidence: [of.evidence], relations: [] },
  })
  await removeCurated(cora, "silence", { id: of.silence, version: 1 })
})

test("each step tells who did what, with names in the place of ids, the newest first", async () => {
  const { entries, earlier, debate } = await historyOf(cora, "told")
  expect([debate.slug, earlier]).toEqual(["told", null])
  expect(entries.slice(0, 4).map(told)).toEqual([
    [null, "Cora", "stands", true, ["removed silence: Hill on “Was the harbour closed?”"]],
    [
      "claim-split",
      "Cora",
      "stands",
      true,
      ["added claim: Lee: Shut at noon.", "changed evidence: “It was closed.”"],
    ],
    [null, "Cora", "stands", true, ["changed claim: Lee: It was shut."]],
    [null, null, "stands", true, ["added factDispute: When was it closed?"]],
  ])
  const [, parts, changed] = entries
  expect(parts!.writes[1]!.changes).toEqual([
    { field: "claim", was: "Lee: It was shut.", became: "Lee: Shut at noon." },
  ])
  expect(changed!.writes[0]).toMatchObject({ href: "/debates/told/claims/ann-closed" })
  expect(changed!.writes[0]!.changes).toEqual([
    { field: "position", was: "Closed", became: null },
    { field: "statement", was: "The harbour was closed.", became: "It was shut." },
    { field: "as of", was: null, became: "1937" },
    { field: "through whom it is known", was: null, became: "Bob Hill; Ann Lee" },
  ])
  expect(changed!.by).toEqual({ name: "Cora", self: true })
})

test("what has parts says of them only what changed", async () => {
  const { version } = await client().source.findUniqueOrThrow({ where: { id: of.source } })
  await changeSource(cora, { id: of.source, version, readers: "EVERYONE" })
  const [entry] = (await historyOf(cora, "told")).entries
  expect(entry!.writes[0]!.changes).toEqual([
    { field: "who may read the full text", was: "seminars", became: "everyone" },
  ])
})

test("of one row: with what hangs on it, and what was made out of it", async () => {
  const { of: subject, entries } = await historyOf(cora, "told", {
    of: { kind: "claim", slug: "ann-closed" },
  })
  expect(subject).toMatchObject({ kind: "claim", name: "Lee: It was shut." })
  expect(entries.map((entry) => told(entry).at(-1))).toEqual([
    ["added claim: Lee: Shut at noon.", "changed evidence: “It was closed.”"],
    ["changed claim: Lee: It was shut."],
    ["added relation: Lee: It was shut. rebuts Hill: The harbour was closed."],
    ["added claim: Lee: It was shut."],
  ])
  const asked = { of: { kind: "claim" as const, slug: split.slug } }
  expect((await historyOf(cora, "told", asked)).entries).toHaveLength(2)
  expect(await outcomeOf(() => historyOf(cora, "told", { of: { kind: "claim", slug: "no" } }))).toBe(
    "not_found",
  )
})

test("what was undone says so, and so does the undo", async () => {
  const { act } = await undo(cora, { act: split.act })
  const { entries } = await historyOf(cora, "told", { act })
  expect(entries.map(told)).toEqual([
    [
      "undone",
      "Cora",
      "stands",
      true,
      ["changed evidence: “It was closed.”", "removed claim: Lee: Shut at noon."],
    ],
  ])
  const before = await historyOf(cora, "told", { act: split.act })
  expect(before.entries.map(({ state, can }) => [state, can.undo])).toEqual([["undone", false]])
})

test("is in pages", async () => {
  let version = 1
  for (const ask of Array.from({ length: 26 }, (_, n) => `Question ${n}?`))
    await changeQuestion(cora, { id: of.question, version: version++, ask })
  const first = await historyOf(cora, "told", { of: { kind: "question", slug: "harbour" } })
  expect([first.entries.length, first.entries[0]!.can.undo, first.entries[1]!.can.undo]).toEqual([
    25,
    true,
    false,
  ])
  expect(first.entries[1]!.state).toBe("changed since")
  const next = await historyOf(cora, "told", {
    of: { kind: "question", slug: "harbour" },
    before: first.earlier!,
  })
  const seen = [...first.entries, ...next.entries]
  expect(new Set(seen.map(({ event }) => event)).size).toBe(seen.length)
  expect(next.earlier).toBeNull()
})

test("a pack that was brought in is one step of the installation", async () => {
  expect(await importPack(installation(), { text: HARBOUR_PACK })).toHaveProperty("report")
  const reader = await aPerson("Cleo", { administers: true })
  const { entries } = await historyOf(reader, "harbour")
  expect(entries.map(({ as, by, can, more, writes }) => [as, by, can.undo, more, writes.length > 5])).toEqual(
    [["pack-imported", null, false, 0, true]],
  )
})

test("is for curators: to others there is no such page", async () => {
  expect(await outcomeOf(() => historyOf(anonymous(), "told"))).toBe("not_found")
  expect(await outcomeOf(async () => historyOf(await aPerson("Rolf"), "told"))).toBe("not_found")
  expect(await outcomeOf(() => historyOf(cora, "told", { before: "x" }))).toBe("not_found")
})
