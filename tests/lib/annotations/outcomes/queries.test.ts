import { beforeEach, describe, expect, test } from "vitest"
import { type Actor, anonymous } from "@/lib/actor"
import { editionsPage } from "@/lib/annotations/outcomes/editions/queries"
import { outcomesPage } from "@/lib/annotations/outcomes/queries"
import { annotatedSource } from "@/lib/annotations/reading/queries"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { client } from "@/lib/db"
import { attachText, makeEdition } from "@/lib/sources/editions/commands"
import { decideAnchor } from "@/lib/sources/editions/decisions/commands"
import { rebuildExcerpts } from "@/lib/sources/editions/excerpts/commands"
import { undoEdition } from "@/lib/sources/editions/undo/commands"
import { keepPassage } from "@/lib/sources/passages/commands"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { outcomeOf } from "@/tests/support/outcomes"
import { say, toEveryone, toMyself } from "@/tests/support/remarks"

const TEXT = [
  "The harbour in spring.",
  "Everybody says that the gates stood open for weeks. Nobody says why they did.",
  "The keepers of the harbour wrote letters that do not survive. It was closed.",
].join("\n\n")
const BETTER = `A preface of the editor.\n\n${TEXT}`
  .replace("gates stood open for weeks", "gates stood shut for weeks")
  .replace("letters that do not survive", "nothing")

let debates = 0
let of: SmallDebate
let curator: Awaited<ReturnType<typeof aPerson>>
let member: Awaited<ReturnType<typeof aPerson>>
let first: string

useDatabase()

const evidence = async (exact: string) => {
  const passageId = await keepPassage(curator, { sourceId: of.source, exact })
  await addEvidence(curator, { claimId: of.open, passageId, ...least.evidence })
  return passageId
}
const words = (exact: string) => {
  const start = TEXT.indexOf(exact)
  return { words: { editionId: first, start, end: start + exact.length, exact } }
}
const page = (actor: Actor = curator) => outcomesPage(actor, of.slug, "review", 3, 1)

beforeEach(async () => {
  of = await aSmallDebate(`outcomes-${++debates}`)
  curator = await aPerson("Ada Curator", { curates: [of.id] })
  member = await aMember("Member", of.id, await aSeminar(of.id, "class"))
  await evidence("the gates stood open for weeks")
  await rebuildExcerpts(curator, of.source)
  first = (await attachText(curator, { sourceId: of.source, raw: TEXT })).editionId
})

describe("the outcome of a new text", () => {
  test("shows first what is to be decided: quotation, proposal, difference, uses", async () => {
    await attachText(curator, { sourceId: of.source, raw: BETTER })
    const { edition, outcomes, pages } = await page()
    expect(edition).toMatchObject({ number: 3, stage: "given", by: "Ada Curator", looking: null })
    expect(edition.counts).toEqual({ kept: 1, moved: 0, uncertain: 1, refused: 0, lost: 0 })
    expect(pages).toBe(1)
    const [uncertain, ...rest] = outcomes
    expect(rest).toEqual([])
    expect(uncertain).toMatchObject({
      state: "UNCERTAIN",
      quote: "the gates stood open for weeks",
      decided: null,
    })
    expect(uncertain!.place).toMatchObject({
      words: "the gates stood shut for weeks",
      before: "Everybody says that ",
    })
    expect(uncertain!.place!.differences.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "missing", words: expect.stringContaining("open") },
      { kind: "added", words: expect.stringContaining("shut") },
    ])
    expect(uncertain!.from?.words).toBe("the gates stood open for weeks")
    expect(uncertain!.uses.map(({ claim }) => claim.slug)).toEqual(["bob-open"])
    await decideAnchor(curator, { anchorId: uncertain!.anchorId, decision: "refuse" })
    const refused = (await page()).outcomes[0]!
    expect(refused).toMatchObject({ state: "REFUSED", decided: { by: "Ada Curator", undo: true } })
  })

  test("counts and lists the passages of others' remarks only where they may be read", async () => {
    await say(member, words("letters that do not survive"), toMyself)
    await say(member, words("Nobody says why they did"), toEveryone)
    await say(member, words("The keepers of the harbour wrote letters"), toEveryone)
    await attachText(curator, { sourceId: of.source, raw: BETTER })
    const { edition, outcomes } = await page()
    const all = await client().anchor.count({ where: { editionId: edition.id, supersededAt: null } })
    const { kept, moved, uncertain, refused, lost } = edition.counts!
    expect(all - (kept + moved + uncertain + refused + lost)).toBe(1)
    expect(outcomes.map(({ quote }) => quote)).not.toContain("letters that do not survive")
    const keepers = outcomes.find(({ quote }) => quote.startsWith("The keepers"))
    expect(keepers).toMatchObject({ remarks: 1, uses: [] })
  })

  test("is for curators only: to others there is no such page", async () => {
    await attachText(curator, { sourceId: of.source, raw: BETTER })
    for (const who of [member, await aPerson("Stranger"), anonymous()]) {
      expect(await outcomeOf(() => page(who))).toBe("not_found")
      expect(await outcomeOf(() => editionsPage(who, of.slug, "review"))).toBe("not_found")
      expect((await annotatedSource(who, of.slug, "review")).curating).toBeNull()
    }
    expect(await outcomeOf(() => outcomesPage(curator, of.slug, "review", 9, 1))).toBe("not_found")
    expect(await outcomeOf(() => outcomesPage(curator, of.slug, "nothing", 2, 1))).toBe("not_found")
  })
})

describe("the texts of a source", () => {
  test("are the newest first, with what became of each", async () => {
    await attachText(curator, { sourceId: of.source, raw: BETTER })
    const { editions } = await editionsPage(curator, of.slug, "review")
    expect(editions.map(({ kind, number, stage }) => [kind, number, stage])).toEqual([
      ["FULL", 3, "given"],
      ["FULL", 2, "before"],
      ["EXCERPTS", 1, "given"],
    ])
    await undoEdition(curator, { editionId: editions[0]!.id })
    const after = (await editionsPage(curator, of.slug, "review")).editions
    expect(after.map(({ stage }) => stage)).toEqual(["taken-back", "given", "given"])
    expect(after[0]).toMatchObject({ takenBackBy: "Ada Curator" })
    expect((await annotatedSource(curator, of.slug, "review")).curating).toEqual({
      number: 2,
      uncertain: 0,
      lost: 0,
    })
  })

  test("say how far the looking for passages is, and that it failed", async () => {
    await say(member, words("letters that do not survive"), toMyself)
    const edition = { text: "It was closed.", blocks: [{ type: "paragraph" as const, start: 0, end: 14 }] }
    const given = {
      sourceId: of.source,
      kind: "FULL" as const,
      edition,
      importRecord: { from: "pdf", mended: {} },
    }
    await makeEdition(curator, given)
    const newest = async () => (await editionsPage(curator, of.slug, "review")).editions[0]!
    expect(await newest()).toMatchObject({ stage: "looking", looking: { done: 0, total: 2 } })
    await client().job.updateMany({ data: { failedAt: new Date() } })
    expect(await newest()).toMatchObject({ stage: "failed", made: { from: "pdf", mended: [], refused: 0 } })
  })
})
