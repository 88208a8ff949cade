import { beforeEach, describe, expect, test } from "vitest"
import { anonymous } from "@/lib/actor"
import { addClaim } from "@/lib/claims/commands"
import { mergeClaims } from "@/lib/claims/merging/commands"
import { addWalk, appendStep, changeWalk, undoChange } from "@/lib/claims/walks/commands"
import { toWalk, walkPage, walksOf, walkToEdit } from "@/lib/claims/walks/queries"
import type { Step } from "@/lib/claims/walks/schema"
import type { WalkView } from "@/lib/claims/walks/view"
import { removeCurated } from "@/lib/debates/commands"
import { keepPassage } from "@/lib/sources/passages/commands"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"

type Someone = Awaited<ReturnType<typeof aPerson>>
let debates = 0
let of: SmallDebate
let curator: Someone
let reader: Someone

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`walks-${++debates}`)
  curator = await aPerson("Curator", { curates: [of.id] })
  reader = await aPerson("Reader")
})

const steps = (): Step[] => [
  { claimId: of.closed, says: "Begin here." },
  { passageId: of.passage, says: "Now read the words." },
  { claimId: of.open, says: null },
]
const aWalk = (more: object = {}) => ({ debateId: of.id, title: "Who closed it?", steps: steps(), ...more })
const named = ({ steps: all }: WalkView) =>
  all.map(({ says, target }) => [
    says,
    target && (target.kind === "claim" ? target.claim.slug : target.passage.exact),
  ])

describe("a walk", () => {
  test("leads through claims and passages in their order, with what is said before each", async () => {
    let slug = ""
    const events = await eventsOf(async () => {
      slug = (await addWalk(curator, aWalk())).slug
    })
    expect([slug, events]).toEqual(["who-closed-it", ["walk.added"]])
    const walk = await walkPage(anonymous(), of.slug, slug)
    expect(named(walk)).toEqual([
      ["Begin here.", "ann-closed"],
      ["Now read the words.", "It was closed."],
      [null, "bob-open"],
    ])
    expect(walk.can.edit).toBe(false)
    expect((await walksOf(reader, of.slug)).walks.map(({ title, steps: n }) => [title, n])).toEqual([
      ["Who closed it?", 3],
    ])
  })

  test("is changed as a whole, keeps what it was, and goes back to it", async () => {
    const { id, slug } = await addWalk(curator, aWalk())
    const events = await eventsOf(() =>
      changeWalk(curator, { id, version: 1, title: "Backwards", steps: steps().reverse() }),
    )
    expect(events).toEqual(["walk.changed"])
    const changed = await walkPage(reader, of.slug, slug)
    expect(named(changed).map(([, what]) => what)).toEqual(["bob-open", "It was closed.", "ann-closed"])
    expect(await outcomeOf(() => undoChange(reader, { id, version: 2 }))).toBe("forbidden")
    await undoChange(curator, { id, version: 2 })
    const back = await walkPage(reader, of.slug, slug)
    expect([back.title, named(back)[0]]).toEqual(["Who closed it?", ["Begin here.", "ann-closed"]])
    expect(await outcomeOf(() => undoChange(curator, { id, version: 2 }))).toBe("conflict")
  })

  test("takes one more step at its end", async () => {
    const { id, slug } = await addWalk(curator, aWalk())
    expect(await eventsOf(() => appendStep(curator, { walkId: id, step: steps()[0]! }))).toEqual([
      "walk.changed",
    ])
    expect(named(await walkPage(reader, of.slug, slug)).at(-1)).toEqual(["Begin here.", "ann-closed"])
  })

  test("may have two hundred steps, and no more", async () => {
    const many = Array.from({ length: 200 }, () => steps()[0]!)
    const { id, slug } = await addWalk(curator, aWalk({ steps: many }))
    expect((await walkPage(reader, of.slug, slug)).steps).toHaveLength(200)
    expect(await refusalOf(() => appendStep(curator, { walkId: id, step: many[0]! }))).toContain(
      "at most 200",
    )
    expect(await outcomeOf(() => addWalk(curator, aWalk({ steps: [...many, ...many] })))).toBe("invalid")
  })

  test("has an address of its own, whatever its title", async () => {
    const slugs = []
    for (const title of ["New", "Стена", "Add", "New"])
      slugs.push((await addWalk(curator, aWalk({ title }))).slug)
    expect(slugs).toEqual(["new-2", "walk", "add-2", "new-3"])
  })
})

describe("what does not stand any more", () => {
  test("is left out for readers, and told to curators", async () => {
    const { id, slug } = await addWalk(curator, aWalk())
    await removeCurated(curator, "relation", { id: of.relation, version: 1 })
    await removeCurated(curator, "claim", { id: of.closed, version: 1 })
    expect(named(await walkPage(reader, of.slug, slug))).toEqual([[null, "bob-open"]])
    expect(named(await walkToEdit(curator, of.slug, slug))).toEqual([
      ["Begin here.", null],
      ["Now read the words.", null],
      [null, "bob-open"],
    ])
    expect(await outcomeOf(() => changeWalk(curator, { id, version: 1, steps: steps() }))).toBe("invalid")
    expect(await appendStep(curator, { walkId: id, step: { claimId: of.open, says: null } })).toBe(3)
  })

  test("a claim that was merged leads to the one it went into", async () => {
    const on = { debateId: of.id, questionId: of.question, voiceId: of.ann, ...least.claim }
    const twin = await addClaim(curator, { ...on, slug: "twin", order: 3 })
    const { slug } = await addWalk(curator, aWalk({ steps: [{ claimId: twin, says: "The same." }] }))
    await mergeClaims(curator, { id: twin, version: 1, intoId: of.closed })
    expect(named(await walkPage(reader, of.slug, slug))).toEqual([["The same.", "ann-closed"]])
  })
})

describe("refused", () => {
  test("to others than curators, who do not see what could become a step either", async () => {
    const { id, slug } = await addWalk(curator, aWalk())
    for (const actor of [reader, anonymous()]) {
      expect(await outcomeOf(() => addWalk(actor, aWalk()))).toBe("forbidden")
      expect(await outcomeOf(() => changeWalk(actor, { id, version: 1, title: "Mine" }))).toBe("forbidden")
      expect(await outcomeOf(() => appendStep(actor, { walkId: id, step: steps()[0]! }))).toBe("forbidden")
      expect(await outcomeOf(() => toWalk(actor, of.slug, ""))).toBe("not_found")
      expect(await outcomeOf(() => walkToEdit(actor, of.slug, slug))).toBe("not_found")
    }
  })

  test("in a debate that one may not see, as if there were none", async () => {
    const hidden = await aSmallDebate(`walks-hidden-${debates}`, "SEMINARS")
    const own = await aPerson("Its curator", { curates: [hidden.id] })
    const given = { debateId: hidden.id, title: "Hidden", steps: [] }
    const { id, slug } = await addWalk(own, given)
    expect(await outcomeOf(() => walkPage(reader, hidden.slug, slug))).toBe("not_found")
    expect(await outcomeOf(() => walksOf(reader, hidden.slug))).toBe("not_found")
    expect(await outcomeOf(() => changeWalk(reader, { id, version: 1, title: "Mine" }))).toBe("not_found")
    expect(await outcomeOf(() => addWalk(reader, given))).toBe("not_found")
  })

  test("over someone else’s change", async () => {
    const { id } = await addWalk(curator, aWalk())
    await changeWalk(curator, { id, version: 1, title: "First" })
    expect(await outcomeOf(() => changeWalk(curator, { id, version: 1, title: "Second" }))).toBe("conflict")
  })

  test.each([
    ["without a title", () => ({ title: "  " })],
    ["with a claim of another debate", () => ({ steps: [{ claimId: of.ann, says: null }] })],
    ["with a step that is neither", () => ({ steps: [{ says: "Nothing." }] })],
  ])("%s", async (_, more) => {
    expect(await outcomeOf(() => addWalk(curator, { ...aWalk(), ...more() } as never))).toBe("invalid")
  })

  test("a passage that is cited for nothing: a reader may have selected it for a remark", async () => {
    const own = await keepPassage(curator, { sourceId: of.source, exact: "Not cited.", locator: "3/1-2" })
    expect(await outcomeOf(() => addWalk(curator, aWalk({ steps: [{ passageId: own, says: null }] })))).toBe(
      "invalid",
    )
  })
})

test("claims and passages are found by the beginnings of words", async () => {
  const found = async (typed: string) => {
    const { claims, passages } = await toWalk(curator, of.slug, typed)
    return [claims.map(({ name }) => name), passages.map(({ words }) => words)]
  }
  expect(await found("ann clos")).toEqual([["Ann Lee on 1, Closed"], ["It was closed."]])
  expect(await found("harb")).toEqual([
    ["Ann Lee on 1, Closed", "Bob Hill on 1, none of the positions"],
    ["It was closed."],
  ])
  expect(await found("nobody")).toEqual([[], []])
})
