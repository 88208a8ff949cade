import { beforeEach, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { removeCurated, restoreCurated } from "@/lib/debates/commands"
import { addVoice } from "@/lib/debates/voices/commands"
import { addWork } from "@/lib/debates/works/commands"
import type { CuratedKind } from "@/lib/rows"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { outcomeOf, refusalOf } from "@/tests/support/outcomes"

const me = installation()
let debates = 0
let of: SmallDebate

const remove = (kind: CuratedKind, id: string) => removeCurated(me, kind, { id, version: 1 })
const restore = (kind: CuratedKind, id: string) => restoreCurated(me, kind, { id, version: 2 })

useDatabase()

beforeEach(async () => {
  of = await aSmallDebate(`removal-${++debates}`)
})

describe("what others stand on is not removed", () => {
  test.each([
    ["question", "question", "2 claims, 1 silence still rest on this. Change or remove that first."],
    ["position", "position", "1 claim still rests on this. Change or remove that first."],
    [
      "voice",
      "ann",
      "1 claim, 1 source, 1 passage, 1 dispute of fact still rest on this. Change or remove that first.",
    ],
    [
      "voice",
      "bob",
      "1 claim, 1 work, 1 silence, 1 dispute of fact still rest on this. Change or remove that first.",
    ],
    ["work", "work", "1 source still rests on this. Change or remove that first."],
    ["source", "source", "1 passage still rests on this. Change or remove that first."],
    ["claim", "closed", "1 link to another claim still rests on this. Change or remove that first."],
  ] as const)("%s %s", async (kind, name, sentence) => {
    expect(await refusalOf(() => remove(kind, of[name]))).toBe(sentence)
  })

  test("once they are gone, it is", async () => {
    await remove("relation", of.relation)
    await remove("claim", of.closed)
    await remove("position", of.position)
    // The passage of a removed claim is out of sight with it.
    await remove("source", of.source)
    const gone = await client().source.findUniqueOrThrow({ where: { id: of.source } })
    expect(gone.deletedAt).toBeInstanceOf(Date)
  })
})

describe("removing and restoring", () => {
  test("keeps the row, and what it was", async () => {
    await remove("silence", of.silence)
    await restore("silence", of.silence)
    const row = await client().silence.findUniqueOrThrow({ where: { id: of.silence } })
    expect(row).toMatchObject({ deletedAt: null, version: 3 })
    const revisions = await client().revision.findMany({
      where: { subjectId: of.silence },
      orderBy: { version: "asc" },
    })
    expect(revisions.map(({ version }) => version)).toEqual([1, 2])
    expect(revisions[0]!.before).toMatchObject({ kind: "MENTIONS", deletedAt: null })
  })

  test("twice is a conflict, and so is a stale version", async () => {
    await remove("relation", of.relation)
    expect(await outcomeOf(() => removeCurated(me, "relation", { id: of.relation, version: 2 }))).toBe(
      "conflict",
    )
    expect(await outcomeOf(() => restoreCurated(me, "relation", { id: of.relation, version: 1 }))).toBe(
      "conflict",
    )
    expect(await outcomeOf(() => restoreCurated(me, "silence", { id: of.silence, version: 1 }))).toBe(
      "conflict",
    )
  })

  test("what it names must stand before it is restored", async () => {
    await remove("relation", of.relation)
    await remove("claim", of.closed)
    expect(await refusalOf(() => restore("relation", of.relation))).toBe(
      "There is no such claim in this debate.",
    )
    await remove("position", of.position)
    expect(await refusalOf(() => restore("claim", of.closed))).toBe(
      "There is no such position in this debate.",
    )
    await restore("position", of.position)
    await remove("source", of.source)
    expect(await refusalOf(() => restore("claim", of.closed))).toBe(
      "A source or voice of its passages was removed. Restore that first.",
    )
    await restore("source", of.source)
    await restore("claim", of.closed)
    await restore("relation", of.relation)
  })

  test("what was removed is not there to be named, and keeps its address", async () => {
    const cy = await addVoice(me, { debateId: of.id, slug: "cy", name: "Cy", ...least.voice })
    await remove("voice", cy)
    const work = { debateId: of.id, slug: "letters", voiceId: cy, ...least.work }
    expect(await refusalOf(() => addWork(me, work))).toBe("There is no such voice in this debate.")
    const again = () => addVoice(me, { debateId: of.id, slug: "cy", name: "Cy", ...least.voice })
    expect(await outcomeOf(again)).toBe("conflict")
    expect(await refusalOf(again)).toMatch(/^This address is taken here/)
  })
})
