import { beforeAll, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { assess } from "@/lib/annotations/assessments/commands"
import { splits } from "@/lib/annotations/assessments/queries"
import { discussedClaim, discussedQuestion } from "@/lib/annotations/discussed/queries"
import type { RemarkView } from "@/lib/annotations/view"
import { addClaim, changeClaim } from "@/lib/claims/commands"
import { content } from "@/lib/claims/content/queries"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { undo } from "@/lib/claims/history/commands"
import { mergeClaims, splitClaim } from "@/lib/claims/merging/commands"
import { addRelation } from "@/lib/claims/relations/commands"
import { client } from "@/lib/db"
import { addPosition, addQuestion, changePosition, changeQuestion } from "@/lib/debates/questions/commands"
import { mergePositions, mergeQuestions, splitQuestion } from "@/lib/debates/questions/merging/commands"
import { AppError } from "@/lib/errors"
import { exportPack } from "@/lib/interchange/pack/queries"
import { writePack } from "@/lib/interchange/pack/write"
import { keepPassage } from "@/lib/sources/passages/commands"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { say } from "@/tests/support/remarks"

const STEPS = 500
const me = installation()
let of: SmallDebate
let readers: Awaited<ReturnType<typeof aPerson>>[]

useDatabase()

// Numbers by chance that are the same in each run (a linear congruential generator, Numerical Recipes).
let state = 20261122
const chance = (below: number) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}
const oneOf = <T>(from: readonly T[]): T => from[chance(from.length)]!
const some = <T>(from: readonly T[]): T[] => from.filter(() => chance(2) === 0)

beforeAll(async () => {
  of = await aSmallDebate("steps")
  readers = [await aPerson("Ann"), await aPerson("Ben")]
  const questions = [of.question]
  const positions: Record<string, string[]> = { [of.question]: [of.position] }
  for (const slug of ["port", "quay"]) {
    const question = await addQuestion(me, {
      debateId: of.id,
      slug,
      ...least.question,
      order: questions.length + 1,
    })
    questions.push(question)
    positions[question] = []
    for (const [at, answer] of ["closed", "open"].entries()) {
      const values = { ...least.position, label: `${answer} ${slug}`, order: at + 1 }
      positions[question].push(await addPosition(me, { questionId: question, slug: answer, ...values }))
    }
  }
  const claims = [of.closed, of.open]
  for (const [order, voiceId] of [of.ann, of.ann, of.bob, of.ann, of.bob].entries()) {
    const questionId = questions[order % 3]!
    const positionId = positions[questionId]![0]!
    const on = { debateId: of.id, questionId, positionId, voiceId, ...least.claim }
    const claim = await addClaim(me, { ...on, slug: `more-${order}`, order: order + 3 })
    claims.push(claim)
    const exact = `These are words of number ${order}.`
    const passageId = await keepPassage(me, { sourceId: of.source, exact, locator: `${order + 3}/1-6` })
    for (const [at, passage] of [of.passage, passageId].entries())
      await addEvidence(me, {
        claimId: claim,
        passageId: passage,
        ...least.evidence,
        order: at,
        speakers: [of.ann],
      })
    const relation = { ...least.relation, order: order + 2, kind: oneOf(["REBUTS", "SUPPORTS"] as const) }
    await addRelation(me, { fromId: claim, toId: claims[order]!, ...relation })
  }
  const rows = { where: { debateId: of.id }, select: { id: true } }
  for (const { id } of await client().evidence.findMany(rows)) {
    await say(oneOf(readers), { evidenceId: id })
    await assess(oneOf(readers), { evidenceId: id, verdict: oneOf(["YES", "NO"] as const) })
  }
  for (const { id } of await client().relation.findMany(rows)) await say(oneOf(readers), { relationId: id })
  for (const id of claims) await say(oneOf(readers), { claimId: id })
  for (const id of questions) await say(oneOf(readers), { questionId: id })
}, 120_000)

const versionOf = async (kind: "question" | "position", id: string) => {
  const table = client()[kind] as unknown as { findUniqueOrThrow(args: object): Promise<{ version: number }> }
  return { id, version: (await table.findUniqueOrThrow({ where: { id } })).version }
}

/** One step by chance, on what stands; refused where it makes no sense. */
async function step(undoable: readonly string[], number: number): Promise<void> {
  const { claims, questions } = await content(me, "steps")
  const [{ id, version, ...claim }, question] = [oneOf(claims), oneOf(questions)]
  const known = { id, version }
  const relations = claim.relationsFrom.map((each) => each.id)
  const evidence = claim.evidence.map((each) => each.id)
  const [position, another] = [oneOf(question.positions)?.id, oneOf(question.positions)?.id]
  const steps = [
    () =>
      mergeClaims(me, {
        ...known,
        intoId: oneOf(claims.filter((each) => each.voiceId === claim.voiceId)).id,
      }),
    async () => {
      const other = oneOf(questions)
      const into = () => oneOf([...other.positions.map((each) => each.id), null])
      const positions = question.positions.map((each) => ({ id: each.id, intoId: into() }))
      return mergeQuestions(me, {
        ...(await versionOf("question", question.id)),
        intoId: other.id,
        positions,
      })
    },
    async () =>
      position && mergePositions(me, { ...(await versionOf("position", position)), intoId: another! }),
    () =>
      splitClaim(me, {
        ...known,
        statement: `Part ${number}.`,
        evidence: some(evidence),
        relations: some(relations),
      }),
    async () => {
      const here = claims.filter((each) => each.questionId === question.id)
      const along = some(here)
      const left = new Set(here.filter((each) => !along.includes(each)).map((each) => each.positionId))
      const ids = question.positions.map((each) => each.id)
      const moved = some(ids.filter((id) => !left.has(id) || chance(4) === 0))
      return splitQuestion(me, {
        ...(await versionOf("question", question.id)),
        ask: `Part ${number}?`,
        claims: along.map((each) => each.id),
        positions: some(ids.filter((id) => !moved.includes(id))),
        moved,
      })
    },
    () => changeClaim(me, { ...known, questionId: question.id, positionId: position ?? null }),
    () => changeClaim(me, { ...known, statement: `Statement ${number}.`, slug: `claim-${number}` }),
    async () =>
      changeQuestion(me, { ...(await versionOf("question", question.id)), ask: `Question ${number}?` }),
    async () =>
      position &&
      changePosition(me, { ...(await versionOf("position", position)), label: `Label ${number}` }),
  ]
  const back = () => undo(me, { event: oneOf(undoable.slice(-6)) })
  await (undoable.length > 0 && chance(3) === 0 ? back() : oneOf(steps)())
}

const remarksIn = (threads: readonly RemarkView[]): string[] =>
  threads.map(({ id, author, at }) => `${id} ${author?.name} ${at}`)

/** Every remark with its author and date, and every assessed passage with how many answered, as the pages show them. */
async function reached() {
  const { claims, questions, into } = await content(me, "steps")
  const remarks: string[] = []
  const answers: string[] = []
  const shown = new Set<string>()
  for (const { slug } of claims) {
    const { claim, talks } = await discussedClaim(me, "steps", slug)
    for (const { threads } of talks.values()) remarks.push(...remarksIn(threads))
    for (const { passages } of [{ passages: claim.evidence }, ...claim.relations, ...claim.within])
      for (const { evidenceId } of passages) shown.add(evidenceId)
  }
  for (const { slug } of questions)
    remarks.push(...remarksIn((await discussedQuestion(me, "steps", slug)).talk.threads))
  const rows = await client().assessment.findMany({ where: { debateId: of.id }, include: { user: true } })
  const split = await splits(
    me,
    rows.map(({ evidenceId }) => evidenceId),
  )
  for (const { evidenceId, at, user } of rows) {
    const { counts, earlier } = split.get(evidenceId)!
    const heard = counts.YES + counts.NO + earlier > 0 && shown.has(into.get(evidenceId) ?? evidenceId)
    answers.push(`${user.name} ${at.toISOString()} ${heard}`)
  }
  return { remarks: [...new Set(remarks)].sort(), answers: answers.sort(), evidence: shown.size > 0 }
}

const lastEvent = async () => {
  const where = { debateId: of.id, verb: { not: "source.excerpts-rebuilt" } }
  return String((await client().event.findFirstOrThrow({ where, orderBy: { seq: "desc" } })).seq)
}

test("after 500 steps by chance everything said is reached; undoing them gives back the pack, byte for byte", {
  timeout: 240_000,
}, async () => {
  const before = { pack: writePack(await exportPack(me, "steps")), reached: await reached() }
  expect(before.reached.remarks.length).toBe(await client().annotation.count())
  const done: string[] = []
  const refused: string[] = []
  for (let number = 0; done.length < STEPS; number++) {
    const last = await lastEvent()
    try {
      await step(done, number)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      refused.push(error.message)
    }
    const now = await lastEvent()
    if (now !== last) done.push(now)
    if (done.length % 250 === 0 && now !== last) expect(await reached()).toEqual(before.reached)
  }
  expect(new Set(refused).size).toBeGreaterThan(3)
  expect(writePack(await exportPack(me, "steps"))).not.toBe(before.pack)
  for (const event of done.reverse()) await undo(me, { event })
  expect(await reached()).toEqual(before.reached)
  expect(writePack(await exportPack(me, "steps"))).toBe(before.pack)
})
