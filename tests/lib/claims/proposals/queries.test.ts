import { beforeEach, describe, expect, test } from "vitest"
import { anonymous, installation } from "@/lib/actor"
import { changeClaim } from "@/lib/claims/commands"
import { undo } from "@/lib/claims/history/commands"
import { decide, propose, withdraw } from "@/lib/claims/proposals/commands"
import { openProposals, proposalPage, proposals } from "@/lib/claims/proposals/queries"
import type { Show } from "@/lib/claims/proposals/view"
import { client } from "@/lib/db"
import { removeCurated } from "@/lib/debates/commands"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { outcomeOf } from "@/tests/support/outcomes"
import { accept, EXACT, freshIn, linkIn, shutIn, wordsFrom } from "@/tests/support/proposals"

type Someone = Awaited<ReturnType<typeof aPerson>>
let debates = 0
let of: SmallDebate
let [curator, reader, other]: Someone[] = []

useDatabase()
beforeEach(async () => {
  of = await aSmallDebate(`read-proposals-${++debates}`)
  curator = await aPerson("Curator", { curates: [of.id] })
  reader = await aPerson("Reader")
  other = await aPerson("Other")
})

const proposal = async (...asked: Parameters<typeof proposalPage>) => (await proposalPage(...asked)).view
const seen = async (actor: Parameters<typeof proposals>[0], show: Show = "all") =>
  (await proposals(actor, of.slug, { show })).lines.map(({ says }) => says)

describe("the proposals of a debate", () => {
  test("are all before its curators, one's own before oneself, none before others, also in the count", async () => {
    const id = await propose(reader!, shutIn(of))
    await propose(other!, freshIn(of))
    expect(await seen(curator!)).toEqual(["It was open.", "The harbour was shut in May."])
    expect(await seen(reader!)).toEqual(["The harbour was shut in May."])
    expect(await seen(other!)).toEqual(["It was open."])
    expect(await seen(anonymous())).toEqual([])
    const counts = [curator!, reader!, anonymous()].map((each) => openProposals(each, of.id))
    expect(await Promise.all(counts)).toEqual([2, 1, 0])
    for (const actor of [
      other!,
      anonymous(),
      await aPerson("C", { curates: [(await aSmallDebate(`elsewhere-${debates}`)).id] }),
    ])
      expect(await outcomeOf(() => proposal(actor, of.slug, id))).toBe("not_found")
    for (const wrong of ["nonsense", of.closed])
      expect(await outcomeOf(() => proposal(curator!, of.slug, wrong))).toBe("not_found")
  })

  test("are shown by how they stand", async () => {
    const [first, second, third] = [
      await propose(reader!, shutIn(of)),
      await propose(reader!, freshIn(of)),
      await propose(reader!, linkIn(of)),
    ]
    await decide(curator!, accept(first))
    await withdraw(reader!, { id: second, version: 1 })
    const states = async (show: Show) =>
      (await proposals(reader!, of.slug, { show })).lines.map(({ id, state }) => [id, state])
    expect(await states("open")).toEqual([[third, "open"]])
    expect(await states("decided")).toEqual([
      [second, "withdrawn"],
      [first, "accepted"],
    ])
    expect(await states("all")).toHaveLength(3)
  })
})

describe("what a correction would have otherwise", () => {
  test("stands field by field, with who holds the claim and how we know", async () => {
    const payload = {
      version: 1,
      positionId: null,
      basis: "REPORTED",
      reporterId: of.bob,
      attitude: "REJECTS",
    } as const
    const id = await propose(reader!, { what: "claim", id: of.closed, payload, reason: "Bob tells it." })
    const view = await proposal(reader!, of.slug, id)
    expect(view.about).toMatchObject({ text: "Ann Lee: The harbour was closed." })
    expect(view.differences.map(({ field, now, proposed }) => [field, now, proposed])).toEqual([
      ["positionId", "Closed", null],
      ["basis", "EXPLICIT", "REPORTED"],
      ["reporterId", null, "Bob Hill"],
      ["attitude", null, "REJECTS"],
    ])
    expect(view).toMatchObject({
      reason: "Bob tells it.",
      changed: "no",
      seen: 1,
      can: { decide: false, withdraw: true },
    })
    expect((await proposal(curator!, of.slug, id)).can).toEqual({ decide: true, withdraw: false })
  })

  test("is set beside what it says now, where that changed meanwhile", async () => {
    const id = await propose(reader!, shutIn(of))
    await changeClaim(installation(), { id: of.closed, version: 1, caution: "Which harbour?" })
    expect(await proposal(curator!, of.slug, id)).toMatchObject({ changed: "elsewhere", seen: 2 })
    await changeClaim(installation(), { id: of.closed, version: 2, statement: "The harbour was barred." })
    const view = await proposal(curator!, of.slug, id)
    expect(view).toMatchObject({ changed: "here", seen: 3 })
    expect(view.differences).toEqual([
      {
        field: "statement",
        read: "The harbour was closed.",
        now: "The harbour was barred.",
        proposed: "The harbour was shut in May.",
        accepted: null,
      },
    ])
    await removeCurated(installation(), "relation", { id: of.relation, version: 1 })
    await removeCurated(installation(), "claim", { id: of.closed, version: 3 })
    expect(await proposal(curator!, of.slug, id)).toMatchObject({ changed: "gone", about: null })
  })

  test("and what became of it: by whom, why, and as the curators put it; undoing it leaves that", async () => {
    const id = await propose(reader!, shutIn(of))
    await decide(curator!, accept(id, { why: "Early May.", payload: { statement: "Shut in early May." } }))
    const view = await proposal(reader!, of.slug, id)
    expect(view).toMatchObject({
      state: "amended",
      decided: { by: "Curator", why: "Early May.", href: `/debates/${of.slug}/claims/ann-closed` },
      can: { decide: false, withdraw: false },
    })
    expect(view.differences[0]).toMatchObject({
      read: "The harbour was closed.",
      proposed: "The harbour was shut in May.",
      accepted: "Shut in early May.",
    })
    const { seq } = await client().event.findFirstOrThrow({
      where: { verb: "claim.changed", subjectId: of.closed },
    })
    await undo(curator!, { event: String(seq) })
    const claim = await client().claim.findUniqueOrThrow({ where: { id: of.closed } })
    expect(claim.statement).toBe("The harbour was closed.")
    expect((await proposal(reader!, of.slug, id)).state).toBe("amended")
  })
})

describe("what is proposed anew", () => {
  test("a claim, beside those that say nearly the same", async () => {
    const id = await propose(reader!, freshIn(of, { statement: "The harbour was closed!", voiceId: of.ann }))
    const view = await proposal(curator!, of.slug, id)
    expect(view.close.map(({ slug }) => slug)).toEqual(["ann-closed", "bob-open"])
    expect(view.about?.text).toBe("1. Was the harbour closed?")
    expect(view.differences.map(({ field, proposed }) => [field, proposed])).toEqual([
      ["statement", "The harbour was closed!"],
      ["questionId", "1. Was the harbour closed?"],
      ["voiceId", "Ann Lee"],
      ["basis", "EXPLICIT"],
    ])
  })

  test("words, with where they stand; a link, with both claims", async () => {
    const words = await proposal(reader!, of.slug, await propose(reader!, await wordsFrom(of)))
    expect(words.passage).toMatchObject({ exact: EXACT, source: "On the harbour" })
    expect(words.differences.map(({ field, proposed }) => [field, proposed])).toEqual([
      ["claimId", "Bob Hill: The harbour was closed."],
      ["bearing", "GROUNDS"],
      ["speakers", "Ann Lee › Bob Hill"],
    ])
    const given = await wordsFrom(of)
    const payload = { ...given.payload, claim: { relation: of.relation } }
    const forLink = await proposal(reader!, of.slug, await propose(reader!, { ...given, payload }))
    expect(forLink.differences[0]).toMatchObject({ field: "relationId", proposed: forLink.about!.text })
    expect(forLink.about!.href).toContain("#relations")
    const link = await proposal(reader!, of.slug, await propose(reader!, linkIn(of)))
    expect(link.differences.map(({ field }) => field)).toEqual([
      "fromId",
      "kind",
      "toId",
      "reason",
      "statedInText",
    ])
  })
})
