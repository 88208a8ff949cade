import fc from "fast-check"
import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous, installation } from "@/lib/actor"
import { changeAudience } from "@/lib/annotations/commands"
import { client } from "@/lib/db"
import { reindex } from "@/lib/search/commands"
import type { Kind } from "@/lib/search/kinds"
import { search } from "@/lib/search/queries"
import type { Run } from "@/lib/search/snippet"
import type { Found } from "@/lib/search/view"
import { changeSource } from "@/lib/sources/commands"
import { aMember, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate } from "@/tests/support/debates"
import { aHarbour, attachHarbour } from "@/tests/support/harbour"
import { outcomeOf } from "@/tests/support/outcomes"
import { say, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

useDatabase()

let ann: Actor & { userId: string }
let ben: Actor & { userId: string }
const reader = anonymous()

beforeAll(async () => {
  const { debateId, sourceId } = await aHarbour()
  await attachHarbour(sourceId)
  const { version } = await client().source.findUniqueOrThrow({ where: { id: sourceId } })
  await changeSource(installation(), { id: sourceId, version, readers: "EVERYONE" })
  const seminar = await aSeminar(debateId, "spring")
  ann = await aMember("Zora Quist", debateId, seminar)
  ben = await aMember("Ben", debateId, seminar)
  const claim = await client().claim.findFirstOrThrow({ where: { slug: "fire-adam" } })
  const evidence = await client().evidence.findFirstOrThrow({ where: { claimId: claim.id } })
  await say(ann, { claimId: claim.id }, toSeminar(seminar), "Пожар ещё горел, по словам Троцкого.")
  await say(ann, { evidenceId: evidence.id }, toMyself, "A naïve café secret.")
  await say(ann, { questionId: claim.questionId }, toEveryone, "Fires burn; the fire of 1950–1951 too.")
  await aSmallDebate("closed", "SEMINARS")
  await aSmallDebate("open")
  await reindex()
})

const plain = (runs: readonly Run[]) => runs.map(({ text }) => text).join("")
const hits = (found: Found | undefined) => found?.words.filter(({ hit }) => hit).map(({ text }) => text)
const kinds = (counts: Record<Kind, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
const findings = async (actor: Actor, q: string) => (await search(actor, { q })).found
const of = async <K extends Kind>(actor: Actor, q: string, kind: K) =>
  (await findings(actor, q)).filter((each) => each.kind === kind) as Extract<Found, { kind: K }>[]

describe("what is found", () => {
  test("of each kind, with its address and what it is known by", async () => {
    const { how, counts, found } = await search(reader, { q: "fire", debate: "harbour" })
    expect(how).toBe("exact")
    expect(kinds(counts)).toEqual({ question: 1, claim: 1, annotation: 1 })
    const [question, claim, remark] = found
    expect(question).toMatchObject({ kind: "question", href: "/debates/harbour/questions/fire", number: 1 })
    expect(claim).toMatchObject({
      kind: "claim",
      href: "/debates/harbour/claims/fire-adam",
      claim: { slug: "fire-adam" },
    })
    expect(hits(claim)).toEqual(["fire"])
    expect(remark).toMatchObject({
      kind: "annotation",
      said: "COMMENT",
      author: { name: "Zora Quist", own: false },
      place: { on: "question" },
    })
    expect(remark!.href).toBe(`/debates/harbour/questions/fire?at=${remark!.id}#remark-${remark!.id}`)
    expect(hits(remark)).toEqual(["Fires", "fire"])
  })

  test("a passage and a paragraph lead to the words", async () => {
    const { found } = await search(reader, { q: "unstoppable", debate: "harbour" })
    const passage = found.find(({ kind }) => kind === "passage")
    expect(passage).toMatchObject({ href: `/debates/harbour/sources/adam-review#w-${passage!.id}` })
    expect(found.find(({ kind }) => kind === "block")).toMatchObject({
      href: "/debates/harbour/sources/adam-review#p2",
    })
  })

  test("a position, a voice and a source by their names", async () => {
    expect((await of(reader, "wind forbade", "position"))[0]).toMatchObject({
      href: "/debates/harbour/questions/fire#p-unstoppable",
      question: { number: 1 },
    })
    expect((await of(reader, "Cleo", "voice"))[0]).toMatchObject({ href: "/debates/harbour/voices/clark" })
    expect((await of(reader, "memoir adam", "source"))[0]).toMatchObject({
      href: "/debates/harbour/sources/adam-review",
    })
  })

  test("a reported claim says so, and is found by its holder's name", async () => {
    const [claim] = await of(reader, "Clark nothing", "claim")
    expect(claim!.claim.ground).toMatchObject({ kind: "reported", reporter: { slug: "adam" } })
  })
})

describe("how it may be asked for", () => {
  test.each([
    ["stops", "As Adam has it, Clark admits that nothing could stop it."],
    ["unsto", "The wind made the fire unstoppable."],
    ["the wind UNSTOP", "The wind made the fire unstoppable."],
    ['"nothing could stop"', "As Adam has it, Clark admits that nothing could stop it."],
    ["wind -clark", "The wind made the fire unstoppable."],
    ["boats or unstoppable", "The wind made the fire unstoppable."],
    ["ünstoppàble", "The wind made the fire unstoppable."],
  ])("%s", async (q, statement) => {
    const claims = await of(reader, q, "claim")
    expect(claims.map(({ words }) => plain(words))).toEqual([statement])
  })

  test("words in another order are no phrase, and what is left out is not found", async () => {
    expect((await search(reader, { q: '"could nothing stop"' })).how).toBe("close")
    expect(await of(reader, "unstoppable -wind", "claim")).toEqual([])
  })

  test.each([["пожар"], ["еще горел"], ["ТРОЦКОГО"], ["троцк"], ["naive"], ["cafe secret"], ["1951"]])(
    "in any script, without accents and capitals: %s",
    async (q) => {
      const remarks = await of(ann, q, "annotation")
      expect(remarks).toHaveLength(1)
      expect(hits(remarks[0])!.length).toBeGreaterThan(0)
    },
  )

  test.each([["unstopable"], ["nothin coud"], ["троцкаго"]])(
    "with typing errors, and says so: %s",
    async (q) => {
      const { how, found } = await search(ann, { q })
      expect(how).toBe("close")
      expect(found.flatMap((each) => hits(each)!).length).toBeGreaterThan(0)
    },
  )

  test.each([
    ["", "none"],
    ["  ", "none"],
    ["&|!:*<->()\\'%_", "none"],
    ["\u0000", "none"],
    ["the of", "common"],
    ["the", "common"],
    ["qqqqqq zzzzzz", "exact"],
  ] as const)("%j finds nothing", async (q, how) => {
    expect(await search(reader, { q })).toMatchObject({ how, found: [] })
  })

  test.each([
    ["ten thousand characters", "harbour fire ".repeat(800)],
    ["one word of ten thousand", "x".repeat(10_000)],
    ["quotation marks", '"'.repeat(999)],
    ["a tsquery", "fire & !wind | (boat <-> 'x):* \\"],
    ["a statement", '\'); DROP TABLE "SearchDoc"; --'],
    ["NUL and half a character", "fire\u0000\ud800 wind"],
  ])("never fails: %s", async (_, q) => {
    expect(await outcomeOf(() => search(reader, { q }))).toBe("done")
  })

  test("nor with anything else", async () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(..."fire\"-or :*&|!()'\\\u0000ё") }),
    )
    await fc.assert(
      fc.asyncProperty(typed, async (q) => {
        const { q: understood } = await search(reader, { q })
        expect(understood.length).toBeLessThanOrEqual(400)
      }),
      { numRuns: 60 },
    )
  })
})

describe("for whom", () => {
  test("remarks count for those who may read them, and names are not found beyond them", async () => {
    const count = async (actor: Actor, q: string) => (await search(actor, { q })).counts.annotation
    expect([await count(ann, "пожар"), await count(ben, "пожар"), await count(reader, "пожар")]).toEqual([
      1, 1, 0,
    ])
    expect([await count(ann, "secret"), await count(ben, "secret"), await count(reader, "secret")]).toEqual([
      1, 0, 0,
    ])
    expect(kinds((await search(ben, { q: "Zora Quist" })).counts)).toEqual({})
    expect((await search(reader, { q: "secret" })).found).toEqual([])
  })

  test("a remark narrowed a moment ago leaves no trace, also before the index follows", async () => {
    const [remark] = await of(ben, "пожар", "annotation")
    const { version } = await client().annotation.findUniqueOrThrow({ where: { id: remark!.id } })
    await changeAudience(ann, { id: remark!.id, version, audience: toMyself })
    expect(await search(ben, { q: "пожар" })).toEqual(
      await search(ben, { q: "пожар" }).then((view) => ({ ...view, found: [] })),
    )
    expect((await search(ben, { q: "пожар" })).counts.annotation).toBe(0)
  })

  test("a debate that may not be read does not exist", async () => {
    expect(
      (await search(reader, { q: "harbour closed" })).found.map(({ debate }) => debate.slug),
    ).not.toContain("closed")
    expect((await search(reader, { q: "harbour closed" })).found.length).toBeGreaterThan(0)
    expect(await outcomeOf(() => search(reader, { q: "x", debate: "closed" }))).toBe("not_found")
    expect(await outcomeOf(() => search(reader, { q: "x", debate: "nowhere" }))).toBe("not_found")
  })
})

describe("much of one kind", () => {
  test("comes page by page, each once, and beyond the last there is nothing", async () => {
    const claim = await client().claim.findFirstOrThrow({ where: { slug: "fire-adam" } })
    for (let number = 0; number < 45; number++)
      await say(ben, { claimId: claim.id }, toMyself, `Ladder ${number}.`)
    await reindex("harbour")
    const page = (page: number) => search(ben, { q: "ladder", kind: "annotation", page })
    const [one, two, three, four] = await Promise.all([page(1), page(2), page(3), page(4)])
    expect([one, two, three, four].map(({ found }) => found.length)).toEqual([20, 20, 5, 0])
    expect(new Set([one, two, three].flatMap(({ found }) => found.map(({ id }) => id))).size).toBe(45)
    expect(one).toMatchObject({ pages: 3, counts: { annotation: 45 } })
    expect((await search(ben, { q: "ladder" })).found).toHaveLength(4)
  })

  test.each([{ page: 0 }, { page: 1.5 }, { kind: "secret" }, { debate: 5 }])(
    "%j is not understood",
    async (given) => {
      expect(await outcomeOf(() => search(reader, { q: "fire", ...given } as never))).toBe("invalid")
    },
  )
})
