import { beforeEach, describe, expect, test } from "vitest"
import { anonymous, installation } from "@/lib/actor"
import { client, inTransaction } from "@/lib/db"
import { changeSource } from "@/lib/sources/commands"
import { attachText } from "@/lib/sources/editions/commands"
import { rebuildExcerpts } from "@/lib/sources/editions/excerpts/commands"
import { passageOfSelection } from "@/lib/sources/passages/commands"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"

const me = installation()
const TEXT = [
  "On the harbour, a review.",
  "Everybody knew about the gates. They stood open in the spring.",
  "In March It was closed. Nobody says why, and the letters do not survive.",
  "Afterwards they said again that It was closed 🔒 for good. We take their word for it.",
].join("\n\n")

type Reader = Awaited<ReturnType<typeof aPerson>>
let debates = 0
let of: SmallDebate
let reader: Reader
let member: Reader
let full: string

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`selection-${++debates}`)
  reader = await aPerson("Reader")
  member = await aMember("Member", of.id, await aSeminar(of.id, "class"))
  await rebuildExcerpts(me, of.source)
  full = (await attachText(me, { sourceId: of.source, raw: TEXT })).editionId
})

const words = (exact: string, editionId = full, text = TEXT) => {
  const start = text.indexOf(exact)
  return { editionId, start, end: start + exact.length, exact }
}
const excerpts = () =>
  client().edition.findFirstOrThrow({
    where: { sourceId: of.source, kind: "EXCERPTS" },
    orderBy: { number: "desc" },
    include: { blob: true },
  })
const passage = (id: string) =>
  client().passage.findUniqueOrThrow({
    where: { id },
    include: {
      anchors: { where: { supersededAt: null }, include: { edition: true }, orderBy: { editionId: "asc" } },
    },
  })

describe("words that a reader selects", () => {
  test("become a passage with its context and place, anchored in each edition, without an event", async () => {
    const before = await client().debate.findUniqueOrThrow({ where: { id: of.id } })
    let id = ""
    const events = await eventsOf(async () => {
      const made = await passageOfSelection(member, words(" They stood open in the spring"))
      expect(made).toMatchObject({ debateId: of.id, sourceId: of.source })
      id = made.passageId
    })
    expect(events).toEqual([])
    const kept = await passage(id)
    expect(kept).toMatchObject({
      exact: "They stood open in the spring",
      suffix: ".\n\nIn March It was closed. Nobod",
      locator: "2/6-11",
      createdById: member.userId,
    })
    const start = TEXT.indexOf("They stood")
    expect(
      kept.anchors.map(({ edition, state, start, method }) => [edition.kind, state, start, method]),
    ).toEqual([
      ["EXCERPTS", "LOST", null, "none"],
      ["FULL", "KEPT", start, "position"],
    ])
    // What is kept of the curated content stays good: a reader's highlight is none of it.
    const after = await client().debate.findUniqueOrThrow({ where: { id: of.id } })
    expect(after.contentVersion).toBe(before.contentVersion)
  })

  test("across paragraphs have no one locator", async () => {
    const { passageId } = await passageOfSelection(member, words("in the spring.\n\nIn March It"))
    expect(await passage(passageId)).toMatchObject({ exact: "in the spring.\n\nIn March It", locator: null })
  })

  test("are one passage for all who select them, also at once", async () => {
    const colleague = await aMember("Colleague", of.id, member.memberships[0]!.seminarId)
    const [one, other] = await Promise.all(
      [member, colleague].map((who) => passageOfSelection(who, words("the letters do not survive"))),
    )
    expect(other).toEqual(one)
    expect(await passageOfSelection(colleague, words(" the letters do not survive"))).toEqual(one)
    expect((await passage(one!.passageId)).anchors).toHaveLength(2)
  })

  test("are the quotation of the evidence where that stands in the same place", async () => {
    const { id, blob } = await excerpts()
    const selected = await passageOfSelection(reader, words("It was closed.", id, blob.text))
    expect(selected.passageId).toBe(of.passage)
  })

  test("of excerpts are found in the full text, and stay when the excerpts grow", async () => {
    const { id, blob } = await excerpts()
    const { passageId } = await passageOfSelection(reader, words("was closed", id, blob.text))
    expect(await passage(passageId)).toMatchObject({ exact: "was closed", locator: "2" })
    await client().evidence.create({
      data: {
        id: passageId,
        debateId: of.id,
        claimId: of.open,
        passageId: (await passageOfSelection(member, words("Everybody knew"))).passageId,
        bearing: "ATTESTS",
        order: 1,
      },
    })
    await rebuildExcerpts(me, of.source)
    const grown = await excerpts()
    expect(grown.id).not.toBe(id)
    const { anchors } = await passage(passageId)
    const [there] = anchors.filter(({ editionId }) => editionId === grown.id)
    expect(grown.blob.text.slice(there!.start!, there!.end!)).toBe("was closed")
  })

  test("never end within a character", async () => {
    const start = TEXT.indexOf("🔒")
    const half = {
      editionId: full,
      start: start - 7,
      end: start + 1,
      exact: TEXT.slice(start - 7, start + 1),
    }
    const { passageId } = await passageOfSelection(member, half)
    expect((await passage(passageId)).exact).toBe("closed 🔒")
  })
})

describe("a text that changed meanwhile", () => {
  const BETTER = `A new first paragraph.\n\n${TEXT}`

  test("has them in their new place, told from their like by what stood around them", async () => {
    const second = TEXT.lastIndexOf("It was closed")
    const selected = { editionId: full, start: second, end: second + 13, exact: "It was closed" }
    const { editionId } = await attachText(me, { sourceId: of.source, raw: BETTER })
    const kept = await passage((await passageOfSelection(member, selected)).passageId)
    const anchor = kept.anchors.find((each) => each.editionId === editionId)
    expect(anchor).toMatchObject({ state: "KEPT", start: BETTER.lastIndexOf("It was closed") })
    expect(kept.anchors.map((each) => each.editionId)).not.toContain(full)
  })

  test("or has lost them, and says so", async () => {
    await attachText(me, { sourceId: of.source, raw: TEXT.replace("stood open", "stood shut") })
    const select = () => passageOfSelection(member, words("They stood open in the spring"))
    expect(await outcomeOf(select)).toBe("conflict")
    expect(await refusalOf(select)).toMatch(/^This text has changed meanwhile/)
  })

  test("is no reason to believe a place whose words are others", async () => {
    const wrong = { ...words("They stood open"), exact: "They stood shut" }
    expect(await outcomeOf(() => passageOfSelection(member, wrong))).toBe("conflict")
    const elsewhere = { ...words("They stood open"), exact: "Nobody says why" }
    expect((await passage((await passageOfSelection(member, elsewhere)).passageId)).exact).toBe(
      "Nobody says why",
    )
    const twice = { ...words("They stood open"), exact: "It was closed" }
    expect(await outcomeOf(() => passageOfSelection(member, twice))).toBe("conflict")
  })

  test("while the words are being kept waits for them, and has them too", async () => {
    let tell = (_passageId: string) => {}
    const kept = new Promise<string>((resolve) => {
      tell = resolve
    })
    const keeping = inTransaction(async (tx) => {
      tell((await passageOfSelection(member, words("Nobody says why"))).passageId)
      for (let waiting = 0n; waiting === 0n; ) {
        const [row] = await tx.$queryRaw<[{ count: bigint }]>`SELECT count(*) FROM pg_locks WHERE NOT granted
          AND locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
        waiting = row.count
      }
    })
    const passageId = await kept
    const [{ editionId }] = await Promise.all([attachText(me, { sourceId: of.source, raw: BETTER }), keeping])
    const there = (await passage(passageId)).anchors.find((anchor) => anchor.editionId === editionId)
    expect(there).toMatchObject({ state: "KEPT", start: BETTER.indexOf("Nobody says why") })
  })
})

describe("what is refused", () => {
  test("an edition that one may not read, or that is gone", async () => {
    const select = (who: Reader) => outcomeOf(() => passageOfSelection(who, words("They stood open")))
    expect(await select(reader)).toBe("not_found")
    await changeSource(me, { id: of.source, version: 1, readers: "EVERYONE" })
    expect(await select(reader)).toBe("done")
    await client().edition.update({ where: { id: full }, data: { withdrawnAt: new Date() } })
    expect(await select(member)).toBe("not_found")
    expect(await outcomeOf(() => passageOfSelection(member, words("a", crypto.randomUUID(), "a")))).toBe(
      "not_found",
    )
  })

  test("a reader who has not signed in", async () => {
    const { id, blob } = await excerpts()
    const select = () => passageOfSelection(anonymous(), words("was", id, blob.text))
    expect(await outcomeOf(select)).toBe("unauthenticated")
  })

  test("nothing, too much, and ranges that are none", async () => {
    const bad = [
      { ...words("They"), exact: " \n" },
      { ...words("They"), start: 5, end: 5 },
      { ...words("They"), start: -1 },
      { ...words("They"), editionId: "full" },
      { ...words("They"), authorId: member.userId },
    ]
    for (const each of bad) expect(await outcomeOf(() => passageOfSelection(member, each))).toBe("invalid")
    const most = { ...words("They"), end: 4000, exact: "word ".repeat(301) }
    await expect(passageOfSelection(member, most)).rejects.toThrow("Select at most 300 words.")
    const beyond = { editionId: full, start: 90_000, end: 90_010, exact: "no words h" }
    expect(await outcomeOf(() => passageOfSelection(member, beyond))).toBe("conflict")
  })
})
