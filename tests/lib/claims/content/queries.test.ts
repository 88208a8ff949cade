import { beforeAll, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { addClaim, changeClaim } from "@/lib/claims/commands"
import { content } from "@/lib/claims/content/queries"
import { removeShown, restoreShown } from "@/lib/claims/curating/commands"
import { undo } from "@/lib/claims/history/commands"
import { mergeClaims, splitClaim } from "@/lib/claims/merging/commands"
import { addRelation } from "@/lib/claims/relations/commands"
import { addSilence } from "@/lib/claims/silences/commands"
import { client } from "@/lib/db"
import { AppError } from "@/lib/errors"
import { importPack } from "@/lib/interchange/pack/commands"
import type { CuratedKind } from "@/lib/rows"
import { attachText } from "@/lib/sources/editions/commands"
import { undoEdition } from "@/lib/sources/editions/undo/commands"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least } from "@/tests/support/debates"
import { aHarbour, HARBOUR_PACK, HARBOUR_TEXT } from "@/tests/support/harbour"
import { nestedContent } from "@/tests/support/nested-content"

useDatabase()

const me = installation()
let harbour: { debateId: string; sourceId: string }

beforeAll(async () => {
  await aSmallDebate("small")
  harbour = await aHarbour()
})

/** What is kept of a debate is, list by list, what stands in the database. */
async function agree(slug: string) {
  const { questions, voices, sources, claims, terms, relations, mergedClaims } = await content(me, slug)
  const read = { questions, voices, sources, claims, terms, relations, mergedClaims }
  expect(await nestedContent(slug)).toMatchObject(read)
}

// Numbers by chance that are the same in each run (a linear congruential generator, Numerical Recipes).
let state = 20261122
const chance = (below: number) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}
const oneOf = <T>(from: readonly T[]): T => from[chance(from.length)]!

const KINDS = [
  ...(["question", "position", "voice", "work", "source"] as const),
  ...(["claim", "relation", "evidence", "silence"] as const),
] satisfies CuratedKind[]

type Rows = { findMany(args: object): Promise<{ id: string; version: number; deletedAt: Date | null }[]> }

// Whatever row of whatever kind: taken away if it stands, else brought back.
async function removeOrRestore() {
  const kind = oneOf(KINDS)
  const row = oneOf(await (client()[kind] as unknown as Rows).findMany({ orderBy: { id: "asc" } }))
  await (row.deletedAt ? restoreShown : removeShown)(me, kind, { id: row.id, version: row.version })
}

async function step(number: number): Promise<void> {
  const of = await content(me, oneOf(["small", "harbour"]))
  if (of.claims.length < 2) return removeOrRestore()
  const { id, version, voiceId, questionId } = oneOf(of.claims)
  const other = oneOf(of.claims.filter((claim) => claim.id !== id))
  const [debateId, text] = [of.debate.id, HARBOUR_PACK.replace("at noon", `at ${number}`)]
  const added = { debateId, questionId, voiceId, ...least.claim, slug: `claim-${number}`, order: chance(5) }
  await oneOf([
    removeOrRestore,
    removeOrRestore,
    () => addClaim(me, added),
    () => changeClaim(me, { id, version, statement: `Statement ${number}.`, order: chance(5) }),
    () => addRelation(me, { fromId: id, toId: other.id, ...least.relation }),
    () => mergeClaims(me, { id, version, intoId: other.id }),
    () => splitClaim(me, { id, version, statement: `Part ${number}.`, evidence: [], relations: [] }),
    () => addSilence(me, { voiceId, questionId, kind: "SILENT", order: 1, sourceId: oneOf(of.sources).id }),
    async () => undo(me, { event: String((await lastWrite()).seq) }),
    () =>
      importPack(me, { text: text.replace("at peace", `at ${number}`).replace("With more", `${number}`) }),
    () => attachText(me, { sourceId: harbour.sourceId, raw: `${HARBOUR_TEXT}\nPart ${number}.\n` }),
    async () => undoEdition(me, { editionId: (await lastEdition()).id }),
  ])()
}

const lastWrite = () =>
  client().event.findFirstOrThrow({ where: { verb: { contains: "." } }, orderBy: { seq: "desc" } })
const lastEdition = () => client().edition.findFirstOrThrow({ orderBy: { number: "desc" } })

test("what is read table by table is what stands, after each of many writes by chance", {
  timeout: 60_000,
}, async () => {
  let [done, refused] = [0, 0]
  for (let number = 0; number < 50; number++) {
    try {
      await step(number)
      done++
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      refused++
    }
    await agree("small")
    await agree("harbour")
  }
  expect([done > 20, refused > 0]).toEqual([true, true])
})

test("what belongs to a row that is gone is left out, whichever way it went", async () => {
  const { id, open, bob, question } = await aSmallDebate("gone")
  const gone = { deletedAt: new Date() }
  const ways = [
    () => client().claim.update({ where: { id: open }, data: gone }),
    () => client().voice.update({ where: { id: bob }, data: gone }),
    () => client().question.update({ where: { id: question }, data: gone }),
  ]
  const left: number[][] = []
  for (const way of ways) {
    await way()
    await client().debate.update({ where: { id }, data: { contentVersion: { increment: 1 } } })
    await agree("gone")
    const { questions, voices, claims, relations } = await content(me, "gone")
    left.push([questions.length, voices.length, claims.length, relations.length])
    await client().claim.update({ where: { id: open }, data: { deletedAt: null } })
  }
  expect(left).toEqual([
    [1, 2, 1, 0],
    [1, 1, 1, 1],
    [0, 1, 0, 0],
  ])
})
