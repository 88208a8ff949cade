import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous, installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { makeSeminar } from "@/lib/debates/seminars/commands"
import { canMakeSeminar, debatesForSeminars, keptTexts } from "@/lib/debates/seminars/policy"
import { debatesToTeach } from "@/lib/debates/seminars/queries"
import { seminarPage } from "@/lib/seminars/queries"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { nextRequest } from "@/tests/support/next-request"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"
import { aDebate, aTextFor, sha256 } from "@/tests/support/rows"

const KEY = sha256("a key")
let ann: Actor & { userId: string }
let keeping: string

useDatabase()
beforeAll(async () => {
  ann = await aPerson("Ann")
  const open = await aDebate({ slug: "open", visibility: "PUBLIC" })
  await aTextFor("EVERYONE", open)
  await aTextFor("CURATORS", open)
  keeping = await aDebate({ slug: "keeping", visibility: "PUBLIC" })
  await aTextFor("SEMINARS", keeping)
  await aDebate({ slug: "linked", visibility: "LINK", linkHash: KEY })
  await aDebate({ slug: "closed", visibility: "SEMINARS" })
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

  test("where texts are kept for seminars, by its curators only", async () => {
    const given = { debate: "keeping", name: "Winter" }
    expect(await refusalOf(() => makeSeminar(ann, given))).toContain("its curators make them")
    const curator = await aPerson("Cara", { curates: [keeping] })
    expect(await outcomeOf(() => makeSeminar(curator, given))).toBe("done")
  })
})

test("the debates offered are those on which one may", async () => {
  const slugs = async (actor: Actor) => (await debatesToTeach(actor)).map(({ slug }) => slug)
  expect(await slugs(anonymous())).toEqual([])
  expect(await slugs(ann)).toEqual(["open"])
  const powers = { curates: [keeping] }
  expect(await slugs(await aPerson("Cara", powers))).toEqual(["keeping", "open"])
  const administrator = await aPerson("Ada", { administers: true })
  expect(await slugs(administrator)).toEqual(["closed", "keeping", "linked", "open"])
  for (const actor of [ann, administrator, anonymous()]) {
    const rows = await client().debate.findMany({ where: { deletedAt: null, visibility: "PUBLIC" } })
    for (const { id } of rows) {
      const keepsTexts = (await client().source.count({ where: { debateId: id, ...keptTexts } })) > 0
      const offered = await client().debate.count({ where: { AND: [{ id }, debatesForSeminars(actor)] } })
      expect(canMakeSeminar(actor, { id, keepsTexts })).toBe(offered === 1)
    }
  }
})
