import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous, person } from "@/lib/actor"
import { removeRemark } from "@/lib/annotations/commands"
import { notebook, wholeNotebook } from "@/lib/annotations/notebook/queries"
import { type Choice, choiceOf } from "@/lib/annotations/notebook/schema"
import type { Note } from "@/lib/annotations/notebook/view"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { aHarbour, attachHarbour } from "@/tests/support/harbour"
import { outcomeOf } from "@/tests/support/outcomes"
import { say, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

useDatabase()

let small: SmallDebate
let seminar: string
let ann: Actor & { userId: string }

/** A highlight of the words of the harbour's full text, as a row. */
async function highlight(debateId: string, sourceId: string) {
  const edition = await client().edition.findFirstOrThrow({ where: { sourceId, kind: "FULL" } })
  const passage = {
    id: newId(),
    debateId,
    sourceId,
    exact: "a harbour at peace",
    fingerprint: "1".repeat(64),
  }
  await client().passage.create({ data: passage })
  const at = {
    passageId: passage.id,
    editionId: edition.id,
    state: "KEPT" as const,
    method: "exact",
    score: 1,
  }
  await client().anchor.create({ data: { id: newId(), debateId, start: 23, end: 41, ...at } })
  const said = {
    authorId: ann.userId,
    body: { type: "doc", content: [{ type: "paragraph" }] },
    bodyText: "",
    kind: "HIGHLIGHT" as const,
    visibility: "ONLY_ME" as const,
  }
  await client().annotation.create({
    data: { id: newId(), debateId, clientKey: newId(), passageId: passage.id, ...said },
  })
}

beforeAll(async () => {
  small = await aSmallDebate("small")
  seminar = await aSeminar(small.id, "spring")
  const { debateId, sourceId } = await aHarbour()
  await attachHarbour(sourceId)
  const member = await aMember("Ann", small.id, seminar)
  const there = await aMember("Ann there", debateId, await aSeminar(debateId, "autumn"))
  const memberships = [...member.memberships, ...there.memberships]
  ann = person({ ...member, memberships }) as typeof ann
  const claim = await say(ann, { claimId: small.closed }, toSeminar(seminar), "A first thought.")
  await say(ann, { parentId: claim }, toMyself, "And a second one.")
  await say(ann, { questionId: small.question }, toEveryone, "Is it a question?", { kind: "QUESTION" })
  await say(ann, { evidenceId: small.evidence }, toMyself, "These words.")
  await say(ann, { relationId: small.relation }, toMyself, "This link.")
  await highlight(debateId, sourceId)
  await say(await aPerson("Ben"), { claimId: small.closed }, toEveryone, "Ben's thought.")
})

const said = (notes: readonly Note[]) =>
  notes.map(({ body, quote }) =>
    body === null ? `“${quote}”` : JSON.stringify(body).match(/"text":"([^"]*)"/)![1],
  )
const chosen = async (choice: Choice) => said((await notebook(ann, choice)).notes)

describe("what one wrote", () => {
  test("the newest first, with what it is about", async () => {
    const { notes, count, next, debates, seminars } = await notebook(ann, {})
    expect(said(notes)).toEqual([
      "“a harbour at peace”",
      "This link.",
      "These words.",
      "Is it a question?",
      "And a second one.",
      "A first thought.",
    ])
    expect([count, next]).toEqual([6, null])
    expect(notes.map(({ place }) => place?.on)).toEqual([
      "passage",
      "relation",
      "evidence",
      "question",
      "claim",
      "claim",
    ])
    expect(notes[2]).toMatchObject({
      quote: "It was closed.",
      reference: "Ann Lee. On the harbour. undated.",
    })
    expect(notes[4]).toMatchObject({
      reply: true,
      place: { claim: { slug: "ann-closed", statement: "The harbour was closed." } },
    })
    expect(notes[4]!.place!.href).toBe(
      `/debates/small/claims/ann-closed?at=${notes[4]!.id}#remark-${notes[4]!.id}`,
    )
    expect(debates.map(({ slug }) => slug).sort()).toEqual(["harbour", "small"])
    expect(seminars).toEqual([{ id: seminar, name: "spring" }])
  })

  test.each<[Choice, string[]]>([
    [{ debate: "harbour" }, ["“a harbour at peace”"]],
    [{ debate: "nowhere" }, []],
    [{ kind: "QUESTION" }, ["Is it a question?"]],
    [{ audience: "EVERYONE" }, ["Is it a question?"]],
    [{ about: "evidence" }, ["These words."]],
    [{ about: "remark" }, ["And a second one."]],
    [{ about: "claim", audience: "SEMINAR" }, ["A first thought."]],
    [{ q: "thoughts -second" }, ["A first thought."]],
    [{ q: "peaceful harbour" }, ["“a harbour at peace”"]],
    [{ q: "peace" }, ["“a harbour at peace”"]],
    [{ q: "and a" }, ["And a second one."]],
    [{ q: "%" }, []],
    [{ q: "closed" }, ["These words."]],
    [{ q: "' & ! <->" }, []],
    [{ to: "2020-01-01" }, []],
    [{ from: "2020-01-01", kind: "QUESTION" }, ["Is it a question?"]],
  ])("chosen by %j", async (choice, expected) => {
    expect(await chosen(choice)).toEqual(expected)
  })

  test("chosen by seminar", async () => {
    expect(await chosen({ seminar })).toEqual(["A first thought."])
  })

  test("is nobody else's, and nothing before one has signed in", async () => {
    const ben = await aPerson("Cora")
    expect((await notebook(ben, {})).notes).toEqual([])
    expect(await outcomeOf(() => notebook(anonymous(), {}))).toBe("unauthenticated")
  })

  test("words that one may read no more are neither shown nor found", async () => {
    const left = person({ ...ann, memberships: ann.memberships.slice(0, 1) })
    const { notes } = await notebook(left, { debate: "harbour" })
    expect(notes).toMatchObject([{ body: null, quote: null, place: { on: "passage", quote: null } }])
    expect((await notebook(left, { q: "peace" })).notes).toEqual([])
  })
})

describe("what one removed", () => {
  test("is listed apart for 30 days", async () => {
    const id = await say(ann, { claimId: small.open }, toMyself, "Removed.")
    await removeRemark(ann, { id, version: 1 })
    expect(await chosen({ removed: "yes" })).toEqual(["Removed."])
    expect(await chosen({ about: "claim" })).not.toContain("Removed.")
    const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
    await client().annotation.update({ where: { id }, data: { deletedAt: longAgo } })
    expect(await chosen({ removed: "yes" })).toEqual([])
  })
})

describe("much of it", () => {
  test("comes page by page, and whole for taking along", async () => {
    const writer = await aPerson("Much")
    const row = {
      debateId: small.id,
      authorId: writer.userId,
      visibility: "ONLY_ME" as const,
      claimId: small.closed,
    }
    const body = { type: "doc", content: [{ type: "paragraph" }] }
    const data = Array.from({ length: 620 }, (_, number) => ({
      id: newId(),
      clientKey: newId(),
      ...row,
      body,
      bodyText: `${number}`,
    }))
    await client().annotation.createMany({ data })
    const pages: string[][] = []
    for (let before: string | null | undefined; before !== null; ) {
      const { notes, next, count } = await notebook(writer, {}, before)
      expect(count).toBe(620)
      pages.push(notes.map(({ id }) => id))
      before = next
    }
    expect(pages.map(({ length }) => length)).toEqual([...Array.from({ length: 12 }, () => 50), 20])
    expect(new Set(pages.flat()).size).toBe(620)
    const whole: string[] = []
    for await (const { notes } of wholeNotebook(writer, {})) whole.push(...notes.map(({ id }) => id))
    expect(whole).toEqual(pages.flat())
  })

  test("a page that begins nowhere is the first", async () => {
    expect((await notebook(ann, {}, "nonsense")).notes).toHaveLength(6)
  })
})

test("of an address, what cannot be understood is left out", () => {
  const given = {
    q: " word ",
    debate: "",
    seminar: "x",
    kind: "SECRET",
    audience: "ONLY_ME",
    from: "2026-13-01",
    to: "2026-01-31",
    removed: "no",
    other: "1",
  }
  expect(choiceOf(given)).toEqual({ q: "word", audience: "ONLY_ME", to: "2026-01-31" })
})
