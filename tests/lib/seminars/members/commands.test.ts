import { beforeEach, describe, expect, test } from "vitest"
import { type Actor, anonymous } from "@/lib/actor"
import { client } from "@/lib/db"
import type { Role } from "@/lib/generated/prisma/enums"
import { renewCode, withdrawCode } from "@/lib/seminars/codes/commands"
import { archiveSeminar } from "@/lib/seminars/commands"
import { changeRole, joinSeminar, leaveSeminar, removeMember } from "@/lib/seminars/members/commands"
import { seminarPage } from "@/lib/seminars/queries"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { nextRequest } from "@/tests/support/next-request"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"
import { aDebate } from "@/tests/support/rows"

type Someone = Actor & { userId: string }

let count = 0
let debateId: string
let id: string
let slug: string
let code: string
let ina: Someone

useDatabase()
beforeEach(async () => {
  slug = `s-${count++}`
  debateId = await aDebate({ slug, visibility: "SEMINARS" })
  id = await aSeminar(debateId, slug)
  ina = await member("Ina", "INSTRUCTOR")
  code = await renewCode(ina, { id })
})

const member = (name: string, role: Role) => aMember(name, debateId, id, role)
const memberId = (actor: Actor) => actor.memberships[0]!.memberId
const rowOf = (actor: Someone) =>
  client().member.findFirst({ where: { seminarId: id, userId: actor.userId } })
const present = async () =>
  (await seminarPage(ina, slug, slug)).members.map(({ name, role }) => `${name} ${role}`)

describe("joining", () => {
  test("by its code makes a participant, who reads the debate from the next request on", async () => {
    const ann = await aPerson("Ann")
    expect(await eventsOf(() => joinSeminar(ann, { code }))).toEqual(["member.joined"])
    const next = await nextRequest(ann)
    expect(next.memberships).toMatchObject([{ seminarId: id, role: "PARTICIPANT" }])
    expect(await seminarPage(next, slug, slug)).toMatchObject({
      ownRole: "PARTICIPANT",
      can: { direct: false },
    })
  })

  test("works however the code was typed, and once more changes nothing", async () => {
    const ann = await aPerson("Ann")
    const typed = ` ${code.toLowerCase().replaceAll("-", " ")} `
    expect(await joinSeminar(ann, { code: typed })).toEqual({ debate: slug, seminar: slug })
    expect(await eventsOf(() => joinSeminar(ann, { code }))).toEqual([])
    expect(await eventsOf(() => joinSeminar(ina, { code }))).toEqual([])
    expect(await present()).toEqual(["Ina INSTRUCTOR", "Ann PARTICIPANT"])
  })

  test("twice at one moment makes one member and one event", async () => {
    const ann = await aPerson("Ann")
    const both = () => Promise.all([joinSeminar(ann, { code }), joinSeminar(ann, { code })])
    expect(await eventsOf(both)).toEqual(["member.joined"])
    expect(await client().member.count({ where: { seminarId: id, userId: ann.userId } })).toBe(1)
  })

  test("is refused without signing in, and with a wrong, renewed or withdrawn code", async () => {
    const ann = await aPerson("Ann")
    expect(await outcomeOf(() => joinSeminar(anonymous(), { code }))).toBe("unauthenticated")
    for (const wrong of ["", "x", `${code}2`, "é".repeat(40)]) {
      expect(await outcomeOf(() => joinSeminar(ann, { code: wrong }))).toBe("not_found")
    }
    expect(await outcomeOf(() => joinSeminar(ann, { code: "2".repeat(201) }))).toBe("invalid")
    const renewed = await renewCode(ina, { id })
    expect(await outcomeOf(() => joinSeminar(ann, { code }))).toBe("not_found")
    await withdrawCode(ina, { id })
    expect(await outcomeOf(() => joinSeminar(ann, { code: renewed }))).toBe("not_found")
    expect(await rowOf(ann)).toBeNull()
  })

  test("is not a matter of trying: after thirty wrong codes the right one waits too", async () => {
    const ann = await aPerson("Ann")
    const wrong = () => outcomeOf(() => joinSeminar(ann, { code: "wrong" }))
    expect(await Promise.all(Array.from({ length: 30 }, wrong))).toEqual(Array(30).fill("not_found"))
    expect(await wrong()).toBe("rate_limited")
    expect(await outcomeOf(() => joinSeminar(ann, { code }))).toBe("rate_limited")
    expect(await outcomeOf(async () => joinSeminar(await aPerson("Bob"), { code }))).toBe("done")
  })

  test("ends with the archive, for those who do not belong yet", async () => {
    await archiveSeminar(ina, { id })
    expect(await outcomeOf(async () => joinSeminar(await aPerson("Ann"), { code }))).toBe("conflict")
    expect(await outcomeOf(() => joinSeminar(ina, { code }))).toBe("done")
  })
})

describe("leaving", () => {
  test("ends the membership; coming back finds the same row again", async () => {
    const ann = await member("Ann", "PARTICIPANT")
    expect(await eventsOf(() => leaveSeminar(ann, { id }))).toEqual(["member.left"])
    expect((await nextRequest(ann)).memberships).toEqual([])
    expect(await outcomeOf(() => leaveSeminar(ann, { id }))).toBe("not_found")
    expect(await eventsOf(() => joinSeminar(ann, { code }))).toEqual(["member.joined"])
    expect(await rowOf(ann)).toMatchObject({ id: memberId(ann), leftAt: null, version: 3 })
  })

  test.each([
    ["INSTRUCTOR", "PARTICIPANT"],
    ["ASSISTANT", "PARTICIPANT"],
    ["PARTICIPANT", "PARTICIPANT"],
    ["OBSERVER", "OBSERVER"],
  ] as const)("and coming back with the code, a former %s is %s", async (before, after) => {
    const ann = await member("Ann", before)
    await leaveSeminar(ann, { id })
    await joinSeminar(ann, { code })
    expect(await rowOf(ann)).toMatchObject({ role: after })
  })

  test("is refused to the only instructor, to strangers and to visitors", async () => {
    expect(await refusalOf(() => leaveSeminar(ina, { id }))).toBe(
      "A seminar needs an instructor. Make someone else its instructor first.",
    )
    expect(await outcomeOf(async () => leaveSeminar(await aPerson("a stranger"), { id }))).toBe("not_found")
    expect(await outcomeOf(() => leaveSeminar(anonymous(), { id }))).toBe("unauthenticated")
    expect(await outcomeOf(() => leaveSeminar(ina, { id: "7" }))).toBe("invalid")
  })

  test("of two instructors who leave at one moment, one stays", async () => {
    const ivo = await member("Ivo", "INSTRUCTOR")
    const both = await Promise.all([ina, ivo].map((each) => outcomeOf(() => leaveSeminar(each, { id }))))
    expect(both.sort()).toEqual(["done", "forbidden"])
    const left = { seminarId: id, role: "INSTRUCTOR" as const, leftAt: null }
    expect(await client().member.count({ where: left })).toBe(1)
  })

  test("keeps what one said", async () => {
    const ann = await member("Ann", "PARTICIPANT")
    const question = await client().question.findFirstOrThrow({ where: { debateId } })
    const said = {
      visibility: "SEMINAR" as const,
      seminarId: id,
      questionId: question.id,
      body: {},
      bodyText: "So.",
    }
    const of = { id: crypto.randomUUID(), debateId, authorId: ann.userId, clientKey: "a key" }
    await client().annotation.create({ data: { ...of, ...said } })
    await leaveSeminar(ann, { id })
    expect(await client().annotation.findUnique({ where: { id: of.id } })).toMatchObject({ deletedAt: null })
  })
})

describe("roles", () => {
  const give = (actor: Actor, to: Actor, role: Role, version = 1) =>
    changeRole(actor, { memberId: memberId(to), version, role })

  test.each(["INSTRUCTOR", "ASSISTANT", "OBSERVER"] as const)(
    "an instructor makes a participant %s",
    async (role) => {
      const ann = await member("Ann", "PARTICIPANT")
      expect(await eventsOf(() => give(ina, ann, role))).toEqual(["member.role-changed"])
      expect((await nextRequest(ann)).memberships).toMatchObject([{ role }])
      expect(await outcomeOf(() => give(ina, ann, "PARTICIPANT"))).toBe("conflict")
      expect(await eventsOf(() => give(ina, ann, role, 2))).toEqual([])
    },
  )

  test("the only instructor stays one; a former one does not count", async () => {
    expect(await outcomeOf(() => give(ina, ina, "PARTICIPANT"))).toBe("forbidden")
    const ivo = await member("Ivo", "INSTRUCTOR")
    await leaveSeminar(ivo, { id })
    expect(await outcomeOf(() => give(ina, ina, "PARTICIPANT"))).toBe("forbidden")
  })

  test("of two instructors who demote each other at one moment, one stays", async () => {
    const ivo = await member("Ivo", "INSTRUCTOR")
    const demote = (by: Actor, whom: Actor) => outcomeOf(() => give(by, whom, "OBSERVER"))
    expect((await Promise.all([demote(ina, ivo), demote(ivo, ina)])).sort()).toEqual(["done", "forbidden"])
  })

  test("are not changed by others, nor to what is none, nor of who left", async () => {
    const ann = await member("Ann", "PARTICIPANT")
    const stranger = await aPerson("a stranger")
    for (const role of ["ASSISTANT", "PARTICIPANT", "OBSERVER"] as const) {
      const other = await member(`as ${role}`, role)
      expect(await outcomeOf(() => give(other, ann, "INSTRUCTOR"))).toBe("forbidden")
      expect(await outcomeOf(() => give(other, other, "INSTRUCTOR"))).toBe("forbidden")
    }
    expect(await outcomeOf(() => give(stranger, ann, "INSTRUCTOR"))).toBe("not_found")
    expect(await outcomeOf(() => give(anonymous(), ann, "INSTRUCTOR"))).toBe("not_found")
    expect(await outcomeOf(() => give(ina, ann, "OWNER" as never))).toBe("invalid")
    await leaveSeminar(ann, { id })
    expect(await outcomeOf(() => give(ina, ann, "OBSERVER", 2))).toBe("not_found")
    const given = { memberId: crypto.randomUUID(), version: 1, role: "OBSERVER" as const }
    expect(await outcomeOf(() => changeRole(ina, given))).toBe("not_found")
  })
})

describe("removing", () => {
  test("ends the membership of another, with one event", async () => {
    const ann = await member("Ann", "PARTICIPANT")
    expect(await eventsOf(() => removeMember(ina, { memberId: memberId(ann) }))).toEqual(["member.removed"])
    expect((await nextRequest(ann)).memberships).toEqual([])
    expect(await present()).toEqual(["Ina INSTRUCTOR"])
    expect(await outcomeOf(() => removeMember(ina, { memberId: memberId(ann) }))).toBe("not_found")
  })

  test("is refused to others, of oneself, and of the only instructor", async () => {
    const ann = await member("Ann", "PARTICIPANT")
    const remove = (by: Actor, whom: Actor) => outcomeOf(() => removeMember(by, { memberId: memberId(whom) }))
    expect(await remove(await member("Ali", "ASSISTANT"), ann)).toBe("forbidden")
    expect(await remove(ann, ina)).toBe("forbidden")
    expect(await remove(await aPerson("a stranger"), ann)).toBe("not_found")
    expect(await remove(ina, ina)).toBe("forbidden")
    expect(await remove(await aPerson("Ada", { administers: true }), ina)).toBe("forbidden")
    expect(await outcomeOf(() => removeMember(ina, { memberId: "7" }))).toBe("invalid")
  })

  test("of two instructors who remove each other at one moment, one stays", async () => {
    const ivo = await member("Ivo", "INSTRUCTOR")
    const remove = (by: Actor, whom: Actor) => outcomeOf(() => removeMember(by, { memberId: memberId(whom) }))
    expect((await Promise.all([remove(ina, ivo), remove(ivo, ina)])).sort()).toEqual(["done", "forbidden"])
  })
})
