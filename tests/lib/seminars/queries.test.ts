import { beforeAll, expect, test } from "vitest"
import { type Actor, anonymous } from "@/lib/actor"
import { client } from "@/lib/db"
import { renewCode } from "@/lib/seminars/codes/commands"
import { archiveSeminar } from "@/lib/seminars/commands"
import { changeRole, leaveSeminar } from "@/lib/seminars/members/commands"
import { invitedTo, ownSeminars, seminarPage } from "@/lib/seminars/queries"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { outcomeOf } from "@/tests/support/outcomes"
import { aDebate } from "@/tests/support/rows"

let debateId: string
let spring: string
let ina: Actor
let ann: Actor
let bob: Actor & { userId: string }

useDatabase()
beforeAll(async () => {
  debateId = await aDebate({ slug: "open", visibility: "PUBLIC" })
  spring = await aSeminar(debateId, "spring")
  ann = await aMember("Ann", debateId, spring)
  ina = await aMember("Ina", debateId, spring, "INSTRUCTOR")
  bob = await aMember("Bob", debateId, spring)
  await leaveSeminar(bob, { id: spring })
})

test("a seminar lists its present members, instructors first, and says what one may do", async () => {
  const view = await seminarPage(ina, "open", "spring")
  expect(view.members.map(({ name, isSelf, can }) => [name, isSelf, can.change, can.remove])).toEqual([
    ["Ina", true, false, false],
    ["Ann", false, true, true],
  ])
  expect(view.can).toEqual({ direct: true, leave: false })
  const seen = await seminarPage(ann, "open", "spring")
  expect(seen.can).toEqual({ direct: false, leave: true })
  expect(seen.members.some(({ can }) => can.change || can.remove)).toBe(false)
  expect(JSON.stringify(view)).not.toContain("@")
})

test("what the page offers is what the commands let through", async () => {
  const view = await seminarPage(ina, "open", "spring")
  for (const { id, version, can } of view.members) {
    const given = { memberId: id, version, role: "PARTICIPANT" as const }
    expect(await outcomeOf(() => changeRole(ina, given))).toBe(can.change ? "done" : "forbidden")
  }
})

test("a seminar does not exist for who does not belong", async () => {
  const elsewhere = await aSeminar(debateId, "elsewhere")
  const strangers = [
    anonymous(),
    await aPerson("a stranger"),
    await aMember("Cleo", debateId, elsewhere, "INSTRUCTOR"),
  ]
  for (const actor of strangers) {
    expect(await outcomeOf(() => seminarPage(actor, "open", "spring"))).toBe("not_found")
  }
  for (const slug of ["nothing", "", "\u0000", "spring "]) {
    expect(await outcomeOf(() => seminarPage(ina, "open", slug))).toBe("not_found")
  }
  expect(await outcomeOf(() => seminarPage(ina, "another", "spring"))).toBe("not_found")
})

test("an administrator sees it without belonging", async () => {
  const administrator = await aPerson("Ada", { administers: true })
  const view = await seminarPage(administrator, "open", "spring")
  expect(view).toMatchObject({ ownRole: null, can: { direct: true, leave: false } })
  expect(await ownSeminars(administrator)).toEqual([])
})

test("one's own seminars count their present members; the archived come last", async () => {
  const early = await aSeminar(debateId, "early")
  const both = await aMember("Dora", debateId, early, "INSTRUCTOR")
  await client().member.create({
    data: { id: crypto.randomUUID(), debateId, seminarId: spring, userId: both.userId, role: "OBSERVER" },
  })
  const dora = {
    ...both,
    memberships: [...both.memberships, { ...ann.memberships[0]!, role: "OBSERVER" }],
  } as Actor
  await archiveSeminar(dora, { id: early })
  expect(await ownSeminars(dora)).toMatchObject([
    {
      name: "spring",
      role: "OBSERVER",
      members: 3,
      archived: false,
      address: { debate: "open", seminar: "spring" },
    },
    { name: "early", role: "INSTRUCTOR", members: 1, archived: true },
  ])
  expect(await ownSeminars(anonymous())).toEqual([])
})

test("a code shows the seminar's name and debate, before one joins and to nobody else", async () => {
  const code = await renewCode(ina, { id: spring })
  const head = { name: "spring", debate: { slug: "open", title: "open", language: "en" }, archived: false }
  expect(await invitedTo(anonymous(), code)).toMatchObject({ ...head, belongs: false })
  expect(await invitedTo(ann, code.toLowerCase())).toMatchObject({ ...head, belongs: true })
  for (const wrong of ["", "spring", "\u0000", `${code}${code}`, "x".repeat(10_000)]) {
    expect(await outcomeOf(() => invitedTo(ann, wrong))).toBe("not_found")
  }
  await client().seminar.update({ where: { id: spring }, data: { deletedAt: new Date() } })
  expect(await outcomeOf(() => invitedTo(ann, code))).toBe("not_found")
})
