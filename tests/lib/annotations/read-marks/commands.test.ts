import { beforeAll, expect, test } from "vitest"
import { type Actor, anonymous } from "@/lib/actor"
import { leaveOff } from "@/lib/annotations/read-marks/commands"
import { annotatedSource } from "@/lib/annotations/reading/queries"
import { standingFor } from "@/lib/annotations/reading/standing/queries"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aHarbour, attachHarbour } from "@/tests/support/harbour"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

useDatabase()

let ann: Actor
let stranger: Actor
let source: { debateId: string; sourceId: string }
let editions: Record<"EXCERPTS" | "FULL", string>

beforeAll(async () => {
  source = await aHarbour()
  const { debateId, sourceId } = source
  await attachHarbour(sourceId)
  ann = await aMember("Ann", debateId, await aSeminar(debateId, "class"))
  stranger = await aPerson("Stranger")
  const rows = await client().edition.findMany({ where: { sourceId } })
  editions = Object.fromEntries(rows.map(({ kind, id }) => [kind, id])) as typeof editions
})

const leftOffBy = async (actor: Actor) => (await standingFor(actor, source.debateId, source.sourceId)).leftOff

test("where one left off is kept for oneself, the last place only, and is no event", async () => {
  const editionId = editions.FULL
  expect(await leftOffBy(ann)).toBeNull()
  expect(await eventsOf(() => leaveOff(ann, { editionId, offset: 80 }))).toEqual([])
  await leaveOff(ann, { editionId, offset: 40 })
  expect(await leftOffBy(ann)).toEqual({ editionId, offset: 40 })
  expect(await leftOffBy(stranger)).toBeNull()
  expect(await leftOffBy(anonymous())).toBeNull()
})

test("there is one place in a source: another edition takes it", async () => {
  await leaveOff(ann, { editionId: editions.FULL, offset: 40 })
  await leaveOff(ann, { editionId: editions.EXCERPTS, offset: 0 })
  expect(await leftOffBy(ann)).toEqual({ editionId: editions.EXCERPTS, offset: 0 })
  const room = async (actor: Actor) => (await annotatedSource(actor, "harbour", "adam-review")).leftOff
  expect(await room(ann)).toBeNull()
  await leaveOff(ann, { editionId: editions.FULL, offset: 40 })
  expect([await room(ann), await room(stranger)]).toEqual([40, null])
})

test("a text that one may not read does not exist, nor does a place before it", async () => {
  const place = { editionId: editions.FULL, offset: 1 }
  expect(await outcomeOf(() => leaveOff(stranger, place))).toBe("not_found")
  expect(await outcomeOf(() => leaveOff(anonymous(), place))).toBe("unauthenticated")
  expect(await outcomeOf(() => leaveOff(ann, { ...place, editionId: newId() }))).toBe("not_found")
  expect(await outcomeOf(() => leaveOff(ann, { ...place, offset: -1 }))).toBe("invalid")
  expect(await outcomeOf(() => leaveOff(stranger, { editionId: editions.EXCERPTS, offset: 1 }))).toBe("done")
})
