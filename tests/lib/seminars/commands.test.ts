import { beforeEach, describe, expect, test } from "vitest"
import type { Actor } from "@/lib/actor"
import { client } from "@/lib/db"
import { renewCode, withdrawCode } from "@/lib/seminars/codes/commands"
import { archiveSeminar, bringBackSeminar, changeSeminar } from "@/lib/seminars/commands"
import { seminarPage } from "@/lib/seminars/queries"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { nextRequest } from "@/tests/support/next-request"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"
import { aDebate, sha256 } from "@/tests/support/rows"

let count = 0
let id: string
let slug: string
let ina: Actor & { userId: string }

useDatabase()
beforeEach(async () => {
  slug = `s-${count++}`
  const debateId = await aDebate({ slug, visibility: "PUBLIC" })
  id = await aSeminar(debateId, slug)
  ina = await aMember("Ina", debateId, id, "INSTRUCTOR")
})

const member = async (role: "ASSISTANT" | "PARTICIPANT" | "OBSERVER") => {
  const { debateId } = ina.memberships[0]!
  return aMember(role.toLowerCase(), debateId, id, role)
}

describe("a seminar", () => {
  test("is renamed and given another rule; its address stays, what it was is kept", async () => {
    const given = { id, version: 1, name: "Autumn", revealRule: "AFTER_OWN" as const }
    expect(await eventsOf(() => changeSeminar(ina, given))).toEqual(["seminar.changed"])
    expect(await seminarPage(ina, slug, slug)).toMatchObject({
      name: "Autumn",
      revealRule: "AFTER_OWN",
      version: 2,
    })
    expect((await nextRequest(ina)).memberships).toMatchObject([{ revealsAfterOwn: true }])
    const revision = await client().revision.findFirstOrThrow({ where: { subjectId: id } })
    expect(revision).toMatchObject({ version: 1, byId: ina.userId, before: { name: slug } })
  })

  test("is not changed with a stale version, nor to nothing", async () => {
    await changeSeminar(ina, { id, version: 1, name: "Autumn" })
    expect(await outcomeOf(() => changeSeminar(ina, { id, version: 1, name: "Winter" }))).toBe("conflict")
    expect(await outcomeOf(() => changeSeminar(ina, { id, version: 2, name: "" }))).toBe("invalid")
    const rule = "NEVER" as never
    expect(await outcomeOf(() => changeSeminar(ina, { id, version: 2, revealRule: rule }))).toBe("invalid")
    expect(await outcomeOf(() => changeSeminar(ina, { id: "7", version: 2 }))).toBe("invalid")
  })

  test("of two changes at once, one is told of the other", async () => {
    const change = (name: string) => outcomeOf(() => changeSeminar(ina, { id, version: 1, name }))
    expect((await Promise.all([change("One"), change("Two")])).sort()).toEqual(["conflict", "done"])
  })

  test("is archived and brought back, each once", async () => {
    expect(await eventsOf(() => archiveSeminar(ina, { id }))).toEqual(["seminar.archived"])
    expect(await outcomeOf(() => archiveSeminar(ina, { id }))).toBe("conflict")
    expect((await nextRequest(ina)).memberships).toMatchObject([{ archived: true }])
    expect(await seminarPage(ina, slug, slug)).toMatchObject({ archivedAt: expect.any(Date) })
    expect(await eventsOf(() => bringBackSeminar(ina, { id }))).toEqual(["seminar.brought-back"])
    expect(await outcomeOf(() => bringBackSeminar(ina, { id }))).toBe("conflict")
    expect((await nextRequest(ina)).memberships).toMatchObject([{ archived: false }])
  })
})

describe("a code", () => {
  test("is made and renewed; its hash alone is kept, and the one before is over", async () => {
    let [first, second] = ["", ""]
    const make = async () => {
      first = await renewCode(ina, { id })
      second = await renewCode(ina, { id })
    }
    expect(await eventsOf(make)).toEqual(["seminar.code-renewed", "seminar.code-renewed"])
    expect(second).not.toBe(first)
    const { joinHash } = await client().seminar.findUniqueOrThrow({ where: { id } })
    expect(joinHash).toBe(sha256(second.replaceAll("-", "")))
    const events = await client().event.findMany({ where: { seminarId: id } })
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain(second)
  })

  test("is withdrawn, once", async () => {
    await renewCode(ina, { id })
    expect(await seminarPage(ina, slug, slug)).toMatchObject({ hasCode: true })
    expect(await eventsOf(() => withdrawCode(ina, { id }))).toEqual(["seminar.code-withdrawn"])
    expect(await outcomeOf(() => withdrawCode(ina, { id }))).toBe("conflict")
    expect(await seminarPage(ina, slug, slug)).toMatchObject({ hasCode: false })
  })

  test("is not made for an archived seminar", async () => {
    await archiveSeminar(ina, { id })
    expect(await outcomeOf(() => renewCode(ina, { id }))).toBe("conflict")
  })
})

const commands = {
  changeSeminar: (actor: Actor) => changeSeminar(actor, { id, version: 1, name: "Mine" }),
  archiveSeminar: (actor: Actor) => archiveSeminar(actor, { id }),
  bringBackSeminar: (actor: Actor) => bringBackSeminar(actor, { id }),
  renewCode: (actor: Actor) => renewCode(actor, { id }),
  withdrawCode: (actor: Actor) => withdrawCode(actor, { id }),
}

describe.each(Object.entries(commands))("%s", (name, command) => {
  test("is refused to who does not instruct, and unknown to who does not belong", async () => {
    for (const role of ["ASSISTANT", "PARTICIPANT", "OBSERVER"] as const) {
      expect(await outcomeOf(async () => command(await member(role)))).toBe("forbidden")
    }
    expect(await outcomeOf(async () => command(await aPerson("a stranger")))).toBe("not_found")
    const { debateId } = ina.memberships[0]!
    const elsewhere = await aSeminar(debateId, "elsewhere")
    const other = await aMember("instructs another", debateId, elsewhere, "INSTRUCTOR")
    expect(await eventsOf(() => outcomeOf(() => command(other)))).toEqual([])
    expect(await outcomeOf(() => command(other))).toBe("not_found")
  })

  test("is open to administrators, so that no seminar is left without anyone", async () => {
    if (name === "bringBackSeminar") await archiveSeminar(ina, { id })
    if (name === "withdrawCode") await renewCode(ina, { id })
    const administrator = await aPerson("Ada", { administers: true })
    expect(await outcomeOf(() => command(administrator))).toBe("done")
  })
})
