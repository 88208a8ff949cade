import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous, installation, person } from "@/lib/actor"
import { seen } from "@/lib/annotations/audience"
import { canReadAnnotation, visibleAnnotations } from "@/lib/annotations/policy"
import { canReadProposal, visibleProposals } from "@/lib/claims/proposals/policy"
import { client } from "@/lib/db"
import { canReadDebate, canReadOfDebate, visibleDebates, visibleRows } from "@/lib/debates/policy"
import { newId } from "@/lib/ids"
import type { CuratedKind } from "@/lib/rows"
import { canReadMember, canReadSeminar, visibleMembers, visibleSeminars } from "@/lib/seminars/policy"
import { canReadEdition, visibleEditions } from "@/lib/sources/policy"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { remarksInAllCircles } from "@/tests/support/circles"
import { useDatabase } from "@/tests/support/database"
import { aDebate, aTextFor, sha256 } from "@/tests/support/rows"

useDatabase()

const KEY = "a-key-that-opens-the-debate"
const actors = new Map<string, Actor>()
const WORDS =
  "question position voice work source claim relation evidence silence factDispute walk term sense"
const KINDS = WORDS.split(" ") as CuratedKind[]

type Rule = {
  /** ids of all rows that the condition lets through */
  visible: (actor: Actor) => Promise<string[]>
  /** ids of all rows that the sentence lets through */
  readable: (actor: Actor) => Promise<string[]>
}
type Row = { id: string }
type Finder = { findMany(args: object): Promise<Row[]> }

const ids = (rows: Row[]) => rows.map((row) => row.id).sort()

function rule(
  find: (args: object) => Promise<Row[]>,
  include: object,
  where: (actor: Actor) => object,
  can: (actor: Actor, row: never) => boolean,
): Rule {
  return {
    visible: async (actor) => ids(await find({ where: where(actor) })),
    readable: async (actor) => ids((await find({ include })).filter((row) => can(actor, row as never))),
  }
}

const debate = { debate: true }
const finder = (kind: string) => (args: object) =>
  (client()[kind as "claim"] as unknown as Finder).findMany(args)

// The debate of a row, by the row that leads to it.
const includes: Partial<Record<CuratedKind, object>> = {
  position: { question: { include: debate } },
  silence: { question: { include: debate } },
  relation: { from: { include: debate } },
  sense: { term: { include: debate } },
  evidence: { claim: { include: debate }, relation: { include: { from: { include: debate } } } },
}
type Way = "term" | "question" | "from" | "claim" | "relation"
type Hanging = { debate?: never } & { [way in Way]?: Hanging }
const debateOf = (row: Hanging): never =>
  row.debate ?? debateOf((row.term ?? row.question ?? row.from ?? row.claim ?? row.relation)!)

const rules = new Map<string, Rule>([
  ["debate", rule((args) => client().debate.findMany(args), {}, visibleDebates, canReadDebate)],
  ...KINDS.map(
    (kind) =>
      [
        kind,
        rule(
          finder(kind),
          includes[kind] ?? debate,
          (actor) => visibleRows(actor, kind),
          (actor, row: Row & Hanging & { deletedAt: Date | null }) =>
            canReadOfDebate(actor, { deletedAt: row.deletedAt, debate: debateOf(row) }),
        ),
      ] as const,
  ),
  [
    "edition",
    rule(
      (args) => client().edition.findMany(args),
      { source: { include: debate } },
      visibleEditions,
      canReadEdition,
    ),
  ],
  ["seminar", rule((args) => client().seminar.findMany(args), {}, visibleSeminars, canReadSeminar)],
  [
    "member",
    rule((args) => client().member.findMany(args), { seminar: true }, visibleMembers, canReadMember),
  ],
  [
    "annotation",
    rule((args) => client().annotation.findMany(args), debate, visibleAnnotations, canReadAnnotation),
  ],
  ["proposal", rule((args) => client().proposal.findMany(args), debate, visibleProposals, canReadProposal)],
])

beforeAll(async () => {
  const open = await aDebate({ slug: "open", visibility: "PUBLIC" })
  await aDebate({ slug: "linked", visibility: "LINK", linkHash: sha256(KEY) })
  const closed = await aDebate({ slug: "closed", visibility: "SEMINARS" })
  await aDebate({ slug: "gone", visibility: "PUBLIC", deletedAt: new Date() })
  for (const id of [open, closed])
    for (const readers of ["EVERYONE", "SEMINARS", "CURATORS"] as const) await aTextFor(readers, id)

  const seminar = await aSeminar(closed, "spring")
  const other = await aSeminar(open, "autumn")
  const author = await aMember("the author", closed, seminar)
  const reveals = { ...author.memberships[0]!, revealsAfterOwn: true }
  const partner = await aMember("the partner", closed, seminar)
  const left = await aMember("who left", closed, seminar)
  await remarksInAllCircles(closed, seminar, author, [partner, left])
  await remarksInAllCircles(open, other, await aMember("another author", open, other))

  for (const debateId of [open, closed])
    for (const { userId: byId } of [author, left, partner])
      await client().proposal.create({ data: { id: newId(), debateId, newKind: "claim", payload: {}, byId } })

  const someone = async (name: string, membership: object) => {
    const base = await aMember(name, closed, seminar)
    return person({ ...base, memberships: [{ ...base.memberships[0]!, ...membership }] })
  }
  actors.set("member who is written to", partner)
  actors.set(
    "member who is written to, before speaking",
    person({ ...partner, memberships: [{ ...partner.memberships[0]!, revealsAfterOwn: true }] }),
  )
  actors.set("who was written to and left", person({ ...left, memberships: [] }))
  actors.set("assistant", await someone("assists", { role: "ASSISTANT" }))
  actors.set("observer", await someone("observes", { role: "OBSERVER" }))
  actors.set("anonymous", anonymous())
  actors.set("anonymous with the link", anonymous([sha256(KEY)]))
  actors.set("stranger", await aPerson("a stranger"))
  actors.set("author", author)
  actors.set("member", await someone("a member", {}))
  actors.set("member before speaking", await someone("waits", { revealsAfterOwn: true }))
  actors.set(
    "member who spoke on one",
    await someone("spoke", { ...reveals, unlocked: ["cheka"], memberId: newId() }),
  )
  actors.set("instructor", await someone("leads", { role: "INSTRUCTOR", revealsAfterOwn: true }))
  actors.set("member of another seminar", await aMember("elsewhere", open, other))
  actors.set("curator", await aPerson("a curator", { curates: [closed] }))
  actors.set("administrator", await aPerson("an administrator", { administers: true }))
  actors.set("installation", installation())
})

const NAMES = [
  "anonymous",
  "anonymous with the link",
  "stranger",
  "author",
  "member",
  "member before speaking",
  "member who spoke on one",
  "instructor",
  "assistant",
  "observer",
  "member who is written to",
  "member who is written to, before speaking",
  "who was written to and left",
  "member of another seminar",
  "curator",
  "administrator",
  "installation",
]

describe.each([...rules.keys()])("%s", (kind) => {
  test.each(NAMES)("what may be read is what is found: %s", async (name) => {
    const actor = actors.get(name)!
    const { visible, readable } = rules.get(kind)!
    expect(await visible(actor)).toEqual(await readable(actor))
  })
})

// The rule is written a third time, as SQL, where remarks are counted.
test.each(NAMES)("the remarks that are counted are those that may be read: %s", async (name) => {
  const actor = actors.get(name)!
  const debates = await client().debate.findMany({ where: visibleDebates(actor), select: { id: true } })
  const found = await Promise.all(
    debates.map(
      ({ id }) =>
        client().$queryRaw<Row[]>`
          SELECT id::text FROM "Annotation" a WHERE a."debateId" = ${id}::uuid AND ${seen(actor, id)}`,
    ),
  )
  expect(ids(found.flat())).toEqual(await rules.get("annotation")!.readable(actor))
})

describe("the rules tell actors apart", () => {
  const seen = async (kind: string, name: string) =>
    (await rules.get(kind)!.visible(actors.get(name)!)).length

  test("debates", async () => {
    expect(await seen("debate", "anonymous")).toBe(1)
    expect(await seen("debate", "anonymous with the link")).toBe(2)
    expect(await seen("debate", "stranger")).toBe(1)
    expect(await seen("debate", "member")).toBe(2)
    expect(await seen("debate", "curator")).toBe(2)
    expect(await seen("debate", "administrator")).toBe(3)
  })

  test("proposals", async () => {
    expect(await seen("proposal", "anonymous")).toBe(0)
    expect(await seen("proposal", "member")).toBe(0)
    expect(await seen("proposal", "author")).toBe(2)
    expect(await seen("proposal", "who was written to and left")).toBe(1)
    expect(await seen("proposal", "curator")).toBe(3)
    expect(await seen("proposal", "administrator")).toBe(6)
  })

  test("claims, without those removed", async () => {
    expect(await seen("claim", "anonymous")).toBe(2)
    expect(await seen("claim", "member")).toBe(4)
    expect(await seen("evidence", "administrator")).toBe(6)
  })

  test("full texts", async () => {
    expect(await seen("edition", "anonymous")).toBe(3 + 2)
    expect(await seen("edition", "member")).toBe(3 + 2 + (3 + 4))
    expect(await seen("edition", "curator")).toBe(3 + 2 + (3 + 6))
  })

  test("remarks", async () => {
    const counts = await Promise.all(NAMES.map((name) => seen("annotation", name)))
    expect(Object.fromEntries(NAMES.map((name, index) => [name, counts[index]]))).toEqual({
      anonymous: 1,
      "anonymous with the link": 1,
      stranger: 1,
      author: 7 + 4 + 1,
      member: 1 + 3 + 1,
      "member before speaking": 1 + 1 + 1,
      "member who spoke on one": 1 + 2 + 1,
      instructor: 1 + 4 + 4 + 1,
      assistant: 1 + 4 + 4 + 1,
      observer: 1 + 3 + 1,
      "member who is written to": 1 + 3 + 1 + 1,
      "member who is written to, before speaking": 1 + 1 + 1 + 1,
      "who was written to and left": 1,
      "member of another seminar": 1 + 3,
      curator: 2 + 1,
      administrator: 4,
      installation: 4,
    })
  })
})
