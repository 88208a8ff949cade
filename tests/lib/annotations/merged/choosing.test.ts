import { beforeAll, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { claimToMerge, questionToMerge } from "@/lib/annotations/merging/queries"
import { addClaim } from "@/lib/claims/commands"
import { addPosition, addQuestion } from "@/lib/debates/questions/commands"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { outcomeOf } from "@/tests/support/outcomes"
import { say } from "@/tests/support/remarks"

useDatabase()

const me = installation()
let of: SmallDebate

beforeAll(async () => {
  of = await aSmallDebate("choosing")
  const port = await addQuestion(me, {
    debateId: of.id,
    slug: "port",
    ...least.question,
    ask: "Was it full?",
    order: 2,
  })
  await addPosition(me, { questionId: port, slug: "full", ...least.position, label: "Full" })
  const claim = (slug: string, questionId: string, statement: string, order: number) =>
    addClaim(me, { debateId: of.id, voiceId: of.ann, questionId, slug, ...least.claim, statement, order })
  await claim("ann-port", port, "Twenty ships lay there.", 3)
  await claim("ann-shut", of.question, "It was shut at noon.", 4)
  await say(await aPerson("Rita"), { claimId: of.closed })
})

test("a claim can go into the other claims of its voice, those on its question first", async () => {
  const { claim, remarks, others, into } = await claimToMerge(me, "choosing", "ann-closed", {})
  expect([claim.slug, remarks, into]).toEqual(["ann-closed", 1, null])
  expect(others).toMatchObject({ more: 0, shown: [{ slug: "ann-shut" }, { slug: "ann-port" }] })
  const typed = await claimToMerge(me, "choosing", "ann-closed", { q: "SHIPS twenty" })
  expect(typed.others.shown.map(({ slug }) => slug)).toEqual(["ann-port"])
  const chosen = await claimToMerge(me, "choosing", "ann-closed", { into: "ann-port" })
  expect(chosen.into).toMatchObject({ claim: { slug: "ann-port" }, remarks: 0 })
  expect((await claimToMerge(me, "choosing", "ann-closed", { into: "bob-open" })).into).toBeNull()
})

test("a question can go into every other, with the positions of both", async () => {
  const { question, version, claims, positions, others, into } = await questionToMerge(
    me,
    "choosing",
    "harbour",
    {
      into: "port",
    },
  )
  expect([question.slug, version, claims.length]).toEqual(["harbour", 1, 3])
  expect(positions).toEqual([{ id: of.position, label: "Closed" }])
  expect(others.shown.map(({ slug }) => slug)).toEqual(["port"])
  expect(into).toMatchObject({ question: { slug: "port" }, positions: [{ label: "Full" }] })
})

test("is for curators, of what is there", async () => {
  const reader = await aPerson("Rolf")
  expect(await outcomeOf(() => claimToMerge(reader, "choosing", "ann-closed", {}))).toBe("not_found")
  expect(await outcomeOf(() => questionToMerge(reader, "choosing", "harbour", {}))).toBe("not_found")
  expect(await outcomeOf(() => claimToMerge(me, "choosing", "nothing", {}))).toBe("not_found")
  expect(await outcomeOf(() => questionToMerge(me, "choosing", "nothing", {}))).toBe("not_found")
})
