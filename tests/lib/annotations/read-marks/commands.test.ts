import { beforeAll, expect, test } from "vitest"
import { type Actor, anonymous } from "@/lib/actor"
import { leaveOff } from "@/lib/annotations/read-marks/commands"
import { leftOffIn } from "@/lib/annotations/read-marks/queries"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aHarbour, attachHarbour } from "@/tests/support/harbour"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

useDatabase()

let ann: Actor
let stranger: Actor
let editions: Record<"EXCERPTS" | "FULL", string>

beforeAll(async () => {
  const { debateId, sourceId } = await aHarbour()
  await attachHarbour(sourceId)
  ann = await aMember("Ann", debateId, await aSeminar(debateId, "class"))
  stranger = await aPerson("Stranger")
  const rows = await client().edition.findMany({ where: { sourceId } })
  editions = Object.fromEntries(rows.map(({ kind, id }) => [kind, id])) as typeof editions
})

test("where one left off is kept for oneself, the last place only, and is no event", async () => {
  const editionId = editions.FULL
  expect(await leftOffIn(ann, editionId)).toBeNull()
  expect(await eventsOf(() => leaveOff(ann, { editionId, offset: 80 }))).toEqual([])
  await leaveOff(ann, { editionId, offset: 40 })
  expect(await leftOffIn(ann, editionId)).toBe(40)
  expect(await leftOffIn(stranger, editionId)).toBeNull()
  expect(await leftOffIn(anonymous(), editionId)).toBeNull()
})

test("there is one place in a source: another edition takes it", async () => {
  await leaveOff(ann, { editionId: editions.FULL, offset: 40 })
  await leaveOff(ann, { editionId: editions.EXCERPTS, offset: 0 })
  expect(await leftOffIn(ann, editions.FULL)).toBeNull()
  expect(await leftOffIn(ann, editions.EXCERPTS)).toBe(0)
})

test("a text that one may not read does not exist, nor does a place before it", async () => {
  const place = { editionId: editions.FULL, offset: 1 }
  expect(await outcomeOf(() => leaveOff(stranger, place))).toBe("not_found")
  expect(await outcomeOf(() => leaveOff(anonymous(), place))).toBe("unauthenticated")
  expect(await outcomeOf(() => leaveOff(ann, { ...place, editionId: newId() }))).toBe("not_found")
  expect(await outcomeOf(() => leaveOff(ann, { ...place, offset: -1 }))).toBe("invalid")
  expect(await outcomeOf(() => leaveOff(stranger, { editionId: editions.EXCERPTS, offset: 1 }))).toBe("done")
})
