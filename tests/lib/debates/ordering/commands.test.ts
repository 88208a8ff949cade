import { beforeEach, describe, expect, test } from "vitest"
import { anonymous, installation } from "@/lib/actor"
import { undo } from "@/lib/claims/history/commands"
import { client } from "@/lib/db"
import { removeCurated } from "@/lib/debates/commands"
import { putInOrder } from "@/lib/debates/ordering/commands"
import { addPosition } from "@/lib/debates/questions/commands"
import { newId } from "@/lib/ids"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

const me = installation()
let debates = 0
let of: SmallDebate
let positions: string[]

const standing = async () => {
  const rows = await client().position.findMany({
    where: { questionId: of.question, deletedAt: null },
    orderBy: { order: "asc" },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`ordering-${++debates}`)
  const add = (slug: string, order: number) =>
    addPosition(me, { questionId: of.question, ...least.position, slug, order })
  positions = [of.position, await add("open", 2), await add("neither", 3)]
})

describe("putting in order", () => {
  test("moves what must move, as one act, and keeps what it was", async () => {
    const [first, second, third] = positions as [string, string, string]
    const ids = [first, third, second]
    const events = await eventsOf(() => putInOrder(me, { kind: "position", seen: positions, ids }))
    expect(events).toEqual(["position.changed", "position.changed"])
    expect(await standing()).toEqual(ids)
    const written = await client().event.findMany({ orderBy: { seq: "desc" }, take: 2 })
    const [later, earlier] = written.map(({ data }) => data as { act: string; as: string; leads?: true })
    expect(later!.act).toBe(earlier!.act)
    expect(earlier).toMatchObject({ as: "put-in-order", leads: true })
    const kept = await client().revision.findFirst({ where: { subjectId: second } })
    expect(kept?.before).toMatchObject({ order: 2 })
  })

  test("is undone as one step", async () => {
    const ids = [...positions].reverse()
    const { act } = await putInOrder(me, { kind: "position", seen: positions, ids })
    expect(await standing()).toEqual(ids)
    await undo(me, { act: act! })
    expect(await standing()).toEqual(positions)
  })

  test("where nothing moves nothing is written", async () => {
    const same = { kind: "position" as const, seen: positions, ids: positions }
    expect(await eventsOf(() => putInOrder(me, same))).toEqual([])
    expect(await putInOrder(me, same)).toEqual({ act: null })
  })

  test("is refused when the list was changed meanwhile", async () => {
    const [first, second, third] = positions as [string, string, string]
    const ids = [second, first, third]
    await putInOrder(me, { kind: "position", seen: positions, ids: [third, first, second] })
    expect(await outcomeOf(() => putInOrder(me, { kind: "position", seen: positions, ids }))).toBe("conflict")
    const now = await standing()
    await removeCurated(me, "position", { id: third, version: 2 })
    const gone = { kind: "position" as const, seen: now, ids: [...now].reverse() }
    expect(await outcomeOf(() => putInOrder(me, gone))).toBe("conflict")
  })

  test("is refused to others, and for what is no list", async () => {
    const ids = [...positions].reverse()
    const turned = { kind: "position" as const, seen: positions, ids }
    expect(await outcomeOf(() => putInOrder(anonymous(), turned))).toBe("forbidden")
    const curator = await aPerson("Ada Curator", { curates: [(await aSmallDebate(`other-${debates}`)).id] })
    expect(await outcomeOf(async () => putInOrder(curator, turned))).toBe("forbidden")
    expect(await outcomeOf(() => putInOrder(me, { ...turned, kind: "voice" }))).toBe("not_found")
    expect(await outcomeOf(() => putInOrder(me, { ...turned, ids: ids.slice(1) }))).toBe("invalid")
    expect(await outcomeOf(() => putInOrder(me, { ...turned, ids: [ids[0]!, ids[0]!, newId()] }))).toBe(
      "invalid",
    )
  })
})
