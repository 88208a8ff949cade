import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, installation, person } from "@/lib/actor"
import { assess } from "@/lib/annotations/assessments/commands"
import { diagnose } from "@/lib/annotations/diagnoses/commands"
import { cruxOf } from "@/lib/annotations/diagnoses/queries"
import { discussedClaim, discussedQuestion } from "@/lib/annotations/discussed/queries"
import { follow, unfollow } from "@/lib/annotations/follows/commands"
import { followed } from "@/lib/annotations/follows/queries"
import { followersOf, recipientsOfRemark } from "@/lib/annotations/inbox/recipients/queries"
import { changesIn } from "@/lib/annotations/live/queries"
import { remarkCounts } from "@/lib/annotations/queries"
import type { TalkView } from "@/lib/annotations/view"
import { addClaim } from "@/lib/claims/commands"
import { content } from "@/lib/claims/content/queries"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { undo } from "@/lib/claims/history/commands"
import { mergeClaims } from "@/lib/claims/merging/commands"
import { comparison, mergedAddress } from "@/lib/claims/queries"
import { addRelation } from "@/lib/claims/relations/commands"
import { client } from "@/lib/db"
import { readableDebate } from "@/lib/debates/queries"
import { addPosition, addQuestion } from "@/lib/debates/questions/commands"
import { mergeQuestions } from "@/lib/debates/questions/merging/commands"
import { keepPassage } from "@/lib/sources/passages/commands"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { outcomeOf } from "@/tests/support/outcomes"
import { say, toEveryone, toSeminar } from "@/tests/support/remarks"

useDatabase()

const me = installation()
const slug = "harbour"
let of: SmallDebate
let ann: Actor & { userId: string }
let ben: Actor & { userId: string }
let port: { question: string; shut: string }
// A claim of Ann's that says the same as "ann-closed", on another question, with the same words and others.
let again: { claim: string; same: string; more: string; link: string; within: string }
let acts: string[] = []

beforeAll(async () => {
  of = await aSmallDebate(slug)
  ann = await aPerson("Ann")
  ben = await aPerson("Ben")
  const question = await addQuestion(me, {
    debateId: of.id,
    slug: "port",
    ...least.question,
    ask: "Shut?",
    order: 2,
  })
  const shut = await addPosition(me, {
    questionId: question,
    slug: "closed",
    ...least.position,
    label: "Shut",
  })
  port = { question, shut }
  const on = { debateId: of.id, questionId: question, positionId: shut, ...least.claim }
  const claim = await addClaim(me, {
    ...on,
    slug: "ann-again",
    voiceId: of.ann,
    statement: "Shut.",
    order: 3,
  })
  const bears = { claimId: claim, ...least.evidence, speakers: [of.ann] }
  const same = await addEvidence(me, { ...bears, passageId: of.passage })
  const other = await keepPassage(me, { sourceId: of.source, exact: "Nobody went in.", locator: "3/1-3" })
  const more = await addEvidence(me, { ...bears, passageId: other, order: 1 })
  const link = await addRelation(me, { fromId: of.open, toId: claim, ...least.relation })
  const within = await addRelation(me, {
    fromId: claim,
    toId: of.closed,
    ...least.relation,
    kind: "RESTATES",
  })
  again = { claim, same, more, link, within }
  await say(ann, { claimId: of.closed }, toEveryone, "Of the one.")
  await say(ben, { claimId: claim }, toEveryone, "Of the other.")
  await say(ben, { evidenceId: same }, toEveryone, "Of the same words.")
  await say(ann, { relationId: link }, toEveryone, "Of the link.")
  await say(ann, { relationId: within }, toEveryone, "Of what links them.")
  await say(ben, { questionId: question }, toEveryone, "Of the other question.")
  await assess(ben, { evidenceId: same, verdict: "NO" })
  await assess(ben, { evidenceId: more, verdict: "YES" })
  await diagnose(ben, { claimIds: [claim, of.open], ground: "VALUE", reason: "They value peace." })
  await follow(ann, { kind: "claim", id: claim })
  const both = { id: claim, version: 1, intoId: of.closed }
  acts = [(await mergeClaims(me, both)).act]
  acts.unshift((await mergeQuestions(me, { id: question, version: 1, intoId: of.question })).act)
})

const wordsIn = (talk: TalkView | undefined) =>
  talk?.threads.map(
    ({ author, body }) => `${author?.name}: ${JSON.stringify(body).match(/"text":"([^"]*)"/)?.[1]}`,
  )

describe("two claims that were merged", () => {
  test("are one, with the passages and links of both, and the same words once", async () => {
    const { claim } = await discussedClaim(ann, slug, "ann-closed")
    expect(claim.evidence.map(({ exact }) => exact)).toEqual(["It was closed.", "Nobody went in."])
    expect(claim.relations.map(({ direction, other }) => [direction, other.slug])).toEqual([
      ["from", "bob-open"],
      ["to", "bob-open"],
    ])
    expect(claim.merged).toMatchObject([{ id: again.claim, slug: "ann-again", statement: "Shut." }])
    expect(claim.within).toMatchObject([
      { kind: "RESTATES", from: "Shut.", other: { statement: least.claim.statement } },
    ])
  })

  test("have one talk: each remark with its author, where it belongs", async () => {
    const { claim, talks } = await discussedClaim(ann, slug, "ann-closed")
    expect(wordsIn(talks.get(claim.id))).toEqual(["Ann: Of the one.", "Ben: Of the other."])
    expect(wordsIn(talks.get(of.evidence))).toEqual(["Ben: Of the same words."])
    expect(wordsIn(talks.get(again.link))).toEqual(["Ann: Of the link."])
    expect(wordsIn(talks.get(again.within))).toEqual(["Ann: Of what links them."])
  })

  test("answers follow their passage, as earlier ones where the claim was worded otherwise", async () => {
    const { splits } = await discussedClaim(ben, slug, "ann-closed")
    expect(splits.get(of.evidence)).toMatchObject({ earlier: 1 })
    const { counts, earlier } = splits.get(again.more)!
    expect(earlier + counts.YES).toBe(1)
  })

  test("an answer counts for what the page shows: the wording of the one", async () => {
    const { shown } = await discussedClaim(ann, slug, "ann-closed")
    expect([...shown.keys()]).toEqual([of.evidence, again.more])
    for (const [evidenceId, sum] of shown) await assess(ann, { evidenceId, verdict: "YES", shown: sum })
    const { splits } = await discussedClaim(ann, slug, "ann-closed")
    expect([...shown.keys()].map((id) => splits.get(id)!.own?.verdict)).toEqual(["YES", "YES"])
  })

  test("readings stand on the page of the question as on that of the claim, each passage once", async () => {
    const { splits: ofClaim } = await discussedClaim(ann, slug, "ann-closed")
    const { question, splits: ofQuestion } = await discussedQuestion(ann, slug, "harbour")
    const passages = question.sides.flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence))
    expect([...ofQuestion.keys()]).toEqual(passages.map(({ evidenceId }) => evidenceId))
    for (const id of [of.evidence, again.more]) expect(ofQuestion.get(id)).toEqual(ofClaim.get(id))
  })

  test("what a disagreement rests on is said of the one", async () => {
    const { diagnosed } = await discussedClaim(ann, slug, "ann-closed")
    expect([...diagnosed]).toEqual([["bob-open", 1]])
    const crux = await cruxOf(ann, await content(ann, slug), of.question)
    expect(JSON.stringify(crux)).toContain("VALUE")
  })

  test("count once, and their remarks together", async () => {
    const counts = await remarkCounts(ann, of.id)
    expect([...counts.claims]).toEqual([
      ["ann-closed", 4],
      ["bob-open", 1],
    ])
    expect([...counts.questions]).toEqual([["harbour", 1]])
    expect((await readableDebate(ann, slug)).counts).toMatchObject({ claims: 2, questions: 1 })
    const table = await comparison(ann, slug, "all")
    expect(
      table.rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims.map((each) => each.slug))),
    ).toEqual([...["ann-closed", "bob-open"]])
  })

  test("the old address leads to the other; what never was leads nowhere", async () => {
    expect(await mergedAddress(ann, slug, "claim", "ann-again")).toBe("ann-closed")
    expect(await mergedAddress(ann, slug, "question", "port")).toBe("harbour")
    expect(await mergedAddress(ann, slug, "claim", "ann-closed")).toBeNull()
    expect(await outcomeOf(() => discussedClaim(ann, slug, "ann-again"))).toBe("not_found")
  })

  test("who followed one hears of both, and leaves both", async () => {
    expect(await followed(ann)).toMatchObject([{ kind: "claim", href: `/debates/${slug}/claims/ann-closed` }])
    const remark = await say(ben, { claimId: of.closed }, toEveryone, "Once more.")
    const told = await recipientsOfRemark(remark, new Date(), false)
    expect(told.map(({ userId }) => userId)).toContain(ann.userId)
    const at = new Date()
    expect(await followersOf("claim", of.closed, { at, actorId: null })).toMatchObject([
      { userId: ann.userId },
    ])
    await unfollow(ann, { kind: "claim", id: of.closed })
    expect(await followed(ann)).toEqual([])
  })

  test("a remark is told to the page that shows it", async () => {
    const event = await client().event.findFirstOrThrow({
      where: { verb: "annotation.added" },
      orderBy: { seq: "asc" },
      skip: 1,
    })
    const [change] = await changesIn([{ ...event, xid: 0n, data: {} } as never])
    expect(change).toMatchObject({ row: { claim: { slug: "ann-closed", question: { slug: "harbour" } } } })
  })
})

describe("two questions that were merged", () => {
  test("are one: positions of both with addresses of their own, and one talk", async () => {
    const { question, talk } = await discussedQuestion(ann, slug, "harbour")
    expect(question.merged).toMatchObject([{ id: port.question, slug: "port", ask: "Shut?" }])
    expect(question.positions.map((each) => [each.slug, each.label])).toEqual([
      ["closed", "Closed"],
      ["closed-2", "Shut"],
    ])
    expect(wordsIn(talk)).toEqual(["Ben: Of the other question."])
  })

  test("a member's word on the one opens what was said on both", async () => {
    const seminar = await aSeminar(of.id, "spring")
    const member = await aMember("Mia", of.id, seminar)
    const [membership] = member.memberships
    const gated = { ...membership!, revealsAfterOwn: true }
    await say(person({ ...member, memberships: [gated] }), { questionId: of.question }, toSeminar(seminar))
    const unlocks = await client().unlock.findMany({ where: { memberId: gated.memberId } })
    expect(unlocks.map(({ scope }) => scope).sort()).toEqual(
      [of.question, port.question].map((id) => `question:${id}`).sort(),
    )
  })
})

test("undone, both are as before", async () => {
  for (const act of acts) await undo(me, { act })
  const one = await discussedClaim(ann, slug, "ann-closed")
  const other = await discussedClaim(ann, slug, "ann-again")
  expect(wordsIn(one.talks.get(of.closed))).toEqual(["Ann: Of the one.", "Ben: Once more."])
  expect(wordsIn(other.talks.get(again.claim))).toEqual(["Ben: Of the other."])
  expect([one.claim.evidence.length, other.claim.evidence.length]).toEqual([1, 2])
  expect(other.claim.question.slug).toBe("port")
  expect(await mergedAddress(ann, slug, "claim", "ann-again")).toBeNull()
})
