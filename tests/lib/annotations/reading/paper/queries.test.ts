import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous, installation } from "@/lib/actor"
import { asked } from "@/lib/annotations/reading/filters/schema"
import { sourceOnPaper } from "@/lib/annotations/reading/paper/queries"
import type { RemarkView } from "@/lib/annotations/view"
import { client } from "@/lib/db"
import { attachText } from "@/lib/sources/editions/commands"
import { aMember, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aHarbour, attachHarbour, HARBOUR_TEXT } from "@/tests/support/harbour"
import { outcomeOf } from "@/tests/support/outcomes"
import { say, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

useDatabase()

let sourceId: string
let ann: Awaited<ReturnType<typeof aMember>>
let bob: Awaited<ReturnType<typeof aMember>>
let seminar: string
let editionId: string
let said: Record<"first" | "answer" | "question" | "own" | "toClass", string>

const paper = (who: Actor, search: Record<string, string> = {}) =>
  sourceOnPaper(who, "harbour", "adam-review", asked(search))
const idsIn = (remark: RemarkView): string[] => [remark.id, ...remark.replies.flatMap(idsIn)]
const heard = async (who: Actor, search: Record<string, string> = {}) => {
  const { blocks, adrift } = await paper(who, search)
  const threads = blocks.flatMap(({ notes }) =>
    notes.flatMap((note) => ("thread" in note ? [note.thread] : [])),
  )
  return [...threads, ...adrift.map(({ thread }) => thread)].flatMap(idsIn).sort()
}
const words = (exact: string) => {
  const start = HARBOUR_TEXT.trim().indexOf(exact)
  return { words: { editionId, start, end: start + exact.length, exact } }
}

beforeAll(async () => {
  const harbour = await aHarbour()
  sourceId = harbour.sourceId
  await attachHarbour(sourceId)
  seminar = await aSeminar(harbour.debateId, "class")
  ann = await aMember("Ann", harbour.debateId, seminar)
  bob = await aMember("Bob", harbour.debateId, seminar)
  editionId = (await client().edition.findFirstOrThrow({ where: { sourceId, kind: "FULL" } })).id
  const first = await say(ann, words("harbour at peace"), toEveryone, "Was it?")
  said = {
    first,
    answer: await say(bob, { parentId: first }, toEveryone, "It was."),
    question: await say(ann, words("made it unstoppable"), toEveryone, "Why?", { kind: "QUESTION" }),
    own: await say(ann, words("Nobody who was there"), toMyself, "Mine alone."),
    toClass: await say(bob, words("Nobody who was"), toSeminar(seminar), "To the class."),
  }
})

describe("a source on paper", () => {
  test("holds each remark that its reader may see once, and none that they may not", async () => {
    const { first, answer, question, own, toClass } = said
    expect(await heard(ann)).toEqual([first, answer, question, own, toClass].sort())
    expect(await heard(bob)).toEqual([first, answer, question, toClass].sort())
    expect(await heard(anonymous())).toEqual([first, answer, question].sort())
    expect(JSON.stringify(await paper(bob))).not.toContain("Mine alone.")
  })

  test("numbers evidence and remarks in the order of their words, each with the words it speaks of", async () => {
    const { blocks } = await paper(ann)
    const notes = blocks.flatMap((block) => block.notes)
    expect(notes.map(({ number }) => number)).toEqual(notes.map((_, at) => at + 1))
    expect(notes.some((note) => "uses" in note)).toBe(true)
    const peace = notes.find((note) => "thread" in note && note.thread.id === said.first)
    expect(peace!.words).toBe("harbour at peace")
  })

  test("keeps to what the address leaves out", async () => {
    expect(await heard(ann, { kind: "question" })).toEqual([said.question])
    const { blocks } = await paper(ann, { kind: "question" })
    expect(blocks.flatMap((block) => block.notes)).toHaveLength(1)
  })

  test("is absent where there is no such source", async () => {
    expect(await outcomeOf(() => sourceOnPaper(ann, "harbour", "nothing", asked({})))).toBe("not_found")
  })

  test("remarks whose words are not in the text any more stand after the others, once", async () => {
    await attachText(installation(), { sourceId, raw: "Another text altogether, with other words in it.\n" })
    const { adrift } = await paper(bob)
    expect(adrift.map(({ thread }) => thread.id).sort()).toEqual(
      [said.first, said.question, said.toClass].sort(),
    )
    expect(adrift.find(({ thread }) => thread.id === said.first)!.words).toBe("harbour at peace")
    expect(await heard(ann)).toEqual(Object.values(said).sort())
  })
})
