import { beforeAll, expect, test } from "vitest"
import { type Actor, anonymous, installation } from "@/lib/actor"
import { addClaim } from "@/lib/claims/commands"
import { undo } from "@/lib/claims/history/commands"
import { mergeClaims } from "@/lib/claims/merging/commands"
import { client } from "@/lib/db"
import { addQuestion } from "@/lib/debates/questions/commands"
import { mergeQuestions } from "@/lib/debates/questions/merging/commands"
import { indexEvents, reindex } from "@/lib/search/commands"
import { search } from "@/lib/search/queries"
import type { Found } from "@/lib/search/view"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"

useDatabase()

const me = installation()
let of: SmallDebate
let acts: string[]

/** Follows the events, as the worker does. */
const follow = async () => indexEvents(await client().event.findMany({ orderBy: { seq: "asc" } }))
const found = async <K extends "claim" | "question">(kind: K, q: string, actor: Actor = anonymous()) => {
  const view = await search(actor, { q, kind })
  expect(view.counts[kind]).toBe(view.found.length)
  return view.found as Extract<Found, { kind: K }>[]
}

beforeAll(async () => {
  of = await aSmallDebate("harbour")
  const question = {
    debateId: of.id,
    slug: "barrier",
    ...least.question,
    ask: "Was there a barricade?",
    order: 2,
  }
  const asked = await addQuestion(me, question)
  const claim = { debateId: of.id, questionId: asked, voiceId: of.ann, ...least.claim, slug: "barred" }
  const barred = await addClaim(me, { ...claim, statement: "The gates were barricaded.", basis: "IMPLIED" })
  await reindex()
  acts = [
    (await mergeClaims(me, { id: barred, version: 1, intoId: of.closed })).act,
    (await mergeQuestions(me, { id: asked, version: 1, intoId: of.question })).act,
  ]
  await follow()
})

test("the former wording of a merged claim is found as such, and leads to the claim it went into", async () => {
  expect(await found("claim", "barricaded gates")).toMatchObject([
    {
      href: "/debates/harbour/claims/ann-closed",
      claim: { statement: "The gates were barricaded.", ground: { kind: "implied" } },
      now: { statement: least.claim.statement },
    },
  ])
  const standing = (await found("claim", "harbour closed")).find(({ href }) => href.endsWith("ann-closed"))
  expect(standing?.now).toBeNull()
})

test("that of a merged question in the same way", async () => {
  expect(await found("question", "barricade")).toMatchObject([
    { href: "/debates/harbour/questions/harbour", number: 1, now: least.question.ask },
  ])
})

test("what one may not see has no former wording either", async () => {
  await client().debate.update({ where: { id: of.id }, data: { visibility: "SEMINARS" } })
  expect(await found("claim", "barricaded")).toEqual([])
  expect(await found("question", "barricade", await aPerson("a stranger"))).toEqual([])
  expect(await found("claim", "barricaded", me)).toHaveLength(1)
  await client().debate.update({ where: { id: of.id }, data: { visibility: "PUBLIC" } })
})

test("undone, each is found as itself again", async () => {
  for (const act of acts.toReversed()) await undo(me, { act })
  await follow()
  expect(await found("claim", "barricaded")).toMatchObject([
    { href: "/debates/harbour/claims/barred", now: null },
  ])
  expect(await found("question", "barricade")).toMatchObject([{ number: 2, now: null }])
})
