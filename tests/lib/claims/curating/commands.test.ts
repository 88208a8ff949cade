import { beforeEach, describe, expect, test } from "vitest"
import { anonymous, installation } from "@/lib/actor"
import { removeShown, restoreShown } from "@/lib/claims/curating/commands"
import { contentToCurate, rowToCurate } from "@/lib/claims/curating/queries"
import { client } from "@/lib/db"
import { rebuildExcerpts } from "@/lib/sources/editions/excerpts/commands"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

const me = installation()
let debates = 0
let of: SmallDebate

const excerpts = async () => {
  const edition = await client().edition.findFirst({
    where: { sourceId: of.source, kind: "EXCERPTS" },
    orderBy: { number: "desc" },
    include: { blob: true },
  })
  return edition?.blob.text
}

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`curating-${++debates}`)
  await rebuildExcerpts(me, of.source)
})

describe("what is removed is shown no more", () => {
  test("the words of a passage leave the excerpts, and come back with it", async () => {
    expect(await excerpts()).toContain("It was closed.")
    const known = { id: of.evidence, version: 1 }
    const events = await eventsOf(() => removeShown(me, "evidence", known))
    expect(events).toEqual(["evidence.removed", "source.excerpts-rebuilt"])
    expect(await excerpts()).not.toContain("It was closed.")
    await restoreShown(me, "evidence", { ...known, version: 2 })
    expect(await excerpts()).toContain("It was closed.")
  })

  test("what shows no words is removed by itself", async () => {
    expect(await eventsOf(() => removeShown(me, "silence", { id: of.silence, version: 1 }))).toEqual([
      "silence.removed",
    ])
  })

  test("is refused to others, for a stale version, and where others stand on it", async () => {
    const known = { id: of.evidence, version: 1 }
    expect(await outcomeOf(() => removeShown(anonymous(), "evidence", known))).toBe("forbidden")
    expect(await outcomeOf(() => removeShown(me, "evidence", { ...known, version: 3 }))).toBe("conflict")
    expect(await outcomeOf(() => removeShown(me, "claim", { id: of.closed, version: 1 }))).toBe("invalid")
    expect(await excerpts()).toContain("It was closed.")
  })
})

describe("what a form reads", () => {
  test("is the row with its parts, for curators", async () => {
    const ada = await aPerson("Ada Curator", { curates: [of.id] })
    const row = await rowToCurate(ada, of.id, "evidence", of.evidence)
    expect(row).toMatchObject({ bearing: "ATTESTS", version: 1, speakers: [{ voiceId: of.ann }] })
    const fact = await rowToCurate(ada, of.id, "factDispute", of.fact)
    expect(fact.versions.map(({ voiceId }) => voiceId)).toEqual([of.ann, of.bob])
    expect((await contentToCurate(ada, of.slug)).claims).toHaveLength(2)
  })

  test("is not there for others, for another debate, nor once it was removed", async () => {
    const ada = await aPerson("Ada Curator", { curates: [of.id] })
    const other = await aSmallDebate(`curating-${++debates}`)
    const read = (debateId: string, id: string) => () => rowToCurate(ada, debateId, "claim", id)
    expect(await outcomeOf(read(other.id, other.closed))).toBe("not_found")
    expect(await outcomeOf(read(of.id, other.closed))).toBe("not_found")
    expect(await outcomeOf(read(of.id, "no-id"))).toBe("not_found")
    expect(await outcomeOf(() => contentToCurate(anonymous(), of.slug))).toBe("not_found")
    await removeShown(me, "silence", { id: of.silence, version: 1 })
    expect(await outcomeOf(() => rowToCurate(ada, of.id, "silence", of.silence))).toBe("not_found")
  })
})
