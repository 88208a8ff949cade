import { beforeEach, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { addClaim, changeClaim } from "@/lib/claims/commands"
import { addEvidence, changeEvidence } from "@/lib/claims/evidence/commands"
import { addFact } from "@/lib/claims/facts/commands"
import { addRelation } from "@/lib/claims/relations/commands"
import { addSilence } from "@/lib/claims/silences/commands"
import { client } from "@/lib/db"
import { addPosition, addQuestion } from "@/lib/debates/questions/commands"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { outcomeOf, refusalOf } from "@/tests/support/outcomes"

const me = installation()
let debates = 0
let of: SmallDebate

const claim = (values: object) => ({
  debateId: of.id,
  slug: "new",
  questionId: of.question,
  voiceId: of.ann,
  ...least.claim,
  ...values,
})

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`claims-${++debates}`)
})

describe("reporting is not holding", () => {
  test.each([
    [{ basis: "REPORTED" }, "Name who reports or infers it."],
    [{ basis: "IMPUTED" }, "Name who reports or infers it."],
    [{ basis: "EXPLICIT", reporterId: "bob" }, "Only a reported or inferred claim has a reporter."],
    [{ basis: "IMPLIED", reporterId: "bob" }, "Only a reported or inferred claim has a reporter."],
    [
      { basis: "REPORTED", reporterId: "ann" },
      "The reporter must be another than the voice whose view it is.",
    ],
    [{ basis: "EXPLICIT", attitude: "REJECTS" }, "An attitude belongs to a reporter; name the reporter too."],
  ] as const)("%j is refused", async (values, sentence) => {
    const reporter = "reporterId" in values ? { reporterId: of[values.reporterId] } : {}
    expect(await refusalOf(() => addClaim(me, claim({ ...values, ...reporter })))).toBe(sentence)
  })

  test("a change must fit what stays", async () => {
    const id = await addClaim(me, claim({ basis: "REPORTED", reporterId: of.bob, attitude: "REJECTS" }))
    expect(await outcomeOf(() => changeClaim(me, { id, version: 1, basis: "EXPLICIT" }))).toBe("invalid")
    expect(await outcomeOf(() => changeClaim(me, { id, version: 1, voiceId: of.bob }))).toBe("invalid")
    const plain = { basis: "EXPLICIT" as const, reporterId: null, attitude: null }
    await changeClaim(me, { id, version: 1, ...plain })
    expect(await client().claim.findUnique({ where: { id } })).toMatchObject(plain)
  })
})

describe("a claim", () => {
  test("takes a position of its own question only", async () => {
    const other = await addQuestion(me, { debateId: of.id, slug: "other", ...least.question })
    const positionId = await addPosition(me, { questionId: other, slug: "yes", ...least.position })
    expect(await refusalOf(() => addClaim(me, claim({ positionId })))).toBe(
      "This position belongs to another question.",
    )
    const moved = { id: of.closed, version: 1, questionId: other }
    expect(await outcomeOf(() => changeClaim(me, moved))).toBe("invalid")
    await changeClaim(me, { ...moved, positionId })
  })

  test.each([
    ["1942/1943", "1942-01-01", "1943-12-31"],
    ["1938-09", "1938-09-01", "1938-09-30"],
    ["unknown", null, null],
    [null, null, null],
  ])("as of %s sorts from %s to %s", async (asOf, from, to) => {
    const id = await addClaim(me, claim({ asOf }))
    expect(await client().claim.findUnique({ where: { id } })).toMatchObject({ asOf, from, to })
    await changeClaim(me, { id, version: 1, asOf: "1921" })
    expect(await client().claim.findUnique({ where: { id } })).toMatchObject({ from: "1921-01-01" })
    await changeClaim(me, { id, version: 2, caution: "Read twice." })
    expect(await client().claim.findUnique({ where: { id } })).toMatchObject({ from: "1921-01-01" })
  })

  test("keeps what it was, its chain included", async () => {
    const id = await addClaim(me, claim({ chain: [of.bob, of.ann] }))
    await changeClaim(me, { id, version: 1, chain: [of.ann] })
    const chain = await client().claimSpeaker.findMany({ where: { claimId: id } })
    expect(chain).toMatchObject([{ ordinal: 0, voiceId: of.ann }])
    const revision = await client().revision.findFirstOrThrow({ where: { subjectId: id } })
    expect(revision.before).toMatchObject({ version: 1, chain: [{ voiceId: of.bob }, { voiceId: of.ann }] })
  })

  test("of a version that was read too early is a conflict", async () => {
    await changeClaim(me, { id: of.closed, version: 1, scope: "in 1921" })
    expect(await outcomeOf(() => changeClaim(me, { id: of.closed, version: 1, scope: "later" }))).toBe(
      "conflict",
    )
    expect(await client().claim.findUnique({ where: { id: of.closed } })).toMatchObject({ scope: "in 1921" })
  })
})

describe("nothing crosses debates", () => {
  test("neither claims, evidence, links, silences nor facts", async () => {
    const own = of
    of = await aSmallDebate(`foreign-${debates}`)
    const evidence = { ...least.evidence, bearing: "GROUNDS" as const }
    const says = { voiceId: of.ann, says: "It was closed." }
    const tries = [
      () => addClaim(me, { ...claim({}), voiceId: own.ann }),
      () => addClaim(me, { ...claim({}), chain: [own.ann] }),
      () => changeClaim(me, { id: of.closed, version: 1, workId: own.work }),
      () => addEvidence(me, { claimId: of.closed, passageId: own.passage, ...evidence }),
      () => addEvidence(me, { claimId: of.closed, passageId: of.passage, ...evidence, speakers: [own.ann] }),
      () => addRelation(me, { fromId: of.closed, toId: own.open, ...least.relation }),
      () => addSilence(me, { voiceId: own.ann, questionId: of.question, kind: "SILENT", order: 1 }),
      () =>
        addFact(me, {
          debateId: of.id,
          point: "When?",
          order: 1,
          versions: [says, { ...says, passageId: own.passage }],
        }),
    ]
    for (const each of tries) expect(await outcomeOf(each)).toBe("invalid")
  })
})

describe("evidence", () => {
  test("of one passage bears on a claim once in each way", async () => {
    const same = { claimId: of.closed, passageId: of.passage, ...least.evidence }
    expect(await refusalOf(() => addEvidence(me, same))).toBe("This passage already bears on it in this way.")
    const id = await addEvidence(me, { ...same, bearing: "QUALIFIES" })
    expect(await outcomeOf(() => changeEvidence(me, { id, version: 1, bearing: "ATTESTS" }))).toBe("invalid")
    expect(await outcomeOf(() => changeEvidence(me, { id, version: 1, bearing: "GROUNDS" }))).toBe("done")
  })

  test("a silence or a link said twice is a conflict", async () => {
    const silence = { voiceId: of.bob, questionId: of.question, kind: "SILENT" as const, order: 2 }
    expect(await outcomeOf(() => addSilence(me, silence))).toBe("conflict")
    const link = { fromId: of.closed, toId: of.open, ...least.relation }
    expect(await outcomeOf(() => addRelation(me, link))).toBe("conflict")
    expect(await outcomeOf(() => addRelation(me, { ...link, kind: "UNDERCUTS" }))).toBe("done")
  })
})
