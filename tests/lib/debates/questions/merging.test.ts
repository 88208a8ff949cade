import { beforeEach, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { addClaim, changeClaim } from "@/lib/claims/commands"
import { undo } from "@/lib/claims/history/commands"
import { client } from "@/lib/db"
import { addPosition, addQuestion } from "@/lib/debates/questions/commands"
import { mergePositions, mergeQuestions, splitQuestion } from "@/lib/debates/questions/merging/commands"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"

const me = installation()
let debates = 0
let of: SmallDebate
let other: { question: string; shut: string; ajar: string }

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`questions-${++debates}`)
  const question = await addQuestion(me, { debateId: of.id, slug: "port", ...least.question, order: 2 })
  const position = (slug: string, order: number) =>
    addPosition(me, { questionId: question, slug, ...least.position, order })
  other = { question, shut: await position("shut", 1), ajar: await position("ajar", 2) }
})

const question = (id: string) => client().question.findUniqueOrThrow({ where: { id } })
const position = (id: string) => client().position.findUniqueOrThrow({ where: { id } })
const merge = (positions: { id: string; intoId: string | null }[] = []) =>
  mergeQuestions(me, { id: other.question, version: 1, intoId: of.question, positions })

describe("merging questions", () => {
  test("reads positions as chosen ones or sets them behind, as one act that is undone as one step", async () => {
    let act = ""
    const done = async () => {
      ;({ act } = await merge([{ id: other.shut, intoId: of.position }]))
    }
    expect(await eventsOf(done)).toEqual(["question.merged", "position.merged", "position.changed"])
    expect(await question(other.question)).toMatchObject({ mergedIntoId: of.question })
    expect(await position(other.shut)).toMatchObject({ mergedIntoId: of.position })
    expect(await position(other.ajar)).toMatchObject({
      mergedIntoId: null,
      order: 2,
      questionId: other.question,
    })
    await undo(me, { act })
    expect(await question(other.question)).toMatchObject({ mergedIntoId: null, version: 3 })
    expect(await position(other.shut)).toMatchObject({ mergedIntoId: null })
  })

  test("a claim may then take a position that was brought along", async () => {
    await merge()
    const place = { questionId: of.question, positionId: other.ajar }
    const on = { debateId: of.id, voiceId: of.ann, ...least.claim }
    const id = await addClaim(me, { ...on, ...place, slug: "ann-ajar" })
    const row = () => client().claim.findUniqueOrThrow({ where: { id } })
    expect(await row()).toMatchObject({ questionId: other.question, positionId: other.ajar })
    await changeClaim(me, { id, version: 1, questionId: of.question, positionId: of.position })
    expect(await row()).toMatchObject({ questionId: of.question, positionId: of.position })
  })

  test("of positions that are no longer theirs is refused, and for readers", async () => {
    expect(await outcomeOf(() => merge([{ id: of.position, intoId: null }]))).toBe("invalid")
    expect(await outcomeOf(() => merge([{ id: other.shut, intoId: other.ajar }]))).toBe("invalid")
    const given = { id: other.question, version: 1, intoId: of.question }
    const reader = await aPerson("Rita")
    expect(await outcomeOf(() => mergeQuestions(reader, given))).toBe("forbidden")
    expect(await outcomeOf(() => mergeQuestions(me, { ...given, version: 7 }))).toBe("conflict")
  })

  test("chains lead on, never back", async () => {
    await merge([{ id: other.shut, intoId: of.position }])
    const third = await addQuestion(me, { debateId: of.id, slug: "third", ...least.question, order: 3 })
    await mergeQuestions(me, { id: of.question, version: 1, intoId: third })
    const back = () => mergeQuestions(me, { id: third, version: 1, intoId: other.question })
    expect(await refusalOf(back)).toBe("That question was merged into another itself. Choose the other.")
  })
})

describe("merging positions", () => {
  test("of one question, also of two that are read as one", async () => {
    const mergeInto = (intoId: string) => mergePositions(me, { id: other.shut, version: 1, intoId })
    expect(await refusalOf(() => mergeInto(of.position))).toBe("This position belongs to another question.")
    expect(await eventsOf(() => mergeInto(other.ajar))).toEqual(["position.merged"])
  })
})

describe("splitting a question", () => {
  const split = (values: object = {}) =>
    splitQuestion(me, {
      id: of.question,
      version: 1,
      ask: "Was it closed at noon?",
      claims: [of.closed],
      ...values,
    })

  test("takes claims along, with copies of the positions they take", async () => {
    let made = { act: "", id: "", slug: "" }
    const done = async () => {
      made = await split()
    }
    expect(await eventsOf(done)).toEqual(["question.added", "position.added", "claim.changed"])
    expect(made.slug).toBe("was-it-closed-at-noon")
    expect(await question(made.id)).toMatchObject({
      splitFromId: of.question,
      kind: "FACTUAL",
      why: "They differ.",
    })
    const claim = () =>
      client().claim.findUniqueOrThrow({ where: { id: of.closed }, include: { position: true } })
    expect(await claim()).toMatchObject({
      questionId: made.id,
      position: { slug: "closed", label: "Closed" },
    })
    expect((await claim()).positionId).not.toBe(of.position)
    await undo(me, { act: made.act })
    expect(await claim()).toMatchObject({ questionId: of.question, positionId: of.position })
    expect((await question(made.id)).deletedAt).toBeInstanceOf(Date)
  })

  test("moves a position that nobody takes any more", async () => {
    await split({ moved: [of.position] })
    expect((await position(of.position)).deletedAt).toBeInstanceOf(Date)
    const taken = { id: other.question, version: 1, ask: "Again?", claims: [], moved: [of.position] }
    expect(await outcomeOf(() => splitQuestion(me, taken))).toBe("invalid")
  })

  test("says of each position that it stays, is copied or goes along; undone, all is as it was", async () => {
    const [copied, idle] = await Promise.all(
      ["half", "never"].map((slug, at) =>
        addPosition(me, { questionId: of.question, slug, ...least.position, label: slug, order: at + 2 }),
      ),
    )
    const labels = async (questionId: string) => {
      const where = { questionId, deletedAt: null }
      return (await client().position.findMany({ where, orderBy: { order: "asc" } })).map((each) => each.slug)
    }
    const made = await split({ positions: [copied], moved: [of.position] })
    expect([await labels(of.question), await labels(made.id)]).toEqual([
      ["half", "never"],
      ["closed", "half"],
    ])
    await undo(me, { act: made.act })
    expect(await labels(of.question)).toEqual(["closed", "half", "never"])
    expect(await position(idle!)).toMatchObject({ version: 1 })
    const claim = await client().claim.findUniqueOrThrow({ where: { id: of.closed } })
    expect(claim).toMatchObject({ questionId: of.question, positionId: of.position })
  })

  test("does not take a position away from a claim that stays", async () => {
    expect(await refusalOf(() => split({ claims: [], moved: [of.position] }))).toBe(
      "A claim that stays takes “Closed”. Let it go along too, or let the position stay.",
    )
  })

  test("is refused for claims of another question, a stale version, readers", async () => {
    const foreign = await aSmallDebate(`splitting-${debates}`)
    expect(await outcomeOf(() => split({ claims: [foreign.closed] }))).toBe("invalid")
    expect(await outcomeOf(() => split({ version: 2 }))).toBe("conflict")
    const given = { id: of.question, version: 1, ask: "Again?", claims: [] }
    expect(await outcomeOf(async () => splitQuestion(await aPerson("Rolf"), given))).toBe("forbidden")
  })
})
