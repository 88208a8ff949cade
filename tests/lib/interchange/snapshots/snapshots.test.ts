import { beforeEach, describe, expect, test } from "vitest"
import { anonymous } from "@/lib/actor"
import { addClaim, changeClaim } from "@/lib/claims/commands"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { mergeClaims } from "@/lib/claims/merging/commands"
import { addRelation } from "@/lib/claims/relations/commands"
import { removeCurated } from "@/lib/debates/commands"
import { addPosition, addQuestion, changeQuestion } from "@/lib/debates/questions/commands"
import { mergeQuestions } from "@/lib/debates/questions/merging/commands"
import { exportPack } from "@/lib/interchange/pack/queries"
import { makeSnapshot } from "@/lib/interchange/snapshots/commands"
import { snapshotPack, snapshotPage, snapshotsOf } from "@/lib/interchange/snapshots/queries"
import { plain } from "@/lib/sources/references/runs"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

type Someone = Awaited<ReturnType<typeof aPerson>>
let debates = 0
let of: SmallDebate
let curator: Someone
const reader = anonymous()
const url = "https://example.org/frozen"
const today = () => new Date().toISOString().slice(0, 10)

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`snapshots-${++debates}`)
  curator = await aPerson("Curator", { curates: [of.id] })
})

const make = (more: object = {}) => makeSnapshot(curator, { debateId: of.id, ...more })
const page = (slug: string) => snapshotPage(reader, of.slug, slug, { style: "apa", url })

describe("a debate is frozen", () => {
  test("under its date, and once more on the same day", async () => {
    const slugs: string[] = []
    const events = await eventsOf(async () => {
      for (const title of ["For the spring", undefined]) slugs.push(await make({ title }))
    })
    expect(events).toEqual(["snapshot.made", "snapshot.made"])
    expect(slugs).toEqual([today(), `${today()}-2`])
    const { snapshots, can } = await snapshotsOf(reader, of.slug)
    expect(snapshots.map(({ slug, title }) => [slug, title])).toEqual([
      [slugs[1], null],
      [slugs[0], "For the spring"],
    ])
    expect(can.make).toBe(false)
  })

  test("as a pack, equal to what an export gave then", async () => {
    const then = await exportPack(reader, of.slug)
    const slug = await make({ slug: "edition-one" })
    await changeClaim(curator, { id: of.closed, version: 1, statement: "It was not." })
    expect(await snapshotPack(reader, of.slug, slug)).toEqual(then)
  })

  test("and shown from that alone, whatever is changed later", async () => {
    const slug = await make()
    await changeQuestion(curator, { id: of.question, version: 1, ask: "Was it open?" })
    await removeCurated(curator, "relation", { id: of.relation, version: 1 })
    await removeCurated(curator, "claim", { id: of.closed, version: 1 })
    const { questions, references, citation, frozen } = await page(slug)
    const { sheet, ...question } = questions[0]!
    expect(question).toEqual({ slug: "harbour", number: 1, ask: "Was the harbour closed?", claims: 2 })
    expect(frozen).toMatchObject({ title: of.slug, claims: 2, voices: 2 })
    const [ann, bob] = sheet!.sides
    expect(ann!.claims).toMatchObject([
      {
        number: 1,
        position: "Closed",
        ground: { kind: "own" },
        passages: [{ exact: "It was closed.", cited: 0 }],
      },
    ])
    expect(bob!.claims.map(({ number, passages }) => [number, passages])).toEqual([[2, []]])
    expect(sheet!.positions[0]!.takers.map(({ name, number }) => [name, number])).toEqual([["Ann Lee", 1]])
    expect(sheet!.links).toMatchObject([{ from: 1, to: 2, kind: "REBUTS" }])
    expect(sheet!.silences).toMatchObject([{ name: "Bob Hill", kind: "MENTIONS" }])
    expect(references.cited.map(plain)).toEqual(["(Ann Lee, n.d., para. 2)"])
    expect(plain(citation)).toContain(`${of.slug}. (${new Date().getUTCFullYear()}, `)
    expect(plain(citation)).toContain(url)
  })

  test("with what was changed since", async () => {
    const slug = await make()
    expect((await page(slug)).changes).toEqual({ added: [], changed: [], removed: [], others: [] })
    const on = { debateId: of.id, questionId: of.question, voiceId: of.bob, ...least.claim }
    await addClaim(curator, { ...on, slug: "bob-later", order: 3, statement: "Later." })
    await changeClaim(curator, { id: of.open, version: 1, statement: "Wide open." })
    await removeCurated(curator, "relation", { id: of.relation, version: 1 })
    await removeCurated(curator, "claim", { id: of.closed, version: 1 })
    expect((await page(slug)).changes).toEqual({
      added: [{ slug: "bob-later", voice: "Bob Hill", statement: "Later." }],
      changed: [{ slug: "bob-open", voice: "Bob Hill", statement: "Wide open." }],
      removed: [{ slug: "ann-closed", voice: "Ann Lee", statement: "The harbour was closed." }],
      others: [{ kind: "link", count: 1 }],
    })
  })
})

describe("what was merged is frozen as one", () => {
  test("a claim with the passages and links of both", async () => {
    const on = { debateId: of.id, questionId: of.question, voiceId: of.ann, ...least.claim }
    const twin = await addClaim(curator, { ...on, slug: "twin", order: 3 })
    const { passage: passageId, ann, open: toId } = of
    const cited = {
      claimId: twin,
      passageId,
      ...least.evidence,
      bearing: "GROUNDS" as const,
      speakers: [ann],
    }
    await addEvidence(curator, cited)
    await addRelation(curator, { fromId: twin, toId, ...least.relation, order: 2 })
    await mergeClaims(curator, { id: twin, version: 1, intoId: of.closed })
    const { claims, relations } = await snapshotPack(reader, of.slug, await make())
    expect(claims.map(({ id, evidence }) => [id, evidence.map(({ bearing }) => bearing)])).toEqual([
      ["ann-closed", ["attests", "grounds"]],
      ["bob-open", []],
    ])
    expect(relations.map(({ from, to }) => [from, to])).toEqual([["ann-closed", "bob-open"]])
  })

  test("a question with the positions and claims of both", async () => {
    const other = await addQuestion(curator, { debateId: of.id, slug: "quay", ...least.question, order: 2 })
    const positionId = await addPosition(curator, { questionId: other, slug: "closed", ...least.position })
    const on = { debateId: of.id, questionId: other, positionId, voiceId: of.bob, ...least.claim }
    await addClaim(curator, { ...on, slug: "bob-quay", order: 3 })
    await mergeQuestions(curator, { id: other, version: 1, intoId: of.question })
    const slug = await make()
    const { questions, claims } = await snapshotPack(reader, of.slug, slug)
    expect(questions.map(({ id, positions }) => [id, positions.map((each) => each.id)])).toEqual([
      ["harbour", ["closed", "closed-2"]],
    ])
    expect(claims.map(({ id, question, position }) => [id, question, position])).toEqual([
      ["ann-closed", "harbour", "closed"],
      ["bob-open", "harbour", undefined],
      ["bob-quay", "harbour", "closed-2"],
    ])
    expect((await page(slug)).changes).toEqual({ added: [], changed: [], removed: [], others: [] })
  })
})

describe("refused", () => {
  test("to others than curators", async () => {
    for (const actor of [reader, await aPerson("Reader")])
      expect(await outcomeOf(() => makeSnapshot(actor, { debateId: of.id }))).toBe("forbidden")
  })

  test("at an address that is taken, or is none", async () => {
    await make({ slug: "first" })
    expect(await outcomeOf(() => make({ slug: "first" }))).toBe("conflict")
    expect(await outcomeOf(() => make({ slug: "Not One" }))).toBe("invalid")
  })

  test("in a debate that one may not see, as if there were none", async () => {
    const hidden = await aSmallDebate(`snapshots-hidden-${debates}`, "SEMINARS")
    const own = await aPerson("Its curator", { curates: [hidden.id] })
    const slug = await makeSnapshot(own, { debateId: hidden.id })
    const asked = { style: "notes" as const, url }
    expect(await outcomeOf(() => snapshotsOf(reader, hidden.slug))).toBe("not_found")
    expect(await outcomeOf(() => snapshotPage(reader, hidden.slug, slug, asked))).toBe("not_found")
    expect(await outcomeOf(() => snapshotPack(reader, hidden.slug, slug))).toBe("not_found")
    expect(await outcomeOf(() => makeSnapshot(reader, { debateId: hidden.id }))).toBe("not_found")
    expect(await outcomeOf(() => snapshotPage(own, hidden.slug, "nothing", asked))).toBe("not_found")
  })
})
