import { beforeAll, expect, test } from "vitest"
import { openNotice } from "@/lib/annotations/inbox/commands"
import { decide, propose, withdraw } from "@/lib/claims/proposals/commands"
import { client } from "@/lib/db"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { nextRequest } from "@/tests/support/next-request"
import { noticesFor, shortFor, tell, tiesFor } from "@/tests/support/notices"
import { accept, freshIn, shutIn } from "@/tests/support/proposals"

type Someone = Awaited<ReturnType<typeof aPerson>>
let debate: SmallDebate
let [curator, second, reader, other]: Someone[] = []

useDatabase()
beforeAll(async () => {
  debate = await aSmallDebate("harbour")
  curator = await aPerson("Cora", { curates: [debate.id] })
  second = await aPerson("Sol", { curates: [debate.id] })
  reader = await aPerson("Rae")
  other = await aPerson("Otto")
})

test("curators are told what was proposed, its proposer what became of it, nobody else anything", async () => {
  const id = await propose(reader!, shutIn(debate))
  await tell()
  const [notice, ...more] = await noticesFor(curator!)
  expect(more).toEqual([])
  expect(notice).toMatchObject({
    what: "proposal-made",
    reason: "PROPOSAL",
    author: "Rae",
    words: "The harbour was shut in May.",
    about: { title: "Ann Lee: The harbour was closed." },
    href: `/debates/harbour/proposals/${id}`,
  })
  expect(await shortFor(second!, "to-me")).toHaveLength(1)
  expect([await shortFor(reader!), await shortFor(other!)]).toEqual([[], []])
  expect((await tiesFor(curator!)).unread).toBe(1)
  expect(await openNotice(await nextRequest(curator!), notice!.id)).toBe(`/debates/harbour/proposals/${id}`)
  expect((await tiesFor(curator!)).unread).toBe(0)

  await decide(curator!, { id, version: 1, decision: "DECLINE", why: "No month is named." })
  await tell()
  expect(await noticesFor(reader!)).toMatchObject([
    { what: "proposal-declined", words: "No month is named." },
  ])
  expect(await shortFor(second!)).toHaveLength(1)
})

test("an answer of yes is told as such, with and without changes; what is taken back tells nobody", async () => {
  const [first, next, last] = [
    await propose(other!, freshIn(debate)),
    await propose(other!, freshIn(debate, { statement: "It was shut at night." })),
    await propose(other!, freshIn(debate, { statement: "Ships came in." })),
  ]
  await decide(second!, accept(first!))
  const changed = { questionId: debate.question, voiceId: debate.bob, statement: "Shut.", basis: "EXPLICIT" }
  await decide(second!, accept(next!, { payload: changed }))
  await withdraw(other!, { id: last!, version: 1 })
  await tell()
  expect((await noticesFor(other!)).map(({ what }) => what)).toEqual([
    "proposal-amended",
    "proposal-accepted",
  ])
})

test("who curates no more is not shown what was proposed", async () => {
  await propose(reader!, freshIn(debate, { statement: "Nobody came." }))
  await tell()
  const before = (await tiesFor(second!)).unread
  await client().curator.deleteMany({ where: { userId: second!.userId } })
  expect(before).toBeGreaterThan(0)
  expect((await tiesFor(second!)).unread).toBe(0)
  expect(await shortFor(second!)).toEqual([])
})
