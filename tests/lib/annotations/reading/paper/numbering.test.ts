import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { onPaper } from "@/lib/annotations/reading/paper/numbering"
import type { PaperNote } from "@/lib/annotations/reading/paper/view"
import type { Note, NoteMark, RoomSlice } from "@/lib/annotations/reading/view"
import type { RemarkView } from "@/lib/annotations/view"
import type { Segment } from "@/lib/claims/reading/view"

const sign = (key: string): NoteMark => {
  return { key, letter: key.slice(-1), tone: "remark", id: `id-${key}`, uncertain: false }
}
const note = (key: string): Note => ({ ...sign(key), thread: { id: `id-${key}` } as RemarkView, links: [] })
const run = (text: string, given: Partial<Segment> = {}): Segment => {
  return { text, passages: [], starts: [], ends: [], others: [], otherEnds: [], ...given }
}

type Given = { segments: Segment[]; keys?: string[]; entries?: number[]; setAside?: string }

const slice = ({ segments, keys = [], entries = [], setAside }: Given, index = 0): RoomSlice => ({
  index,
  setAside: setAside ?? null,
  start: 0,
  blocks: [
    {
      type: "PARAGRAPH",
      start: 0,
      paragraph: index + 1,
      numbered: true,
      terms: [],
      setAside: setAside ?? null,
      segments,
      entries: entries.map((number) => ({ number, passageId: `p${number}`, uses: [], uncertain: false })),
    },
  ],
  signs: new Map(keys.map((key) => [key, sign(key)])),
  passages: new Map(),
  tones: new Map([[1, "t2" as const]]),
  notes: keys.map(note),
  later: null,
  order: null,
})

const wordsOf = (name: number | string) => `words of ${name}`
const named = (each: PaperNote) => each.words.replace("words of ", "")

describe("the numbers of notes on paper", () => {
  test("are one series in the order in which words end, evidence before remarks", () => {
    const blocks = onPaper(
      [
        slice({
          keys: ["1a", "1b"],
          entries: [1],
          segments: [
            run("both", { passages: [1], ends: [1], others: ["1a", "1b"], otherEnds: ["1b"] }),
            run("one", { others: ["1a"], otherEnds: ["1a"] }),
          ],
        }),
        slice({ keys: ["2a"], segments: [run("next", { others: ["2a"], otherEnds: ["2a"] })] }, 1),
      ],
      wordsOf,
    )
    expect(blocks.map(({ notes }) => notes.map((each) => [each.number, named(each)]))).toEqual([
      [
        [1, "1"],
        [2, "1b"],
        [3, "1a"],
      ],
      [[4, "2a"]],
    ])
    expect(blocks[0]!.segments.map(({ text, ends }) => [text, ends])).toEqual([
      ["both", [1, 2]],
      ["one", [3]],
    ])
    expect(blocks[0]!.segments[0]!.look).toEqual({ tones: ["remark", "remark", "t2"], evidence: true })
  })

  test("what has no sign in the words is numbered at the end of its block", () => {
    const [block] = onPaper([slice({ keys: ["1a"], entries: [1], segments: [run("all")] })], wordsOf)
    expect(block!.segments.map(({ text, ends }) => [text, ends])).toEqual([
      ["all", []],
      ["", [1, 2]],
    ])
  })

  test("what was set aside is left out unless something is said of it", () => {
    const spoken = { keys: ["2a"], segments: [run("b", { others: ["2a"], otherEnds: ["2a"] })] }
    const blocks = onPaper(
      [
        slice({ segments: [run("a")], setAside: "boilerplate" }),
        slice({ ...spoken, setAside: "pull-quote" }, 1),
      ],
      wordsOf,
    )
    expect(blocks.map(({ paragraph }) => paragraph)).toEqual([2])
  })

  test("each note stands once, with one sign, whatever ends where; the words stay", () => {
    const ofBlock = fc.array(fc.record({ text: fc.string(), evidence: fc.nat(2), remarks: fc.nat(3) }))
    fc.assert(
      fc.property(fc.array(ofBlock, { maxLength: 5 }), (given) => {
        let entry = 0
        const slices = given.map((runs, at) => {
          let key = 0
          const made = runs.map(({ text, evidence, remarks }) =>
            run(text, {
              ends: Array.from({ length: evidence }, () => ++entry),
              otherEnds: Array.from(
                { length: remarks },
                () => `${at + 1}${"abcdefghijklmnopqrstuvwxyz"[key++ % 26]}${key}`,
              ),
            }),
          )
          const keys = made.flatMap(({ otherEnds }) => otherEnds)
          return slice({ segments: made, keys, entries: made.flatMap(({ ends }) => ends) }, at)
        })
        const blocks = onPaper(slices, wordsOf)
        const numbers = blocks.flatMap(({ notes }) => notes.map(({ number }) => number))
        expect(numbers).toEqual(numbers.map((_, at) => at + 1))
        expect(blocks.flatMap(({ segments }) => segments.flatMap(({ ends }) => ends))).toEqual(numbers)
        const all = slices.flatMap(({ notes, blocks: [block] }) => [
          ...block!.entries.map(({ number }) => String(number)),
          ...notes!.map(({ key }) => key),
        ])
        expect(blocks.flatMap(({ notes }) => notes.map(named)).sort()).toEqual(all.sort())
        expect(blocks.flatMap(({ segments }) => segments.map(({ text }) => text)).join("")).toBe(
          given.flatMap((runs) => runs.map(({ text }) => text)).join(""),
        )
      }),
    )
  })
})
