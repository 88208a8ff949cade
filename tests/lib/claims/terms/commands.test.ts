import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous, installation } from "@/lib/actor"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { undo } from "@/lib/claims/history/commands"
import { addSense, addTerm, changeSense, changeTerm } from "@/lib/claims/terms/commands"
import { sourceTerms, termList, termPage } from "@/lib/claims/terms/queries"
import { client } from "@/lib/db"
import { removeCurated, restoreCurated } from "@/lib/debates/commands"
import { newId } from "@/lib/ids"
import { rebuildExcerpts } from "@/lib/sources/editions/excerpts/commands"
import { keepPassage } from "@/lib/sources/passages/commands"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

useDatabase()

let debate: SmallDebate
let other: SmallDebate
let curator: Actor
let quoted: string
const me = installation()
const TERM = { name: "harbour closed", forms: ["closed harbour"], order: 1 }

beforeAll(async () => {
  debate = await aSmallDebate("harbour")
  other = await aSmallDebate("other")
  curator = await aPerson("Cora", { curates: [debate.id] })
  quoted = await keepPassage(me, { sourceId: debate.source, exact: "A closed harbour, says Hill." })
  const claim = { claimId: debate.open, passageId: quoted, ...least.evidence }
  await addEvidence(me, { ...claim, speakers: [debate.ann] })
  await rebuildExcerpts(me, debate.source)
})

const page = (actor: Actor = curator) => termPage(actor, "harbour", "harbour-closed")
const lastEvent = async () => String((await client().event.findFirst({ orderBy: { seq: "desc" } }))!.seq)

describe("a term", () => {
  let id: string

  test("is added with one event, at an address of its own, and found by its words", async () => {
    expect(await eventsOf(() => addTerm(curator, { debateId: debate.id, ...TERM }))).toEqual(["term.added"])
    const view = await page()
    id = view.id
    expect(view).toMatchObject({ slug: "harbour-closed", forms: ["closed harbour"], senses: [] })
    expect((await addTerm(curator, { debateId: debate.id, ...TERM, order: 2 })).slug).toBe("harbour-closed-2")
    expect(
      await outcomeOf(() => addTerm(curator, { debateId: debate.id, slug: "harbour-closed", ...TERM })),
    ).toBe("conflict")
  })

  test("is changed, and as it was before when that is undone", async () => {
    await changeTerm(curator, { id, version: 1, forms: [] })
    expect((await page()).forms).toEqual([])
    expect(await outcomeOf(() => changeTerm(curator, { id, version: 1, name: "stale" }))).toBe("conflict")
    await undo(curator, { event: await lastEvent() })
    expect((await page()).forms).toEqual(["closed harbour"])
  })

  test("has what each voice means by it, told apart by who speaks in the passages", async () => {
    const sense = { termId: id, gloss: "Nothing could sail.", order: 1 }
    const own = { ...sense, voiceId: debate.ann, passageIds: [debate.passage] }
    expect(await eventsOf(() => addSense(curator, own))).toEqual(["sense.added"])
    await addSense(curator, {
      ...{ ...sense, voiceId: debate.bob, workId: debate.work, order: 2 },
      passageIds: [quoted],
    })
    const { senses } = await page(anonymous())
    expect(senses.map(({ voice, known, work }) => [voice.slug, known.how, work?.slug])).toEqual([
      ["ann", "own", undefined],
      ["bob", "reported", "memoirs"],
    ])
    expect(senses[1]!.known.by.map(({ slug }) => slug)).toEqual(["ann"])
    expect(senses[1]!.passages[0]!.speakers.map(({ how }) => how)).toEqual(["speaks", "on"])
    expect(await outcomeOf(() => addSense(curator, own))).toBe("conflict")
    const [line] = (await termList(anonymous(), "harbour")).terms
    expect([line!.senses, line!.voices.length]).toEqual([2, 2])
  })

  test("is found in the text of its source, in the paragraph where it stands", async () => {
    const { terms } = await sourceTerms(anonymous(), "harbour", "review")
    expect(terms).toMatchObject([{ slug: "harbour-closed", places: [{ words: "closed harbour" }] }])
  })

  test("a meaning takes other passages, and the former back when that is undone", async () => {
    const [sense] = (await page()).senses
    await changeSense(curator, { id: sense!.id, version: 1, passageIds: [quoted, debate.passage] })
    expect((await page()).senses[0]!.passages.map((each) => each.id)).toEqual([quoted, debate.passage])
    await undo(curator, { event: await lastEvent() })
    expect((await page()).senses[0]!.passages.map((each) => each.id)).toEqual([debate.passage])
  })

  test("goes with its meanings, which rest on their voices, and comes back with them", async () => {
    const [sense] = (await page()).senses
    await removeCurated(curator, "sense", { id: sense!.id, version: sense!.version })
    expect((await page()).senses).toHaveLength(1)
    await restoreCurated(curator, "sense", { id: sense!.id, version: sense!.version + 1 })
    const { version } = await page()
    await removeCurated(curator, "term", { id, version })
    expect(await outcomeOf(() => page())).toBe("not_found")
    expect(await outcomeOf(() => changeSense(curator, { id: sense!.id, version: 9, gloss: "?" }))).toBe(
      "conflict",
    )
    await restoreCurated(curator, "term", { id, version: version + 1 })
    expect((await page()).senses).toHaveLength(2)
  })
})

test("who may not, and what cannot be", async () => {
  const term = (await page()).id
  const sense = { termId: term, voiceId: debate.ann, gloss: ".", passageIds: [debate.passage], order: 3 }
  const stranger = await aPerson("a stranger")
  const loose = await keepPassage(me, { sourceId: debate.source, exact: "Nobody cites this." })
  expect(await outcomeOf(() => addTerm(stranger, { debateId: debate.id, ...TERM }))).toBe("forbidden")
  expect(await outcomeOf(() => addTerm(curator, { debateId: other.id, ...TERM }))).toBe("forbidden")
  expect(await outcomeOf(() => addSense(stranger, sense))).toBe("forbidden")
  expect(await outcomeOf(() => changeTerm(stranger, { id: newId(), version: 1 }))).toBe("not_found")
  const add = (wrong: object) => outcomeOf(() => addSense(curator, { ...sense, ...wrong }))
  for (const wrong of [
    { passageIds: [] },
    { passageIds: [debate.passage, debate.passage] },
    { passageIds: [loose] },
    { passageIds: [other.passage] },
    { voiceId: other.ann },
    { workId: other.work },
    { gloss: " " },
  ])
    expect(await add(wrong), JSON.stringify(wrong)).toBe("invalid")
  expect(await outcomeOf(() => addTerm(curator, { debateId: debate.id, ...TERM, slug: "new" }))).toBe(
    "invalid",
  )
})
