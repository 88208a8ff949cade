import { beforeAll, expect, test } from "vitest"
import { type Actor, anonymous, person } from "@/lib/actor"
import { assess } from "@/lib/annotations/assessments/commands"
import { blindReading } from "@/lib/annotations/blind/queries"
import { client } from "@/lib/db"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aHarbour } from "@/tests/support/harbour"

useDatabase()

let debateId: string
let member: Actor
let other: Actor

const read = (actor: Actor, question?: string, of: string[] = []) =>
  blindReading(actor, "harbour", { question, of })
const evidenceOf = async (slug: string) =>
  (await client().evidence.findFirstOrThrow({ where: { claim: { slug } } })).id
const shown = async (actor: Actor) => (await read(actor)).reading!.claims.map((each) => each.shown)

beforeAll(async () => {
  debateId = (await aHarbour()).debateId
  const seminarId = await aSeminar(debateId, "spring")
  member = await aMember("a member", debateId, seminarId)
  other = await aMember("another", debateId, seminarId)
})

test("who is not signed in has no reading: nobody could judge", async () => {
  const view = await read(anonymous())
  expect(view).toMatchObject({ questions: [], reading: null })
  expect(JSON.stringify(view)).not.toMatch(/Adam|Clark|unstoppable/)
})

test("the question with claims is read, without a name, and one’s answers go to one’s seminar", async () => {
  const view = await read(member)
  expect(view.questions.map(({ slug, claims, judged }) => [slug, claims, judged])).toEqual([["fire", 2, 0]])
  expect(view.reading!.seminar!.name).toBe("spring")
  const { debate: _, ...sent } = view
  expect(JSON.stringify(sent)).not.toMatch(/Adam|Clark|Brook|adam|clark|memoir/)
})

test("one’s own answer tells the names of its claim, to oneself alone", async () => {
  await assess(other, { evidenceId: await evidenceOf("fire-clark"), verdict: "NO" })
  expect(await shown(member)).toEqual([false, false])
  await assess(member, { evidenceId: await evidenceOf("fire-adam"), verdict: "IN_PART" })
  const { reading, questions } = await read(member)
  const told = reading!.claims.filter((each) => each.shown)
  expect(told.map(({ claim }) => claim.voice.slug)).toEqual(["adam"])
  expect([...reading!.answers.values()]).toEqual(["IN_PART"])
  expect(questions[0]!.judged).toBe(1)
})

test("of several seminars one answers for the one asked for, else for the last that one used", async () => {
  const [first] = member.memberships
  const second = await aSeminar(debateId, "autumn")
  const joined = (await aMember("an other membership", debateId, second)).memberships[0]!
  const both = person({ ...member, userId: member.userId!, memberships: [first!, joined] })
  const forWhom = async (actor: Actor, seminar?: string) =>
    (await blindReading(actor, "harbour", { of: [], seminar })).reading!.seminar?.name
  expect((await read(both)).reading!.seminars.map(({ name }) => name)).toEqual(["spring", "autumn"])
  expect(await forWhom(both)).toBe("spring")
  expect(await forWhom(both, second)).toBe("autumn")
  const evidenceId = await evidenceOf("fire-adam")
  await assess(both, { evidenceId, verdict: "IN_PART", seminarId: second })
  expect(await forWhom(both)).toBe("autumn")
  expect(await forWhom(both, first!.seminarId)).toBe("spring")
  expect(await forWhom(member, second)).toBe("spring")
})

test("of one voice only its claims; an id of nobody is passed over", async () => {
  const { id } = await client().voice.findFirstOrThrow({ where: { debateId, slug: "clark" } })
  const { of, reading } = await read(member, "fire", [id, "nobody"])
  expect(of).toEqual([id])
  expect(reading!.claims).toHaveLength(1)
})

test("a question without claims, and a debate one may not see, are not found", async () => {
  await expect(read(member, "blame")).rejects.toMatchObject({ code: "not_found" })
  await client().debate.update({ where: { id: debateId }, data: { visibility: "SEMINARS" } })
  await expect(read(anonymous())).rejects.toMatchObject({ code: "not_found" })
  await expect(read(await aPerson("a stranger"))).rejects.toMatchObject({ code: "not_found" })
  await expect(read(member)).resolves.toMatchObject({ debate: { slug: "harbour" } })
})
