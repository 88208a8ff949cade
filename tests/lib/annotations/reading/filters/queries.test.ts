import { beforeAll, describe, expect, test } from "vitest"
import { anonymous } from "@/lib/actor"
import { slicesAnew } from "@/lib/annotations/reading/anew/queries"
import { asked } from "@/lib/annotations/reading/filters/schema"
import { annotatedSource } from "@/lib/annotations/reading/queries"
import { resolveThread } from "@/lib/annotations/threads/commands"
import { noteVisit } from "@/lib/annotations/visits/commands"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { aMember, type aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aHarbour, attachHarbour, HARBOUR_TEXT } from "@/tests/support/harbour"
import { say, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

type Someone = Awaited<ReturnType<typeof aPerson>>
let ann: Someone
let bob: Someone
let full: string
let source: string
const said: Record<string, string> = {}

useDatabase()

type Search = Parameters<typeof asked>[0]
const open = (who: Someone, search: Search) =>
  annotatedSource(who, "harbour", "adam-review", undefined, asked(search))
const shown = async (who: Someone, search: Search) => {
  const { placings, adrift } = await open(who, search)
  const ids = [...placings.map(({ id }) => id), ...adrift.map(({ thread }) => thread.id)]
  return Object.keys(said).filter((name) => ids.includes(said[name]!))
}

beforeAll(async () => {
  const { debateId, sourceId } = await aHarbour()
  source = sourceId
  await attachHarbour(sourceId)
  const seminar = await aSeminar(debateId, "class")
  ann = await aMember("Ann", debateId, seminar)
  bob = await aMember("Bob", debateId, seminar)
  const tag = {
    id: newId(),
    debateId,
    slug: "wind",
    name: "The wind",
    folded: "the wind",
    keptAt: new Date(),
  }
  await client().tag.create({ data: tag })
  const edition = await client().edition.findFirstOrThrow({ where: { sourceId, kind: "FULL" } })
  full = edition.id
  const words = (exact: string) => {
    const start = HARBOUR_TEXT.trim().indexOf(exact)
    return { words: { editionId: full, start, end: start + exact.length, exact } }
  }
  said.over = await say(ann, words("unstoppable, as Clark"), toEveryone, "?", {
    kind: "QUESTION",
    tags: ["The wind"],
  })
  said.beside = await say(bob, words("Nobody who was there"), toSeminar(seminar), "Nobody?")
  said.private = await say(bob, words("a harbour at peace"), toMyself, "!", { tags: ["The wind"] })
  said.settled = await say(ann, words("a long book"), toEveryone, "Long?")
  await resolveThread(ann, { id: said.settled })
})

describe("a source with filters", () => {
  test.each<[Search, string[]]>([
    [{}, ["over", "beside", "settled"]],
    [{ kind: "question" }, ["over"]],
    [{ tag: "wind" }, ["over"]],
    [{ mine: "1" }, ["over", "settled"]],
    [{ mine: "1", open: "1" }, ["over"]],
    [{ question: "fire" }, ["over"]],
    [{ position: "fire.stoppable" }, ["over", "beside", "settled"]],
    [{ kind: "evidence" }, []],
    [{ kind: "nonsense", person: "nobody" }, ["over", "beside", "settled"]],
  ])("shows what its address asks for: %j", async (search, expected) => {
    expect(await shown(ann, search)).toEqual(expected)
  })

  test("has neither mark nor card of what is left out, and the letters of what is left stay", async () => {
    const [all] = (await open(ann, {})).slices
    const [slice] = (await open(ann, { kind: "comment" })).slices
    const letters = (of: typeof all) => of!.notes!.map(({ key, id }) => [key, id])
    expect(letters(slice)).toEqual(letters(all).filter(([, id]) => id !== said.over))
    expect([...slice!.signs.keys()]).toEqual(slice!.notes!.map(({ key }) => key))
    const marked = slice!.blocks
      .flatMap(({ segments }) => segments)
      .filter(({ passages }) => passages.length > 0)
    expect(marked).toEqual([])
    expect(slice!.blocks.flatMap(({ segments }) => segments.flatMap(({ starts }) => starts))).toEqual([1])
    expect(slice!.blocks.flatMap(({ entries }) => entries)).toEqual([])
  })

  test("counts only what this reader may see", async () => {
    const counts = async (who: Someone) => {
      const { all, people, tags } = (await open(who, {})).filters
      return [all.threads, ...[...people, ...tags].map(({ name, count }) => `${name} ${count}`)]
    }
    expect(await counts(ann)).toEqual([3, "Ann (you) 2", "Bob 1", "The wind 1"])
    expect(await counts(bob)).toEqual([4, "Ann 2", "Bob (you) 2", "The wind 2"])
  })

  test("filters what stands nowhere in the text alike", async () => {
    const visitor = anonymous() as Someone
    expect((await open(visitor, {})).adrift).toHaveLength(2)
    expect(await shown(visitor, { kind: "question" })).toEqual(["over"])
    expect(await shown(visitor, { mine: "1", since: "1" })).toEqual(["over", "settled"])
  })

  test("knows what is new since the last visit", async () => {
    expect((await open(bob, {})).filters.since).toBeNull()
    await noteVisit(bob, source)
    const ended = new Date(Date.now() - 3_600_000)
    await client().readMark.updateMany({ where: { subjectKind: "visit" }, data: { at: ended } })
    expect(await shown(bob, { since: "1" })).toEqual(["over", "settled"])
    expect((await open(bob, {})).filters.since).toMatchObject({ count: 2, last: ended.toISOString() })
  })

  test("gives slices anew as the page had them", async () => {
    for (const search of [
      {},
      { mine: "1" },
      { colour: "person" },
      { colour: "question", kind: "evidence" },
    ]) {
      const { slices } = await open(bob, search)
      const anew = { editionId: full, indexes: [0], ids: [], filters: asked(search) }
      expect((await slicesAnew(bob, "harbour", "adam-review", anew))!.slices).toEqual(slices)
    }
    const [slice] = (await open(bob, { colour: "person" })).slices
    expect(slice!.notes!.map(({ look }) => look)).toEqual(["t2", "t1", "t2", "t1"])
  })
})
