import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous, installation, person } from "@/lib/actor"
import { client } from "@/lib/db"
import { visibleDebates } from "@/lib/debates/policy"
import { makeSeminar, openTexts } from "@/lib/debates/seminars/commands"
import { canMakeSeminar, debatesForSeminars } from "@/lib/debates/seminars/policy"
import { debatesToTeach, textsOpenTo } from "@/lib/debates/seminars/queries"
import { newId } from "@/lib/ids"
import { seminarPage } from "@/lib/seminars/queries"
import { visibleEditions } from "@/lib/sources/policy"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { nextRequest } from "@/tests/support/next-request"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"
import { aDebate, aTextFor, sha256 } from "@/tests/support/rows"

const KEY = sha256("a key")
let ann: Actor & { userId: string }
let keeping: string
let closed: string

useDatabase()
beforeAll(async () => {
  ann = await aPerson("Ann")
  const open = await aDebate({ slug: "open", visibility: "PUBLIC" })
  await aTextFor("EVERYONE", open)
  await aTextFor("CURATORS", open)
  keeping = await aDebate({ slug: "keeping", visibility: "PUBLIC" })
  await aTextFor("SEMINARS", keeping)
  await aDebate({ slug: "linked", visibility: "LINK", linkHash: KEY })
  closed = await aDebate({ slug: "closed", visibility: "SEMINARS" })
  await aDebate({ slug: "gone", visibility: "PUBLIC", deletedAt: new Date() })
})

describe("a seminar is made", () => {
  test("by whoever reads the debate, who instructs it from the next request on", async () => {
    const given = { debate: "open", name: " Spring \n\u0000\u202e term " }
    expect(await eventsOf(() => makeSeminar(ann, given))).toEqual(["seminar.made"])
    const next = await nextRequest(ann)
    expect(next.memberships).toMatchObject([
      { role: "INSTRUCTOR", archived: false, seminar: { slug: "spring-term", name: "Spring term" } },
    ])
    const view = await seminarPage(next, "open", "spring-term")
    expect(view).toMatchObject({
      name: "Spring term",
      hasCode: false,
      revealRule: "AT_ONCE",
      ownRole: "INSTRUCTOR",
    })
    expect(view.members).toMatchObject([{ name: "Ann", isSelf: true }])
  })

  test("of the same name by several at once, each at an address of its own", async () => {
    const people = await Promise.all(["Bob", "Cleo", "Dan"].map((name) => aPerson(name)))
    const made = await Promise.all(
      people.map((each) => makeSeminar(each, { debate: "open", name: "Autumn" })),
    )
    expect(made.map(({ seminar }) => seminar).sort()).toEqual(["autumn", "autumn-2", "autumn-3"])
  })

  test.each([
    ["without a name", { name: " " }],
    ["with a name too long", { name: "a".repeat(121) }],
    ["with an author from outside", { createdById: "0" }],
    ["without a debate", { debate: "" }],
    ["on what is no address", { debate: "\u0000" }],
  ])("not %s", async (_, change) => {
    const given = { debate: "open", name: "Winter", ...change }
    expect(await outcomeOf(() => makeSeminar(ann, given))).toBe("invalid")
  })

  test("not by visitors, nor by the installation, who are nobody", async () => {
    const given = { debate: "open", name: "Winter" }
    expect(await outcomeOf(() => makeSeminar(anonymous(), given))).toBe("unauthenticated")
    expect(await outcomeOf(() => makeSeminar(installation(), given))).toBe("unauthenticated")
  })

  test.each(["closed", "linked", "gone", "nothing-here"])(
    "not on a debate that one may not read: %s",
    async (debate) => {
      expect(await outcomeOf(() => makeSeminar(ann, { debate, name: "Winter" }))).toBe("not_found")
    },
  )

  test("where only its seminars read the debate, by its curators only", async () => {
    const before = await aPerson("Bea")
    const standing = { memberId: newId(), seminarId: newId(), debateId: closed, role: "PARTICIPANT" as const }
    const seminar = { slug: "x", name: "x" }
    const rest = { seminar, archived: false, readsTexts: false, revealsAfterOwn: false, unlocked: [] }
    const member = person({ ...before, memberships: [{ ...standing, ...rest }] })
    const given = { debate: "closed", name: "Winter" }
    expect(await refusalOf(() => makeSeminar(member, given))).toContain("its curators make them")
    const curator = await aPerson("Cara", { curates: [closed] })
    expect(await outcomeOf(() => makeSeminar(curator, given))).toBe("done")
  })
})

describe("texts kept for seminars", () => {
  const reads = async (actor: Actor & { userId: string }) => {
    const texts = { debateId: keeping, kind: "FULL" as const }
    return client().edition.count({ where: { AND: [texts, visibleEditions(await nextRequest(actor))] } })
  }

  test("are not read by making a seminar, until a curator opens them to it, and closes them again", async () => {
    const eve = await aPerson("Eve")
    const { seminar } = await makeSeminar(eve, { debate: "keeping", name: "Eve's" })
    const { id } = await client().seminar.findFirstOrThrow({ where: { debateId: keeping, slug: seminar } })
    expect(await reads(eve)).toBe(0)
    const instructor = await nextRequest(eve)
    expect(await outcomeOf(() => openTexts(instructor, { id, open: true }))).toBe("forbidden")
    expect(await outcomeOf(() => openTexts(ann, { id, open: true }))).toBe("not_found")
    const elsewhere = await aPerson("Cara", { curates: [keeping] })
    expect(await outcomeOf(() => openTexts(elsewhere, { id, open: true }))).toBe("not_found")
    const administrator = await aPerson("Ada", { administers: true })
    const set = (open: boolean) => eventsOf(() => openTexts(administrator, { id, open }))
    expect(await set(true)).toEqual(["seminar.texts-opened"])
    expect(await set(true)).toEqual([])
    expect(await reads(eve)).toBe(1)
    expect(await textsOpenTo(instructor, id)).toEqual({ open: true, decides: false })
    expect(await set(false)).toEqual(["seminar.texts-closed"])
    expect(await reads(eve)).toBe(0)
  })

  test("are open to a seminar that a curator makes", async () => {
    const curator = await aPerson("Cleo", { curates: [keeping] })
    const { seminar } = await makeSeminar(curator, { debate: "keeping", name: "Cleo's" })
    const row = await client().seminar.findFirstOrThrow({ where: { debateId: keeping, slug: seminar } })
    expect(row.textsOpenedById).toBe(curator.userId)
    expect(await textsOpenTo(await nextRequest(curator), row.id)).toEqual({ open: true, decides: true })
  })

  test.each([{ open: "yes" }, { id: "x" }, { by: "me" }])("%j is refused", async (wrong) => {
    const given = { id: newId(), open: true, ...wrong }
    expect(await outcomeOf(() => openTexts(ann, given as never))).toBe("invalid")
  })
})

test("the debates offered are those on which one may", async () => {
  const slugs = async (actor: Actor) => (await debatesToTeach(actor)).map(({ slug }) => slug)
  expect(await slugs(anonymous())).toEqual([])
  expect(await slugs(ann)).toEqual(["keeping", "open"])
  const powers = { curates: [closed] }
  expect(await slugs(await aPerson("Cara", powers))).toEqual(["closed", "keeping", "open"])
  const administrator = await aPerson("Ada", { administers: true })
  expect(await slugs(administrator)).toEqual(["closed", "keeping", "linked", "open"])
  for (const actor of [ann, administrator, anonymous()]) {
    for (const { id, visibility } of await client().debate.findMany({ where: visibleDebates(actor) })) {
      const offered = await client().debate.count({ where: { AND: [{ id }, debatesForSeminars(actor)] } })
      expect(canMakeSeminar(actor, { id, visibility })).toBe(offered === 1)
    }
  }
})
