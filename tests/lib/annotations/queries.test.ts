import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous, person } from "@/lib/actor"
import { changeAudience, removeRemark } from "@/lib/annotations/commands"
import { discussedClaim, discussedQuestion } from "@/lib/annotations/discussed/queries"
import { remarkCounts, threadsAt } from "@/lib/annotations/queries"
import type { RemarkView } from "@/lib/annotations/view"
import { content } from "@/lib/claims/content/queries"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { say, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

useDatabase()

type Signed = Actor & { userId: string }
let debate: SmallDebate
let spring: string
let ann: Signed
let ben: Signed
let other: Signed

beforeAll(async () => {
  debate = await aSmallDebate("harbour")
  spring = await aSeminar(debate.id, "spring")
  ann = await aMember("Ann", debate.id, spring)
  ben = await aMember("Ben", debate.id, spring)
  other = await aMember("Cora", debate.id, await aSeminar(debate.id, "autumn"))
  await say(ann, { claimId: debate.closed }, toMyself, "To myself.")
  const first = await say(ann, { claimId: debate.closed }, toSeminar(spring), "To us.")
  const reply = await say(ben, { parentId: first }, toSeminar(spring), "A reply.")
  await say(ann, { parentId: reply }, toSeminar(spring), "A reply to the reply.")
  await say(other, { claimId: debate.closed }, toEveryone, "To all.")
  await say(ben, { evidenceId: debate.evidence }, toSeminar(spring), "Of the passage.")
  await say(ben, { relationId: debate.relation }, toSeminar(spring), "Of the link.")
  await say(ben, { questionId: debate.question }, toSeminar(spring), "Of the question.")
})

const wordsIn = (threads: RemarkView[]): unknown[] =>
  threads.map(({ body, replies }) => {
    const [paragraph] = body?.content ?? []
    const words = JSON.stringify(paragraph ?? null).match(/"text":"([^"]*)"/)?.[1] ?? null
    return replies.length > 0 ? [words, ...wordsIn(replies)] : words
  })
const claimFor = (actor: Actor) => discussedClaim(actor, "harbour", "ann-closed")
const talkFor = async (actor: Actor) => {
  const { claim, talks } = await claimFor(actor)
  return talks.get(claim.id)!
}

describe("the talk about a claim", () => {
  test("is in threads, the oldest first, of what one may see", async () => {
    const ours = ["To us.", ["A reply.", "A reply to the reply."]]
    expect(wordsIn((await talkFor(ann)).threads)).toEqual(["To myself.", ours, "To all."])
    expect(wordsIn((await talkFor(ben)).threads)).toEqual([ours, "To all."])
    expect(wordsIn((await talkFor(other)).threads)).toEqual(["To all."])
    expect(wordsIn((await talkFor(anonymous())).threads)).toEqual(["To all."])
    expect((await talkFor(ann)).count).toBe(5)
    expect((await talkFor(anonymous())).count).toBe(1)
  })

  test("comes with that about its passages and relations", async () => {
    const { talks } = await claimFor(ann)
    expect(wordsIn(talks.get(debate.evidence)!.threads)).toEqual(["Of the passage."])
    expect(wordsIn(talks.get(debate.relation)!.threads)).toEqual(["Of the link."])
    expect((await claimFor(other)).talks.get(debate.evidence)).toMatchObject({ threads: [], count: 0 })
  })

  test("says what one may do", async () => {
    const [mine, ours] = (await talkFor(ann)).threads
    expect(mine!.can).toMatchObject({ reply: true, edit: true, remove: true, changeAudience: true })
    expect(ours!.replies[0]!.can).toMatchObject({
      reply: true,
      edit: false,
      remove: false,
      changeAudience: false,
    })
    expect((await talkFor(anonymous())).threads[0]!.can.reply).toBe(false)
    expect((await claimFor(anonymous())).writing).toBeNull()
    expect((await claimFor(ann)).writing).toEqual({
      seminars: [{ id: spring, name: "spring", leads: false, members: [] }],
      closed: [],
    })
    const observer = person({ ...ann, memberships: [{ ...ann.memberships[0]!, role: "OBSERVER" }] })
    expect((await claimFor(observer)).writing!.closed).toEqual([{ id: spring, name: "spring" }])
  })

  test("and the question has its own", async () => {
    expect(wordsIn((await discussedQuestion(ben, "harbour", "harbour")).talk.threads)).toEqual([
      "Of the question.",
    ])
    expect((await discussedQuestion(other, "harbour", "harbour")).talk.count).toBe(0)
  })
})

test("counts say how many remarks one may see on claims, with their passages and relations, and on questions", async () => {
  const counts = async (actor: Actor) => {
    const { claims, questions } = await remarkCounts(actor, debate.id)
    return [claims.get("ann-closed") ?? 0, claims.get("bob-open") ?? 0, questions.get("harbour") ?? 0]
  }
  expect(await counts(ann)).toEqual([7, 0, 1])
  expect(await counts(ben)).toEqual([6, 0, 1])
  expect(await counts(other)).toEqual([1, 0, 0])
  expect(await counts(anonymous())).toEqual([1, 0, 0])
})

test("a remark that is gone keeps its place while one may see replies to it, and says nothing", async () => {
  const first = await say(ann, { claimId: debate.open }, toEveryone, "The first.")
  const middle = await say(ann, { parentId: first }, toEveryone, "The second.")
  await say(ben, { parentId: middle }, toEveryone, "The third.")
  const alone = await say(ann, { claimId: debate.open }, toEveryone, "Alone.")
  await removeRemark(ann, { id: first, version: 1 })
  await changeAudience(ann, { id: middle, version: 1, audience: toMyself })
  await removeRemark(ann, { id: alone, version: 1 })
  const { claim, talks } = await discussedClaim(other, "harbour", "bob-open")
  const talk = talks.get(claim.id)!
  expect(talk.count).toBe(1)
  expect(wordsIn(talk.threads)).toEqual([[null, [null, "The third."]]])
  expect(talk.threads[0]).toMatchObject({ author: null, body: null, can: { reply: false } })
  expect(JSON.stringify(talk)).not.toContain("Ann")
})

test("a long talk is shown from its end, and asked for further back", async () => {
  const long = await aSmallDebate("long")
  for (let number = 1; number <= 33; number++)
    await say(ann, { claimId: long.closed }, toEveryone, `${number}`)
  const page = async (before?: string) => {
    const { claim, talks } = await discussedClaim(ben, "long", "ann-closed", { before })
    return talks.get(claim.id)!
  }
  const last = await page()
  expect(wordsIn(last.threads).at(0)).toBe("4")
  expect(last.earlier!.count).toBe(3)
  const first = await page(last.earlier!.before)
  expect(wordsIn(first.threads)).toEqual(["1", "2", "3"])
  expect(first.earlier).toBeNull()
  const second = first.threads[1]!
  const reply = await say(ben, { parentId: second.id }, toEveryone, "2a")
  const { claim, talks } = await discussedClaim(ben, "long", "ann-closed", { at: reply })
  expect(talks.get(claim.id)!.threads).toHaveLength(32)
  expect(talks.get(claim.id)!.earlier!.count).toBe(1)
  const strange = await discussedClaim(ben, "long", "ann-closed", { at: "nothing" })
  expect(strange.talks.get(claim.id)!.threads).toHaveLength(30)
})

test("mentions become cards, as what they mention now stands", async () => {
  const mention = (kind: string, id: string) => ({ type: "mention", attrs: { kind, id } })
  const named = [
    mention("claim", debate.closed),
    mention("passage", debate.passage),
    mention("person", ben.userId),
  ]
  const body = { type: "doc", content: [{ type: "paragraph", content: named }] }
  await say(ann, { relationId: debate.relation }, toEveryone, "", { body: body as never })
  const { talks } = await claimFor(anonymous())
  const { cards } = talks.get(debate.relation)!
  expect(cards[`claim:${debate.closed}`]).toMatchObject({
    label: "Lee: Closed",
    href: "/debates/harbour/claims/ann-closed",
  })
  expect(cards[`passage:${debate.passage}`]!.href).toBe(`/debates/harbour/sources/review#w-${debate.passage}`)
  expect(cards[`person:${ben.userId}`]).toMatchObject({ label: "Ben", href: null })
})

test("the threads of a source come by passage, also where the first remark is out of sight", async () => {
  const at = { debateId: debate.id, passageId: debate.passage, clientKey: newId(), body: {}, bodyText: "…" }
  const root = newId()
  await client().annotation.create({
    data: { id: root, authorId: ann.userId, visibility: "ONLY_ME", ...at },
  })
  const reply = {
    id: newId(),
    debateId: debate.id,
    clientKey: newId(),
    parentId: root,
    rootId: root,
    bodyText: "…",
  }
  await client().annotation.create({
    data: { ...reply, authorId: ben.userId, visibility: "EVERYONE", body: { type: "doc", content: [] } },
  })
  const of = await content(other, "harbour")
  const { threads } = await threadsAt(other, of, [root])
  expect(threads.get(root)).toMatchObject({ id: root, body: null, replies: [{ id: reply.id }] })
})

test("an erased author is named as such", async () => {
  const gone = await aPerson("Dora Black")
  await say(gone, { questionId: debate.question }, toEveryone, "Before I go.")
  await client().user.update({
    where: { id: gone.userId },
    data: { name: "A former reader", erasedAt: new Date() },
  })
  const { talk } = await discussedQuestion(other, "harbour", "harbour")
  expect(talk.threads.map(({ author }) => author!.name)).toEqual(["A former reader"])
})
