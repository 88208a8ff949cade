import { beforeAll, expect, test } from "vitest"
import { changeName } from "@/lib/accounts/profile/commands"
import { removeRemark } from "@/lib/annotations/commands"
import { keptThreads, threadsOn } from "@/lib/annotations/reading/placings/queries"
import { standingFor } from "@/lib/annotations/reading/standing/queries"
import { client } from "@/lib/db"
import { aMember, type aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aHarbour, attachHarbour, HARBOUR_TEXT } from "@/tests/support/harbour"
import { say, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

type Someone = Awaited<ReturnType<typeof aPerson>>
let ann: Someone
let bob: Someone
let seminar: string
let here: { debateId: string; sourceId: string; editionId: string }

useDatabase()

beforeAll(async () => {
  const { debateId, sourceId } = await aHarbour()
  await attachHarbour(sourceId)
  seminar = await aSeminar(debateId, "class")
  ann = await aMember("Ann", debateId, seminar)
  bob = await aMember("Bob", debateId, seminar)
  const { id: editionId } = await client().edition.findFirstOrThrow({ where: { sourceId, kind: "FULL" } })
  here = { debateId, sourceId, editionId }
})

const words = (exact: string) => {
  const start = HARBOUR_TEXT.trim().indexOf(exact)
  return { words: { editionId: here.editionId, start, end: start + exact.length, exact } }
}
const kept = async (who: Someone) => {
  const { newest } = await standingFor(who, here.debateId, here.sourceId)
  return keptThreads(who, here.debateId, here, "1", newest)
}
const fresh = (who: Someone) => threadsOn(who, here.debateId, here)

/** What is kept is what a fresh query gives, for each of both. */
async function agree() {
  for (const who of [ann, bob]) expect(await kept(who)).toEqual(await fresh(who))
}

test("while nothing happens the threads of a reader are the same ones", async () => {
  await say(ann, words("harbour at peace"), toEveryone, "To everyone.")
  expect(await kept(ann)).toBe(await kept(ann))
  await agree()
})

test("what is said, taken back or answered is seen at once, by those who may", async () => {
  const mine = await say(ann, words("Nobody who was there"), toMyself, "To myself.")
  await agree()
  expect((await kept(bob)).map(({ id }) => id)).not.toContain(mine)
  const shared = await say(bob, words("made it unstoppable"), toSeminar(seminar), "To the class.")
  await agree()
  expect((await kept(ann)).map(({ id }) => id)).toContain(shared)
  await removeRemark(bob, { id: shared, version: 1 })
  await agree()
  expect((await kept(ann)).map(({ id }) => id)).not.toContain(shared)
})

test("what was begun before and is committed after others is seen", async () => {
  let committed = () => {}
  const held = new Promise<void>((resolve) => {
    committed = resolve
  })
  const before = client().$transaction(async (tx) => {
    await tx.event.create({
      data: { verb: "test.begun", subjectKind: "debate", subjectId: here.debateId, debateId: here.debateId },
      select: { seq: true },
    })
    await held
  })
  await say(bob, words("unstoppable, as Clark"), toEveryone, "Meanwhile.")
  const meanwhile = await kept(ann)
  committed()
  await before
  expect(await kept(ann)).not.toBe(meanwhile)
})

test("a name that was changed is seen", async () => {
  await changeName(ann, { name: "Anna" })
  expect((await kept(bob)).map(({ author }) => author?.name)).toContain("Anna")
})

test("for a member of a seminar no more it is another's view", async () => {
  await say(ann, words("unstoppable"), toSeminar(seminar), "Among us.")
  const left = { ...bob, memberships: [] } as Someone
  expect(await kept(left)).toEqual(await fresh(left))
  expect((await kept(left)).length).toBeLessThan((await kept(bob)).length)
})
