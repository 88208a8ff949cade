import { describe, expect, test } from "vitest"
import { ALL, sightOf } from "@/lib/annotations/reading/filters/sight"
import { notesIn } from "@/lib/annotations/reading/notes"
import type { ReadingBlock } from "@/lib/claims/reading/view"
import { about, asking, me, thread } from "./marked"

const evidence = about.evidence.map((passage, index) => ({ ...passage, number: index + 1 }))
const threads = [
  thread({ id: "early", start: 0, end: 4 }),
  thread({ id: "mine", start: 2, end: 8, author: me }),
  thread({ id: "late", start: 6, end: 12, kind: "QUESTION" }),
]
const notes = notesIn([{ start: 0, end: 100 }], threads)
const seen = (asked: Parameters<typeof asking>[0]) => sightOf(asking(asked), about, evidence, threads)
const told = (asked: Parameters<typeof asking>[0]) =>
  seen(asked)
    .notes(notes)
    .map(({ note: { letter, id, look } }) => [letter, id, look])

const run = (passages: number[], starts: number[], ends: number[]) => {
  return { text: "words", passages, starts, ends, others: [], otherEnds: [] }
}
const block: ReadingBlock = {
  type: "PARAGRAPH",
  start: 0,
  paragraph: 1,
  setAside: null,
  segments: [run([1], [1], []), run([1, 3], [3], [1]), run([3], [], [3])],
  entries: [1, 3].map((number) => ({ number, passageId: `id${number}`, uses: [], uncertain: false })),
}

describe("what is seen of a text", () => {
  test("is all of it, as it is, where nothing is asked", () => {
    expect(seen({})).toBe(ALL)
    expect(seen({ question: ["elsewhere"] })).toBe(ALL)
    expect(ALL.notes(notes)).toEqual(notes)
    expect(ALL.block(block)).toBe(block)
  })

  test("keeps the letters of what is left", () => {
    expect(told({ mine: true })).toEqual([["b", "mine", undefined]])
    expect(told({ kind: ["comment"] })).toEqual([
      ["a", "early", undefined],
      ["b", "mine", undefined],
    ])
  })

  test("has the tones that are asked for", () => {
    expect(told({ colour: "person" })).toEqual([
      ["a", "early", "t2"],
      ["b", "mine", "t1"],
      ["c", "late", "t2"],
    ])
    expect([...seen({ colour: "person" }).tones]).toEqual([])
    expect([...seen({ colour: "question" }).tones]).toEqual([
      [1, "t1"],
      [2, "t1"],
      [3, "t2"],
    ])
  })

  test("is without the marks of evidence that is left out, but where its words begin", () => {
    const { segments, entries } = seen({ question: ["fire"] }).block(block)
    expect(segments).toEqual([run([1], [1], []), run([1], [3], [1]), run([], [], [])])
    expect(entries.map(({ number }) => number)).toEqual([1])
  })

  test("has links from elsewhere while nothing is left out", () => {
    const link = { ...notes[0]!, note: { ...notes[0]!.note, id: "link-from-1" } }
    expect(seen({ colour: "tag" }).notes([link])).toEqual([link])
    expect(seen({ open: true }).notes([link])).toEqual([])
  })
})
