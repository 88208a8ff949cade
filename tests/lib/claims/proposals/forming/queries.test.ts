import { beforeAll, describe, expect, test } from "vitest"
import { anonymous } from "@/lib/actor"
import { toProposeWords } from "@/lib/claims/citing/queries"
import { decide, propose } from "@/lib/claims/proposals/commands"
import { type Asked, closeClaims, toPropose } from "@/lib/claims/proposals/forming/queries"
import { client } from "@/lib/db"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { outcomeOf } from "@/tests/support/outcomes"
import { accept, shutIn } from "@/tests/support/proposals"

let of: SmallDebate
let closed: SmallDebate
let reader: Awaited<ReturnType<typeof aPerson>>

useDatabase()
beforeAll(async () => {
  of = await aSmallDebate("harbour")
  closed = await aSmallDebate("closed", "SEMINARS")
  reader = await aPerson("Reader")
})

describe("a form of proposing begins", () => {
  test("with what is corrected, in the version that is read", async () => {
    const claim = await toPropose(reader, "harbour", { claim: "ann-closed" })
    expect(claim).toMatchObject({
      what: "claim",
      row: { id: of.closed, version: 1, values: { statement: "The harbour was closed.", basis: "EXPLICIT" } },
    })
    const evidence = await toPropose(reader, "harbour", { evidence: of.evidence })
    expect(evidence).toMatchObject({
      what: "evidence",
      row: { version: 1, values: { bearing: "ATTESTS", speakers: [of.ann] } },
      exact: "It was closed.",
    })
    const relation = await toPropose(reader, "harbour", { relation: of.relation })
    expect(relation.row).toMatchObject({ values: { kind: "REBUTS", statedInText: false } })
  })

  test("with the question of a new claim, or the claim from which a link goes", async () => {
    const asked = { new: "claim", question: "harbour" }
    expect(await toPropose(reader, "harbour", asked)).toMatchObject({
      what: "new-claim",
      question: of.question,
    })
    const link = await toPropose(reader, "harbour", { new: "relation", from: "bob-open" })
    expect(link).toMatchObject({ what: "new-relation", claim: of.open, question: of.question })
  })

  test("with nothing where there is nothing, or one may not see it", async () => {
    const wrong: Asked[] = [
      {},
      { claim: "nobody" },
      { evidence: of.closed },
      { relation: "x" },
      { new: "voice" },
      { new: "relation" },
    ]
    for (const asked of wrong)
      expect(await outcomeOf(() => toPropose(reader, "harbour", asked))).toBe("not_found")
    expect(await outcomeOf(() => toPropose(reader, "closed", { claim: "ann-closed" }))).toBe("not_found")
    expect(await outcomeOf(() => toProposeWords(anonymous(), "harbour", "review"))).toBe("not_found")
    expect(await outcomeOf(() => toProposeWords(reader, "closed", "review"))).toBe("not_found")
    expect((await toProposeWords(reader, "harbour", "review")).claims).toHaveLength(2)
    const said = { statement: "The harbour was closed.", questionId: closed.question, voiceId: closed.ann }
    expect(await outcomeOf(() => closeClaims(reader, "closed", said))).toBe("not_found")
  })
})

test("claims that say nearly the same are found on the same question", async () => {
  const said = { statement: "the harbour was CLOSED", questionId: of.question, voiceId: of.bob }
  expect((await closeClaims(reader, "harbour", said)).map(({ slug }) => slug)).toEqual([
    "bob-open",
    "ann-closed",
  ])
  expect(await closeClaims(reader, "harbour", { ...said, questionId: closed.question })).toEqual([])
})

test("what the curators leave as it is, they have not amended, though their form says everything", async () => {
  const curator = await aPerson("Curator", { curates: [of.id] })
  const id = await propose(reader, shutIn(of))
  const { row } = await toPropose(curator, "harbour", { claim: "ann-closed" })
  const form = { ...row!.values, statement: "The harbour was shut in May. ", scope: "" }
  await decide(curator, accept(id, { payload: form }))
  expect(await client().proposal.findUniqueOrThrow({ where: { id } })).toMatchObject({ decision: "ACCEPTED" })
})
