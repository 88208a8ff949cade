import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous, installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { addSource } from "@/lib/sources/commands"
import { attachText } from "@/lib/sources/editions/commands"
import { rebuildExcerpts } from "@/lib/sources/editions/excerpts/commands"
import { checkQuotation, placesToCheck } from "@/lib/sources/quotes/queries"
import { LONGEST_QUOTE } from "@/lib/sources/quotes/schema"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"
import { aTranslation } from "@/tests/support/translations"

const me = installation()

useDatabase()

let of: SmallDebate
let member: Actor

const TEXT = `On the harbour, a long review of what the keepers wrote.

It was closed. Nobody says why, and the letters of the keepers do not survive.

Afterwards the keepers said again that nobody says why. So ends the first part of the letters.`

beforeAll(async () => {
  of = await aSmallDebate("quotes")
  member = await aMember("Member", of.id, await aSeminar(of.id, "quotes"))
  await rebuildExcerpts(me, of.source)
  await attachText(me, { sourceId: of.source, raw: TEXT })
  const voices = [{ voiceId: of.bob, role: "AUTHOR" as const }]
  const diary = await addSource(me, {
    debateId: of.id,
    slug: "diary",
    ...least.source,
    csl: { type: "book", title: "A diary" },
    voices,
    order: 2,
  })
  await attachText(me, {
    sourceId: diary,
    raw: "Nobody says why; and the letters of the keepers, do not survive.\n\nThe end.",
  })
})

const check = (quote: string, actor: Actor = member, source?: string, from: string | null = null) =>
  checkQuotation(actor, { debate: of.slug, source, quote }, from)

describe("a quotation", () => {
  test("is found with the most exact place first, its paragraph, and the words around", async () => {
    const { findings, nothingIn } = await check(
      " Nobody says why, and the letters of the keepers do not survive ",
    )
    expect(findings.map(({ source, verdict }) => [source.slug, verdict])).toEqual([
      ["review", "verbatim"],
      ["diary", "punctuation"],
    ])
    expect(findings[0]).toMatchObject({
      place: {
        before: "It was closed. ",
        words: "Nobody says why, and the letters of the keepers do not survive",
        after: ".",
        paragraph: 2,
        block: 1,
      },
      source: { title: "On the harbour", authors: ["Ann Lee"], text: { kind: "FULL" }, withheld: false },
      others: [],
    })
    expect(nothingIn).toEqual([])
  })

  test("with other words says which; in one source only, where that is asked", async () => {
    const { findings } = await check(
      "Nobody knows why, and the letters of the keepers do not survive",
      member,
      "diary",
    )
    expect(findings.map(({ verdict, source }) => [verdict, source.slug])).toEqual([["words", "diary"]])
    expect(findings[0]!.differences).toContainEqual({ kind: "missing", words: "knows" })
  })

  test("that stands twice tells of both; one that stands nowhere, where it was looked for", async () => {
    const { findings } = await check("nobody says why", member, "review")
    expect(findings[0]).toMatchObject({ verdict: "verbatim", place: { paragraph: 3 } })
    const nothing = await check("Snow fell on the mountains of another country all winter")
    expect(nothing.findings).toEqual([])
    expect(nothing.nothingIn.map(({ slug }) => slug)).toEqual(["review", "diary"])
  })

  test("is looked for in translations, too", async () => {
    await aTranslation(of.source, "de", [
      "Über den Hafen.",
      "Niemand sagt, warum, und die Briefe der Wärter fehlen.",
    ])
    const { findings } = await check("Niemand sagt, warum")
    expect(findings).toMatchObject([
      { verdict: "verbatim", source: { text: { kind: "TRANSLATION", language: "de" } }, place: { block: 1 } },
    ])
    expect((await check("Niemand sagt, warum", anonymous())).findings).toEqual([])
  })

  test("writes no event", async () => {
    expect(await eventsOf(() => check("Nobody says why"))).toEqual([])
  })
})

describe("readers of excerpts", () => {
  test("learn nothing of the full text, but that there is one", async () => {
    const quote = "and the letters of the keepers do not survive"
    for (const actor of [anonymous(), await aPerson("Stranger")]) {
      const { findings, nothingIn } = await check(quote, actor)
      expect(findings).toEqual([])
      expect(nothingIn).toMatchObject([{ slug: "review", text: { kind: "EXCERPTS" }, withheld: true }])
      expect((await check("It was closed", actor)).findings).toMatchObject([
        { verdict: "verbatim", source: { withheld: true } },
      ])
    }
  })

  test("of a debate they may not see, and of a source it does not have, nothing is said", async () => {
    const closed = await aSmallDebate("quotes-closed", "SEMINARS")
    const asked = { debate: closed.slug, quote: "It was closed." }
    expect(await outcomeOf(() => checkQuotation(anonymous(), asked, null))).toBe("not_found")
    expect(await outcomeOf(() => placesToCheck(anonymous(), closed.slug))).toBe("not_found")
    expect(await outcomeOf(() => check("It was closed.", me, "no-such"))).toBe("not_found")
    expect(await outcomeOf(() => check("It was closed.", me, "\u0000"))).toBe("not_found")
    expect(await outcomeOf(() => placesToCheck(me, of.slug, "no-such"))).toBe("not_found")
    await client().source.updateMany({ where: { debateId: closed.id }, data: { deletedAt: new Date() } })
    expect((await checkQuotation(me, asked, null)).nothingIn).toEqual([])
  })
})

describe("what is no quotation", () => {
  test.each([[""], ["  \n "], ["… […] …"], ["x".repeat(LONGEST_QUOTE + 1)]])(
    "%j is invalid",
    async (quote) => {
      expect(await outcomeOf(() => check(quote))).toBe("invalid")
    },
  )

  test("the longest is looked for", async () => {
    expect((await check("word ".repeat(LONGEST_QUOTE / 5))).findings).toEqual([])
  })
})

test("of readers who have not signed in, many from one address must wait", async () => {
  const outcomes = new Set<string>()
  for (let tries = 0; tries < 101; tries++)
    outcomes.add(await outcomeOf(() => check("It was closed", anonymous(), "review", "192.0.2.7")))
  expect([...outcomes]).toEqual(["done", "rate_limited"])
  expect(await outcomeOf(() => check("It was closed", member, "review", "192.0.2.7"))).toBe("done")
  expect(await outcomeOf(() => check("It was closed", anonymous(), "review"))).toBe("done")
})

test("the sources to look in, in their order", async () => {
  expect((await placesToCheck(anonymous(), of.slug)).sources.map(({ slug }) => slug)).toEqual([
    "review",
    "diary",
  ])
})
