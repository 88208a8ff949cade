import { beforeEach, describe, expect, test } from "vitest"
import { anonymous, installation } from "@/lib/actor"
import { cite, uncite } from "@/lib/claims/citing/commands"
import { citedNow, toCite } from "@/lib/claims/citing/queries"
import type { Cite } from "@/lib/claims/citing/schema"
import { changeClaim } from "@/lib/claims/commands"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { client } from "@/lib/db"
import { attachText } from "@/lib/sources/editions/commands"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

const TEXT =
  "On the harbour, a review.\n\nThe gates stood open in the spring. Bob says that nobody closed them."
const EXACT = "Bob says that nobody closed them."

type Someone = Awaited<ReturnType<typeof aPerson>>
let debates = 0
let of: SmallDebate
let curator: Someone
let reader: Someone
let words: Cite["words"]

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`citing-${++debates}`)
  curator = await aPerson("Curator", { curates: [of.id] })
  reader = await aPerson("Reader")
  const { editionId } = await attachText(installation(), { sourceId: of.source, raw: TEXT })
  const start = TEXT.indexOf(EXACT)
  words = { editionId, start, end: start + EXACT.length, exact: EXACT }
})

const forOpen = (): Cite => ({ words, claim: { id: of.open }, bearing: "GROUNDS", speakers: [of.ann] })
const fresh = (change: object = {}): Cite => ({
  words,
  claim: {
    questionId: of.question,
    voiceId: of.bob,
    statement: "Nobody closed the gates.",
    basis: "REPORTED",
    reporterId: of.ann,
    attitude: "NEUTRAL",
    ...change,
  },
  bearing: "ATTESTS",
  speakers: [of.ann],
})
const counts = async () => ({
  claims: await client().claim.count({ where: { debateId: of.id, deletedAt: null } }),
  evidence: await client().evidence.count({ where: { debateId: of.id, deletedAt: null } }),
  passages: await client().passage.count({ where: { debateId: of.id } }),
})

describe("words cited as evidence", () => {
  test("bear on a claim that stands, with who speaks in them", async () => {
    let evidenceId = ""
    const events = await eventsOf(async () => {
      evidenceId = (await cite(curator, forOpen())).evidenceId
    })
    expect(events).toEqual(["evidence.added", "source.excerpts-rebuilt"])
    const row = await client().evidence.findUniqueOrThrow({
      where: { id: evidenceId },
      include: { passage: true, speakers: true },
    })
    expect(row).toMatchObject({
      claimId: of.open,
      bearing: "GROUNDS",
      passage: { exact: EXACT, locator: "2/8-13" },
    })
    expect(row.speakers.map(({ voiceId }) => voiceId)).toEqual([of.ann])
    expect(await citedNow(curator, of.slug, evidenceId)).toMatchObject({ claim: { slug: "bob-open" } })
    expect(await citedNow(reader, of.slug, evidenceId)).toBeNull()
    const excerpts = await client().edition.findFirstOrThrow({
      where: { sourceId: of.source, kind: "EXCERPTS" },
      orderBy: { number: "desc" },
      include: { blob: true },
    })
    expect(excerpts.blob.text).toContain(EXACT)
  })

  test("bear on a claim made with them, whose chain follows from who speaks and who reports", async () => {
    const events = await eventsOf(() => cite(curator, fresh()))
    expect(events).toEqual(["claim.added", "evidence.added", "source.excerpts-rebuilt"])
    const claim = await client().claim.findUniqueOrThrow({
      where: { debateId_slug: { debateId: of.id, slug: "harbour-bob" } },
      include: { chain: { orderBy: { ordinal: "asc" } }, evidence: true },
    })
    expect(claim).toMatchObject({
      basis: "REPORTED",
      reporterId: of.ann,
      positionId: null,
      createdById: curator.userId,
    })
    expect(claim.chain.map(({ voiceId }) => voiceId)).toEqual([of.ann, of.bob])
    expect(claim.evidence).toHaveLength(1)
    await cite(curator, fresh({ statement: "Nobody ever closed them." }))
    expect(await client().claim.count({ where: { debateId: of.id, slug: "harbour-bob-2" } })).toBe(1)
  })

  test("bear on a link between two claims, once in a way, and are withdrawn from it", async () => {
    const forLink: Cite = { ...forOpen(), claim: { relation: of.relation } }
    let evidenceId = ""
    const events = await eventsOf(async () => {
      evidenceId = (await cite(curator, forLink)).evidenceId
    })
    expect(events).toEqual(["evidence.added", "source.excerpts-rebuilt"])
    const row = await client().evidence.findUniqueOrThrow({ where: { id: evidenceId } })
    expect(row).toMatchObject({ claimId: null, relationId: of.relation, bearing: "GROUNDS" })
    const now = await citedNow(curator, of.slug, evidenceId)
    expect(now).toMatchObject({ link: true, claim: { slug: "ann-closed" } })
    const { links } = await toCite(curator, of.slug, "review")
    expect(links).toMatchObject([{ id: of.relation, from: { voice: "Ann Lee" }, to: { voice: "Bob Hill" } }])
    expect(await outcomeOf(() => cite(curator, forLink))).toBe("invalid")
    expect(await outcomeOf(() => cite(curator, { ...forLink, claim: { relation: of.open } }))).toBe(
      "not_found",
    )
    await client().source.update({ where: { id: of.source }, data: { readers: "EVERYONE" } })
    expect(await outcomeOf(() => cite(reader, forLink))).toBe("forbidden")
    await uncite(curator, { evidenceId, withClaim: false })
    expect(await citedNow(curator, of.slug, evidenceId)).toBeNull()
  })

  test("are cited by curators only, who alone see what they can be cited for", async () => {
    const before = await counts()
    expect(await outcomeOf(() => cite(anonymous(), forOpen()))).toBe("unauthenticated")
    expect(await outcomeOf(() => toCite(reader, of.slug, "review"))).toBe("not_found")
    await client().source.update({ where: { id: of.source }, data: { readers: "EVERYONE" } })
    expect(await outcomeOf(() => cite(reader, forOpen()))).toBe("forbidden")
    expect(await outcomeOf(() => cite(reader, fresh()))).toBe("forbidden")
    expect(await counts()).toEqual(before)
    const choice = await toCite(curator, of.slug, "review")
    expect(choice.authors).toEqual([of.ann])
    expect(choice.claims.map(({ id }) => id)).toEqual([of.closed, of.open])
    expect(choice.questions[0]!.positions).toHaveLength(1)
  })

  test("leave nothing behind where they cannot be cited", async () => {
    const before = await counts()
    const refused = {
      "whose reporter is missing": fresh({ reporterId: null }),
      "of whom nobody speaks in the words": fresh({ basis: "EXPLICIT", reporterId: null, attitude: null }),
      "with no date": fresh({ asOf: "long ago" }),
      "without a statement": fresh({ statement: "  " }),
      "that are more than a quotation": { ...forOpen(), words: { ...words, exact: "word ".repeat(81) } },
      "with words left out in between": { ...forOpen(), words: { ...words, exact: "It was […] closed." } },
      "in which nobody speaks": { ...forOpen(), speakers: [] },
      "of another question's position": fresh({ positionId: of.question }),
    }
    for (const [what, given] of Object.entries(refused))
      expect(await outcomeOf(() => cite(curator, given as Cite)), what).toBe("invalid")
    const other = await aSmallDebate(`citing-other-${debates}`)
    expect(await outcomeOf(() => cite(curator, { ...forOpen(), claim: { id: other.open } }))).toBe(
      "forbidden",
    )
    expect(await outcomeOf(() => cite(curator, fresh({ voiceId: other.ann })))).toBe("not_found")
    await cite(curator, forOpen())
    expect(await outcomeOf(() => cite(curator, forOpen()))).toBe("invalid")
    expect(await counts()).toEqual({
      ...before,
      evidence: before.evidence + 1,
      passages: before.passages + 1,
    })
  })
})

describe("what was cited just now", () => {
  test("is withdrawn, with the claim that was made for it", async () => {
    const before = await counts()
    const one = await cite(curator, forOpen())
    const undone = await eventsOf(() => uncite(curator, { evidenceId: one.evidenceId, withClaim: false }))
    expect(undone).toEqual(["evidence.removed", "source.excerpts-rebuilt"])
    const two = await cite(curator, fresh())
    const both = await eventsOf(() => uncite(curator, { evidenceId: two.evidenceId, withClaim: true }))
    expect(both).toEqual(["evidence.removed", "claim.removed", "source.excerpts-rebuilt"])
    expect(await counts()).toMatchObject({ claims: before.claims, evidence: before.evidence })
    expect(await outcomeOf(() => uncite(curator, { evidenceId: two.evidenceId, withClaim: true }))).toBe(
      "conflict",
    )
  })

  test("leaves a claim for which more was cited, and nothing changes where the claim has changed", async () => {
    const { evidenceId } = await cite(curator, fresh())
    const { claimId } = await client().evidence.findUniqueOrThrow({ where: { id: evidenceId } })
    await changeClaim(curator, { id: claimId!, version: 1, statement: "Nobody closed them, says Bob." })
    expect(await outcomeOf(() => uncite(curator, { evidenceId, withClaim: true }))).toBe("conflict")
    expect(await citedNow(curator, of.slug, evidenceId)).not.toBeNull()
    await addEvidence(curator, { claimId, passageId: of.passage, ...least.evidence })
    await uncite(curator, { evidenceId, withClaim: true })
    expect(await client().claim.count({ where: { id: claimId!, deletedAt: null } })).toBe(1)
    expect(await outcomeOf(() => uncite(reader, { evidenceId, withClaim: false }))).toBe("forbidden")
  })
})
